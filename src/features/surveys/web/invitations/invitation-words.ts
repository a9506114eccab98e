import type { LocalDate } from '#platform/calendar/local-date.ts';
import { messageLanguages } from '#platform/messages/data/check-message.ts';
import { exampleWords } from '#platform/messages/data/message-words.ts';

/** How an invitation reads to those of some languages: one where there are no words in theirs is in English. */
export type InvitationWords = Readonly<{ language: string; of: readonly string[]; subject: string; body: string }>;

type Example = Readonly<{ team: string; token: string; until: LocalDate; origin: string }>;

/** An invitation before it goes, by each language in which it would go to those of `languages`. */
export function invitationWords(
  languages: readonly string[],
  { team, token, until, origin }: Example,
): readonly InvitationWords[] {
  const spoken = languages.map((tag) => ({ tag, language: messageLanguages.includes(tag) ? tag : 'en' }));
  return [...new Set(spoken.map(({ language }) => language))].flatMap((language) => {
    const values = { team, closes: until, link: `/f/${token}?lang=${language}` };
    const words = exampleWords({ template: 'survey-invitation', way: 'email', language }, values, origin);
    const of = spoken.filter((one) => one.language === language).map(({ tag }) => tag);
    return words === null ? [] : [{ language, of, subject: words.subject, body: words.body }];
  });
}
