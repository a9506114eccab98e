import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Way } from '#platform/messages/domain/message.ts';

import { onceKeyOf, type InvitationKind } from './invitation.ts';

/** What every invitation or reminder of one day has in common. */
export type Writing = Readonly<{
  kind: InvitationKind;
  collectionId: string;
  token: string;
  team: string;
  /** The last day of which they are told. */
  until: LocalDate;
  on: LocalDate;
  goAt: Date;
  /** The languages in which there are words to send; in any other they go in English. */
  languages: readonly string[];
}>;

type Invited = Readonly<{ contactId: string; way: Way; language: string }>;

/** A message as the outbox takes it. */
export type Written = Readonly<{
  contactId: string;
  template: string;
  way: Way;
  language: string;
  values: Readonly<Record<string, string>>;
  onceKey: string;
  goAt: Date;
}>;

/**
 * One message for each. `links` are links that can be used once, one for each, for an invitation; null where all have the link of the way in. A reminder of a link of
 * one's own names none: which it was is not known any more, so it speaks of the first message.
 */
export function writeInvitations(
  invited: readonly Invited[],
  links: readonly string[] | null,
  isOnce: boolean,
  { kind, collectionId, token, team, until, on, goAt, languages }: Writing,
): readonly Written[] {
  const template = kind === 'invite' ? 'survey-invitation' : isOnce ? 'survey-reminder-once' : 'survey-reminder';
  return invited.map(({ contactId, way, language }, at) => {
    const path = `${links?.[at] ?? `/f/${token}`}?lang=${language}`;
    return {
      contactId,
      template,
      way,
      language: languages.includes(language) ? language : 'en',
      values: { team, closes: until, ...(template === 'survey-reminder-once' ? {} : { link: path }) },
      onceKey: onceKeyOf(kind, collectionId, on, contactId),
      goAt,
    };
  });
}
