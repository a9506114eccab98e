import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';

import { outcomes, type Review } from '../../domain/invitations/review-invitees.ts';
import { SurveyFrame } from '../survey-frame.tsx';
import { wayInAddress } from '../survey-address.ts';
import type { Say } from '../surveys-needs.ts';
import type { OpenWayIn } from './open-way-in.ts';
import { WhichWayIn } from './which-way-in.tsx';
import { WrongLines, type WrongLine } from './wrong-lines.tsx';

type ReviewPageProps = OpenWayIn & Readonly<{ t: Say; review: Review; list: string; wrong: readonly WrongLine[] }>;

/** What becomes of each line, before anything is kept. Of what is not wrong, numbers and addresses are not shown again: their line is. */
export function ReviewPage({ t, open, wave, way, review, list, wrong }: ReviewPageProps) {
  const { survey } = open;
  const address = wayInAddress(survey.id, way.collectionId);
  const rest = review.lines.filter(({ outcome }) => outcome !== 'ready' && outcome !== 'needs-person');
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
      <WrongLines t={t} lines={wrong} />
      {rest.length > 0 && (
        <Table
          caption={t('surveys.invite.rest')}
          responsive
          firstCellIsHeader
          head={[t('surveys.invite.line'), t('surveys.invite.becomes'), t('surveys.invite.because')]}
          rows={rest.map(({ line, outcome }) => [
            t('surveys.count', { count: line }),
            t('surveys.invite.outcome', { outcome }),
            t('surveys.invite.reason', { reason: outcome }),
          ])}
        />
      )}
      {review.ready.length > 0 && (
        <Form action={`${address}/list/keep`}>
          <input type="hidden" name="list" value={list} />
          {wrong.length > 0 && <p>{t('surveys.invite.keep-then')}</p>}
          <Button preventDoubleClick>{t('surveys.invite.keep', { count: review.ready.length })}</Button>
        </Form>
      )}
      <Form action={`${address}/list/change`}>
        <input type="hidden" name="list" value={list} />
        <Button variant="secondary">{t('surveys.invite.change-list')}</Button>
      </Form>
    </SurveyFrame>
  );
}
