import { invitationLetters } from '#platform/messages/web/messages-needs.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';

import { fewestInvited } from '../../domain/invitations/invitation.ts';
import { SurveyFrame } from '../survey-frame.tsx';
import { wayInAddress } from '../survey-address.ts';
import { InviteForm, RemindForm } from './invite-forms.tsx';
import { MessagesTable } from './messages-table.tsx';
import type { WayInPageProps } from './way-in-page-props.ts';
import { WhichWayIn } from './which-way-in.tsx';

/** Those who were brought to a way in: what was sent to them and what became of it, beside how many answered. Nothing says who. */
export function WayInPage(props: WayInPageProps) {
  const { t, open, wave, way, people, messages, codes, responses, done, errorList } = props;
  const { survey } = open;
  const count = (number: number): string => t('surveys.count', { count: number });
  const isFew = people.all > 0 && people.all < fewestInvited;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      {done !== null && (
        <NotificationBanner variant="success">
          <p>{t('surveys.invite.done', { done, count: props.count })}</p>
        </NotificationBanner>
      )}
      <SurveyFrame t={t} survey={survey} at="invitations">
        <WhichWayIn t={t} wave={wave} way={way} />
        <SummaryList
          rows={[
            {
              key: { text: t('surveys.page.link') },
              value: {
                text: (
                  <a dir="ltr" href={`/f/${way.token}`}>
                    <Dir>{`/f/${way.token}`}</Dir>
                  </a>
                ),
              },
            },
            { key: { text: t('surveys.invite.people') }, value: { text: count(people.all) } },
            { key: { text: t('surveys.invite.stopped') }, value: { text: count(people.stopped) } },
            {
              key: { text: t('surveys.invited') },
              value: { text: way.invited === null ? t('surveys.unknown') : count(way.invited) },
            },
            { key: { text: t('surveys.progress.begun') }, value: { text: count(responses.begun) } },
            { key: { text: t('surveys.progress.finished') }, value: { text: count(responses.done) } },
            ...(codes === null
              ? []
              : [
                  { key: { text: t('surveys.invite.codes-made') }, value: { text: count(codes.made) } },
                  { key: { text: t('surveys.invite.codes-spent') }, value: { text: count(codes.spent) } },
                ]),
          ]}
        />
        <p>{t('surveys.invite.nobody-knows')}</p>
        {isFew && <InsetText>{t('surveys.invite.few', { fewest: fewestInvited })}</InsetText>}
        <MessagesTable t={t} messages={messages} />
        <p>
          <a href="/messages">{t('surveys.invite.to-messages')}</a>
        </p>
        {messages.some(({ way: by, counts }) => by === 'letter' && counts.waiting > 0) && (
          <p>
            <a href={invitationLetters}>{t('surveys.invite.to-letters')}</a>
          </p>
        )}
        <p class="alongside-actions">
          <Button href={`${wayInAddress(survey.id, way.collectionId)}/list`} variant="secondary">
            {t('surveys.invite.bring')}
          </Button>
        </p>
        {people.all > people.stopped && <InviteForm {...props} />}
        {messages.some(({ kind }) => kind === 'invite') && <RemindForm {...props} />}
      </SurveyFrame>
    </>
  );
}
