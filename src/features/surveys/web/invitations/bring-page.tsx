import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { FileUpload } from '#platform/ui/file-upload.tsx';
import { Form } from '#platform/ui/form.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import type { ListProblem } from '../../data/read-invitee-list.ts';
import { mostInvitees } from '../../domain/invitations/read-invitees.ts';
import { SurveyFrame } from '../survey-frame.tsx';
import { wayInAddress } from '../survey-address.ts';
import type { Say } from '../surveys-needs.ts';
import type { OpenWayIn } from './open-way-in.ts';
import { WhichWayIn } from './which-way-in.tsx';
import { WrongLines, type WrongLine } from './wrong-lines.tsx';

type BringPageProps = OpenWayIn &
  Readonly<{
    t: Say;
    problem: ListProblem | 'not-agreed' | null;
    list: string;
    /** How many were brought a moment ago, and the lines that were not, which stand in the list again. */
    kept: Readonly<{ added: number; wrong: readonly WrongLine[] }> | null;
  }>;

/** Where a list of people who agreed to be written to is typed, pasted or chosen as a file. */
export function BringPage({ t, open, wave, way, problem, list, kept }: BringPageProps) {
  const { survey } = open;
  const words = problem === null ? undefined : t('surveys.invite.list-problem', { problem, most: mostInvitees });
  const [field, atList, atAgreed] =
    problem === 'not-agreed' ? ['agreed', undefined, words] : ['list', words, undefined];
  return (
    <>
      {words !== undefined && <ErrorSummary errorList={[{ text: words, href: `#${field}` }]} />}
      {kept !== null && (
        <NotificationBanner variant="success">
          <p>{t('surveys.invite.done', { done: 'kept', count: kept.added })}</p>
        </NotificationBanner>
      )}
      <SurveyFrame t={t} survey={survey} at="invitations">
        <WhichWayIn t={t} wave={wave} way={way} />
        <h2>{t('surveys.invite.bring')}</h2>
        <p>{t('surveys.invite.bring-intro')}</p>
        {kept !== null && (
          <>
            <p>{t('surveys.invite.mend', { count: kept.wrong.length })}</p>
            <WrongLines t={t} lines={kept.wrong} />
          </>
        )}
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
