import { messageStates } from '#platform/messages/domain/message.ts';
import { Table } from '#platform/ui/table.tsx';

import type { MessageCount } from '../../domain/invitations/invitation.ts';
import { sayLanguage } from '../say-language.ts';
import type { Say } from '../surveys-needs.ts';

/** What became of invitations and reminders, as numbers by way and language. */
export function MessagesTable({ t, messages }: Readonly<{ t: Say; messages: readonly MessageCount[] }>) {
  if (messages.length === 0) return <p>{t('surveys.invite.none-sent')}</p>;
  return (
    <Table
      caption={t('surveys.invite.messages')}
      responsive
      firstCellIsHeader
      head={[
        t('surveys.invite.what'),
        t('surveys.invite.how'),
        t('surveys.invite.language'),
        ...messageStates.map((state) => ({ text: t('surveys.invite.state', { state }), format: 'numeric' as const })),
      ]}
      rows={messages.map(({ kind, way, language, counts }) => [
        t('surveys.invite.kind', { kind }),
        t('surveys.invite.way', { way }),
        sayLanguage(t, language),
        ...messageStates.map((state) => ({
          text: t('surveys.count', { count: counts[state] }),
          format: 'numeric' as const,
        })),
      ])}
    />
  );
}
