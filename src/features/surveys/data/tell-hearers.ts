import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { Tx } from '#platform/database/requester.ts';
import { checkMessage, messageLanguages } from '#platform/messages/data/check-message.ts';
import { sealValues } from '#platform/messages/data/sealed.ts';
import type { Way } from '#platform/messages/domain/message.ts';

import { surveyNamedIn } from '../domain/suggestion-source.ts';

/** What was published of a suggestion, for those who asked to hear. */
export type ToTell = Readonly<{
  suggestionId: string;
  /** What it is called on the page for everybody. */
  reference: string;
  /** Where it came from, in words; of a survey where its address is among them. */
  source: string;
  answers: readonly Readonly<{ language: string; answer: string }>[];
}>;

type Hearers = Readonly<{ team_name: string; way: Way; language: string }>;

/**
 * Puts a message into the outbox of the survey's team for each who asked to hear what came of it, in their language; gives how many are new. The words of the answer go
 * along by email and letter, where they were published in that language and say nothing of health; else the link alone, to the words in their language.
 */
export async function tellHearers(
  tx: Tx,
  { secret, origin, nowMs }: Readonly<{ secret: Secret; origin: string; nowMs: () => number }>,
  { suggestionId, reference, source, answers }: ToTell,
): Promise<number> {
  const surveyId = surveyNamedIn(source);
  if (surveyId === null) return 0;
  const { rows: groups } = await sql<Hearers>`select team_name, way, language from hearers_of(${surveyId})`.execute(tx);
  const goAt = new Date(nowMs());
  const ids: string[] = [];
  for (const { team_name: team, way, language } of groups) {
    const own = answers.find((one) => one.language === language);
    const link = `/you-said?in=${language}#s-${reference}`;
    const speaks = messageLanguages.includes(language) ? language : 'en';
    const message = { way, language: speaks, goAt };
    const withWords = { ...message, template: 'suggestion-words', values: { team, link, answer: own?.answer } };
    const alone = { ...message, template: 'suggestion-answered', values: { team, link } };
    const checked = [withWords, alone].map((one) => checkMessage(one, origin)).find(({ ok }) => ok);
    if (checked?.ok !== true) continue;
    const { template, values } = checked.value;
    const told = own === undefined ? 'en' : language;
    const { rows } = await sql<{
      id: string;
    }>`select id from tell_hearers(${surveyId}, ${suggestionId}, ${way}, ${language},
      ${template}, ${speaks}, ${sealValues(secret, values)}, ${told}, ${goAt})`.execute(tx);
    ids.push(...rows.map((row) => row.id));
  }
  if (ids.length > 0) await audit(tx, { action: 'message.queued', subjects: ids, detail: { about: 'suggestion' } });
  return ids.length;
}
