import { choiceCount, choiceCountOfAll, allGroups } from '../tally.ts';
import type { Wave } from '../survey.ts';
import type { SurveyResponse } from '../survey-response.ts';
import { replyTo, noGroup, tallyStored, type StoredTally } from './tally-stored.ts';
import { choiceWords, inEach, labelIn, type AnalysisPhrases, type PhrasesIn } from './table-words.ts';
import type { CountedQuestion } from './counted-questions.ts';
import type { WordedTable } from './worded-table.ts';

/** A group of one person that a table leaves out, as what would be said of it would be said of that person. */
export type PutAside = Readonly<{ table: string; group: string }>;

type Setting = Readonly<{
  wave: Wave;
  /** Whether titles need not say which wave. */
  isOnlyWave: boolean;
  /** The question whose answers are groups; null for none. */
  by: CountedQuestion | null;
  phrases: PhrasesIn;
  own: string;
}>;

/** The group of each response, by its choice of `by`; whoever left that or preferred not to say is in none. */
export const groupBy =
  (by: CountedQuestion | null) =>
  ({ replies }: Pick<SurveyResponse, 'replies'>): number => {
    const reply = by === null ? null : replyTo(by, replies);
    return reply?.is === 'chosen' ? (reply.choices[0] ?? noGroup) : noGroup;
  };

/**
 * The tables of one wave's closed questions, of what is analysed: `w1.often` for everybody and, where there are groups, `w1.often.by.role` for those of two people or more. Bases are people who answered, respondents those who were asked. No
 * table of groups has a column for everybody: less the others it would be the group that was put aside.
 */
export function waveTables(
  questions: readonly CountedQuestion[],
  responses: readonly SurveyResponse[],
  setting: Setting,
): Readonly<{ tables: readonly WordedTable[]; putAside: readonly PutAside[] }> {
  const { wave, by } = setting;
  const tallies = tallyStored(questions, responses, { groupOf: groupBy(by) });
  const tables: WordedTable[] = [];
  const putAside: PutAside[] = [];
  for (const [at, question] of questions.entries()) {
    const counted = tallies[at];
    if (question.choices.length === 0 || counted === undefined) continue;
    const id = `w${String(wave.number)}.${question.name}`;
    tables.push(wholeTable(id, question, counted, setting));
    if (by === null || by.path === question.path) continue;
    const grouped = groupTable(`${id}.by.${by.name}`, question, counted, setting);
    if (grouped.table !== null) tables.push(grouped.table);
    putAside.push(...grouped.putAside);
  }
  return { tables, putAside };
}

const titled = (title: string, said: AnalysisPhrases, { wave, isOnlyWave }: Setting): string =>
  isOnlyWave ? title : said.inWave(title, wave);

const kindOf = ({ counting, isOrdered }: CountedQuestion): WordedTable['kind'] =>
  counting === 'several' ? 'multiple' : isOrdered ? 'ordered' : 'single';

function wholeTable(id: string, question: CountedQuestion, counted: StoredTally, setting: Setting): WordedTable {
  const { phrases, own } = setting;
  const { tally, asked } = counted;
  return {
    id,
    kind: kindOf(question),
    isOrdered: kindOf(question) === 'ordered',
    counts: question.choices.map((_, choice) => [choiceCountOfAll(tally, choice)]),
    bases: [allGroups(tally.answered)],
    respondents: [asked.reduce((sum, one) => sum + one, 0)],
    words: {
      title: inEach(phrases, (said, language) => titled(labelIn(question, language, own), said, setting)),
      rows: choiceWords(question.choices, phrases, own),
      columns: [inEach(phrases, ({ everybody }) => everybody)],
    },
  };
}

/** Null where fewer than two groups hold two people or more: there is nothing to compare. */
function groupTable(
  id: string,
  question: CountedQuestion,
  { tally, asked }: StoredTally,
  setting: Setting,
): Readonly<{ table: WordedTable | null; putAside: readonly PutAside[] }> {
  const { by, phrases, own } = setting;
  if (by === null) return { table: null, putAside: [] };
  const groups = by.choices.map((choice, group) => ({ choice, group, base: tally.answered[group] ?? 0 }));
  const putAside = groups.filter(({ base }) => base === 1).map(({ choice }) => ({ table: id, group: choice.label }));
  const kept = groups.filter(({ base }) => base > 1);
  if (kept.length < 2) return { table: null, putAside };
  const columns = choiceWords(by.choices, phrases, own);
  return {
    putAside,
    table: {
      id,
      kind: kindOf(question),
      isOrdered: kindOf(question) === 'ordered',
      counts: question.choices.map((_, choice) => kept.map(({ group }) => choiceCount(tally, choice, group))),
      bases: kept.map(({ base }) => base),
      respondents: kept.map(({ group }) => asked[group] ?? 0),
      words: {
        title: inEach(phrases, (said, language) =>
          titled(said.byGroup(labelIn(question, language, own), labelIn(by, language, own)), said, setting),
        ),
        rows: choiceWords(question.choices, phrases, own),
        columns: kept.map(({ group }) => columns[group] ?? {}),
      },
    },
  };
}
