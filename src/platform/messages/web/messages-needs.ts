import type { Secret } from '#platform/access/data/secret.ts';
import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { MessagesKey } from '../content/catalogue.ts';
import type { Way } from '../domain/message.ts';

export type MessagesNeeds = Readonly<{
  db: Database;
  secret: Secret;
  /** The service's own address, which links begin with. */
  origin: string;
  nowMs: () => number;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  /** True where people are invented, and nothing is sent: there the words that wait show links that can be used once. */
  isDemonstration: boolean;
  /** The ways for which a provider is set up. */
  providerWays: readonly Way[];
}>;

/** Says the words of messages in the reader's language. */
export type Say = Translator<MessagesKey>;

/** Where the letters are printed by which a team invites to its surveys. */
export const invitationLetters = '/messages/letters/invitations';

/** By what a team calls a contact: the end of its id, which is drawn by chance. */
export const contactCode = (contactId: string): string => contactId.slice(-6).toUpperCase();

export const noticeKinds = ['queued', 'cancelled', 'again', 'posted', 'on-its-way', 'settled'] as const;
export type Notice = (typeof noticeKinds)[number];
