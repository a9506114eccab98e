import type { PairedWaves } from '../pairing/pair-waves.ts';
import type { SurveyResponse } from '../survey-response.ts';
import type { CountedQuestion } from './counted-questions.ts';
import { choiceWords, inEach, labelIn, type PhrasesIn } from './table-words.ts';
import { replyTo } from './tally-stored.ts';
import type { WordedTable } from './worded-table.ts';

/** Two responses of one person as far as their codes tell. */
export type BothTimes = Readonly<{ before: SurveyResponse; after: SurveyResponse }>;

/** The responses of each pair. */
export function bothTimes(
  { pairs }: Pick<PairedWaves, 'pairs'>,
  responses: readonly SurveyResponse[],
): readonly BothTimes[] {
  const byId = new Map(responses.map((response) => [response.id, response]));
  return pairs.flatMap((pair) => {
    const [before, after] = [byId.get(pair.before), byId.get(pair.after)];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
}

/**
 * The same people before (rows) and after (columns), of those who answered both times: `pair.often`, and for each option of a select-all question `pair.ways.letter`, not ticked and ticked. `prefix` is `pair`, or `pair.w3` for a later follow-up.
 */
export function pairedTables(
  prefix: string,
  questions: readonly CountedQuestion[],
  pairs: readonly BothTimes[],
  { phrases, own }: Readonly<{ phrases: PhrasesIn; own: string }>,
): readonly WordedTable[] {
  return questions.flatMap((question): readonly WordedTable[] => {
    if (question.choices.length === 0) return [];
    const id = `${prefix}.${question.name}`;
    const chosen = pairs.flatMap(({ before, after }) => {
      const [one, other] = [replyTo(question, before.replies), replyTo(question, after.replies)];
      return one?.is === 'chosen' && other?.is === 'chosen' ? [{ before: one.choices, after: other.choices }] : [];
    });
    const title = inEach(phrases, (said, language) => said.beforeAfter(labelIn(question, language, own)));
    const answers = choiceWords(question.choices, phrases, own);
    if (question.counting === 'one') {
      const places = chosen.map(({ before, after }) => [before[0] ?? 0, after[0] ?? 0] as const);
      return [squareTable({ id, isOrdered: question.isOrdered }, places, { title, rows: answers, columns: answers })];
    }
    const ticks = [inEach(phrases, ({ notTicked }) => notTicked), inEach(phrases, ({ ticked }) => ticked)];
    return question.choices.map(({ code }, choice) => {
      const places = chosen.map(
        ({ before, after }) => [Number(before.includes(choice)), Number(after.includes(choice))] as const,
      );
      const named = inEach(phrases, (said, language) =>
        said.beforeAfter(said.option(labelIn(question, language, own), answers[choice]?.[language] ?? code)),
      );
      return squareTable({ id: `${id}.${code}`, isOrdered: false }, places, {
        title: named,
        rows: ticks,
        columns: ticks,
      });
    });
  });
}

function squareTable(
  table: Pick<WordedTable, 'id' | 'isOrdered'>,
  places: readonly (readonly [number, number])[],
  words: WordedTable['words'],
): WordedTable {
  const counts = words.rows.map(() => words.columns.map(() => 0));
  for (const [row, column] of places) {
    const cells = counts[row];
    if (cells !== undefined) cells[column] = (cells[column] ?? 0) + 1;
  }
  return { ...table, kind: 'paired', counts, bases: null, respondents: null, words };
}
