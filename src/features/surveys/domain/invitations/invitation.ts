import { messageStates, type MessageState, type Way } from '#platform/messages/domain/message.ts';

/** What is written to those who were brought to a way in. */
export const invitationKinds = ['invite', 'remind'] as const;
export type InvitationKind = (typeof invitationKinds)[number];

/**
 * Names a message, so that the same is put in once: whoever was invited by a way in is not invited by it again; of reminders there is one a day.
 * It holds a contact and a way in, and nothing of any answer.
 */
export const onceKeyOf = (kind: InvitationKind, collectionId: string, on: string, contactId: string): string =>
  kind === 'invite' ? `invite:${collectionId}:${contactId}` : `remind:${collectionId}:${on}:${contactId}`;

/** How many messages of one way and language stand where. */
export type MessageCount = Readonly<{
  kind: InvitationKind;
  way: Way;
  language: string;
  counts: Readonly<Record<MessageState, number>>;
}>;

/** Rows of counts put together, by kind, way and language. */
export function countMessages(
  rows: readonly Readonly<{ kind: InvitationKind; way: Way; language: string; state: MessageState; count: number }>[],
): readonly MessageCount[] {
  const groups = new Map<string, MessageCount & { counts: Record<MessageState, number> }>();
  for (const { kind, way, language, state, count } of rows) {
    const key = `${kind} ${way} ${language}`;
    const none = Object.fromEntries(messageStates.map((one) => [one, 0])) as Record<MessageState, number>;
    const group = groups.get(key) ?? { kind, way, language, counts: none };
    group.counts[state] += count;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** From so many people on, an answer is not as good as signed by being one of few. */
export const fewestInvited = 10;
