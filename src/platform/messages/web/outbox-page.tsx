import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Button } from '#platform/ui/button.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { OutboxMessage } from '../data/outbox-store.ts';
import { messageStates, type MessageState } from '../domain/message.ts';
import { contactCode, type Notice, type Say } from './messages-needs.ts';

export type OutboxPageProps = Readonly<{
  t: Say;
  messages: readonly OutboxMessage[];
  counts: Readonly<Record<MessageState, number>>;
  state: MessageState | null;
  notice: Notice | null;
  /** Where the letters are that the reader may print, and how many; null where they may print none. */
  letters: Readonly<{ address: string; count: number }> | null;
  mayWrite: boolean;
  hasProvider: boolean;
}>;

/** The team's outbox: each message with where it stands, why, and what can be done about it. */
export function OutboxPage(props: OutboxPageProps) {
  const { t, messages, notice, letters, mayWrite, hasProvider } = props;
  return (
    <>
      {notice !== null && (
        <NotificationBanner
          {...(notice === 'on-its-way' || notice === 'settled' ? {} : { variant: 'success' as const })}
        >
          <p>{t('messages.notice', { done: notice })}</p>
        </NotificationBanner>
      )}
      <h1>{t('messages.title')}</h1>
      <p>{t('messages.intro')}</p>
      {!hasProvider && <InsetText>{t('messages.no-provider')}</InsetText>}
      <p class="alongside-actions">
        {mayWrite && <Button href="/messages/new">{t('messages.new')}</Button>}
        {letters !== null && (
          <Button href={letters.address} variant="secondary">
            {t('messages.letters-count', { count: letters.count })}
          </Button>
        )}
      </p>
      <States {...props} />
      {messages.length === 0 ? (
        <p>{t('messages.none')}</p>
      ) : (
        <Table
          caption={t('messages.caption')}
          responsive
          head={[
            t('messages.what'),
            t('messages.to'),
            t('messages.state-heading'),
            t('messages.when'),
            t('messages.do'),
          ]}
          rows={messages.map((message) => [
            { text: <What t={t} message={message} /> },
            { text: t('messages.contact', { code: contactCode(message.contactId) }) },
            { text: <Standing t={t} message={message} /> },
            { text: <When t={t} message={message} /> },
            { text: mayWrite ? <Actions t={t} message={message} /> : null },
          ])}
        />
      )}
    </>
  );
}

/** Links, as they work without script and can be kept. */
function States({ t, counts, state }: OutboxPageProps) {
  return (
    <nav aria-label={t('messages.show')}>
      <ul class="nhsuk-list">
        {[null, ...messageStates].map((one) => {
          const words = one === null ? t('messages.all') : `${t('messages.state', { state: one })}: ${counts[one]}`;
          return (
            <li>
              {one === state ? (
                <span aria-current="true">{words}</span>
              ) : (
                <a class="nhsuk-link" href={one === null ? '/messages' : `/messages?state=${one}`}>
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type Row = Readonly<{ t: Say; message: OutboxMessage }>;

function What({ t, message: { id, template, way, language, state, contactId } }: Row) {
  const which = {
    what: t('messages.template', { template }),
    to: t('messages.contact', { code: contactCode(contactId) }),
  };
  return (
    <>
      {t('messages.template', { template })}
      <span class="alongside-beneath">
        {t('messages.way', { way })}, {languageNameIn(language, t.language)}
      </span>
      {state === 'waiting' && (
        <span class="alongside-beneath">
          <a class="nhsuk-link" href={`/messages/${id}/words`} aria-label={t('messages.words.which', which)}>
            {t('messages.words.title')}
          </a>
        </span>
      )}
    </>
  );
}

const colours = { waiting: 'yellow', sent: 'blue', delivered: 'green', failed: 'red', cancelled: 'grey' } as const;

function Standing({ t, message: { state, reason, attempts } }: Row) {
  return (
    <>
      <Tag colour={colours[state]}>{t('messages.state', { state })}</Tag>
      {reason !== null && <span class="alongside-beneath">{t('messages.reason', { reason })}</span>}
      {attempts > 1 && <span class="alongside-beneath">{t('messages.attempts', { count: attempts })}</span>}
    </>
  );
}

function When({ t, message: { state, goAt, createdAt, sentAt, deliveredAt } }: Row) {
  if (deliveredAt !== null) return <>{t('messages.delivered-at', { at: deliveredAt })}</>;
  if (sentAt !== null) return <>{t('messages.sent-at', { at: sentAt })}</>;
  if (state === 'waiting' && goAt > createdAt) return <>{t('messages.goes-at', { at: goAt })}</>;
  return <>{t('messages.written-at', { at: createdAt })}</>;
}

function Actions({ t, message: { id, state, isUnsure, template, contactId } }: Row) {
  const which = {
    what: t('messages.template', { template }),
    to: t('messages.contact', { code: contactCode(contactId) }),
  };
  if (state === 'waiting' && !isUnsure)
    return (
      <Form action={`/messages/${id}/cancel`}>
        <Button small variant="secondary" ariaLabel={t('messages.cancel-which', which)}>
          {t('messages.cancel')}
        </Button>
      </Form>
    );
  if (state !== 'failed') return null;
  return (
    <Form action={`/messages/${id}/again`}>
      <Button small variant="secondary" ariaLabel={t('messages.again-which', which)}>
        {t('messages.again')}
      </Button>
    </Form>
  );
}
