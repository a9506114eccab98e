import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { FileUpload } from '#platform/ui/file-upload.tsx';
import { Form } from '#platform/ui/form.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import type { ListProblem } from '../../data/read-invitee-list.ts';
import { mostInvitees } from '../../domain/invitations/read-invitees.ts';
import { outcomes, type Review } from '../../domain/invitations/review-invitees.ts';
import { SurveyFrame } from '../survey-frame.tsx';
import { wayInAddress } from '../survey-address.ts';
import type { Say } from '../surveys-needs.ts';
import type { OpenWayIn } from './open-way-in.ts';
import { WhichWayIn } from './which-way-in.tsx';

type BringPageProps = OpenWayIn & Readonly<{ t: Say; problem: ListProblem | 'not-agreed' | null; list: string }>;

/** Where a list of people who agreed to be written to is typed, pasted or chosen as a file. */
export function BringPage({ t, open, wave, way, problem, list }: BringPageProps) {
  const { survey } = open;
  const words = problem === null ? undefined : t('surveys.invite.list-problem', { problem, most: mostInvitees });
  const [field, atList, atAgreed] =
    problem === 'not-agreed' ? ['agreed', undefined, words] : ['list', words, undefined];
  return (
    <>
      {words !== undefined && <ErrorSummary errorList={[{ text: words, href: `#${field}` }]} />}
      <SurveyFrame t={t} survey={survey} at="invitations">
        <WhichWayIn t={t} wave={wave} way={way} />
        <h2>{t('surveys.invite.bring')}</h2>
        <p>{t('surveys.invite.bring-intro')}</p>
        <Form action={`${wayInAddress(survey.id, way.collectionId)}/list`} upload>
          <Textarea
            name="list"
            id="list"
            rows={10}
            label={{ text: t('surveys.invite.list'), size: 's' }}
            hint={t('surveys.invite.list-hint')}
            value={list}
            errorMessage={atList}
            autocomplete="off"
            spellcheck={false}
            attributes={{ dir: 'auto' }}
          />
          <FileUpload name="file" id="file" label={t('surveys.invite.file')} accept=".csv,text/csv,text/plain" />
          <Checkboxes
            name="agreed"
            values={[]}
            errorMessage={atAgreed}
            items={[{ value: 'yes', text: t('surveys.invite.agreed') }]}
          />
          <Button preventDoubleClick>{t('surveys.invite.look')}</Button>
        </Form>
      </SurveyFrame>
    </>
  );
}

type ReviewPageProps = OpenWayIn & Readonly<{ t: Say; review: Review; list: string }>;

/** What becomes of each line, before anything is kept. Numbers and addresses are not shown again: their line is. */
export function ReviewPage({ t, open, wave, way, review, list }: ReviewPageProps) {
  const { survey } = open;
  const address = wayInAddress(survey.id, way.collectionId);
  const rest = review.lines.filter(({ outcome }) => outcome !== 'ready');
  return (
    <SurveyFrame t={t} survey={survey} at="invitations">
      <WhichWayIn t={t} wave={wave} way={way} />
      <h2>{t('surveys.invite.review')}</h2>
      <p>{t('surveys.invite.review-intro')}</p>
      <SummaryList
        rows={outcomes.map((outcome) => ({
          key: { text: t('surveys.invite.outcome', { outcome }) },
          value: {
            text: t('surveys.count', { count: review.lines.filter((line) => line.outcome === outcome).length }),
          },
        }))}
      />
      {rest.length > 0 && (
        <Table
          caption={t('surveys.invite.rest')}
          responsive
          firstCellIsHeader
          head={[t('surveys.invite.line'), t('surveys.invite.becomes'), t('surveys.invite.because')]}
          rows={rest.map(({ line, outcome, problem }) => [
            t('surveys.count', { count: line }),
            t('surveys.invite.outcome', { outcome }),
            t('surveys.invite.reason', { reason: problem ?? outcome }),
          ])}
        />
      )}
      {review.ready.length > 0 && (
        <Form action={`${address}/list/keep`}>
          <input type="hidden" name="list" value={list} />
          <Button preventDoubleClick>{t('surveys.invite.keep', { count: review.ready.length })}</Button>
        </Form>
      )}
      <p>
        <a href={`${address}/list`}>{t('surveys.invite.other-list')}</a>
      </p>
    </SurveyFrame>
  );
}
