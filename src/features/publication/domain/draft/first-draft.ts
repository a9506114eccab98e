import { roundToFive } from '#platform/disclosure/small-numbers.ts';
import { groupColumns, looseNumbers, boundText, type ShownTables, type SurveyTable } from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import { namedColumns, surveyNames } from '../cell-names.ts';
import { slugs } from '../slugs.ts';
import { isPairingFlow } from '../pairing-flow.ts';
import { most, type DraftBody } from './draft-body.ts';
import type { DraftWords } from './draft-words.ts';
import { flowParagraphs } from './flow-paragraphs.ts';
import { usableTables } from './usable-cells.ts';

type Draft = Readonly<{ name: string; says: (cell: string) => boolean; words: DraftWords }>;

const cell = (name: string): string => `{{${name}}}`;

/** A first draft that says each table in plain words, and of the tables only what the door lets out. `wordsIn` gives null for a language that there are no sentences in. */
export function firstDraft(
  survey: AnalysedSurvey,
  shown: ShownTables,
  wordsIn: (language: string) => DraftWords | null,
): DraftBody | null {
  const language = survey.languages.find((one) => wordsIn(one) !== null) ?? 'en';
  const words = wordsIn(language);
  if (words === null) return null;
  const names = surveyNames(survey);
  const usable = new Set(
    usableTables(survey, shown).flatMap(({ cells }) => cells.flatMap((one) => ('value' in one ? [one.name] : []))),
  );
  const says = (name: string) => usable.has(name);
  const sentencesOf = (table: SurveyTable, inWords: DraftWords): readonly string[] =>
    tableSentences(table, { name: names.of.get(table.id) ?? '', says, words: inWords });
  const flow = flowParagraphs(survey, names, says, words);
  const sections = questionsOf(survey.tables).flatMap((tables) => {
    const told = tables.map((table) => ({ table, sentences: sentencesOf(table, words) }));
    const said = told.filter(({ sentences }) => sentences.length > 0);
    const [first] = said;
    if (first === undefined) return [];
    const drawn = (said.find(({ table }) => table.kind === 'paired') ?? first).table;
    const figure = names.of.get(drawn.id) ?? '';
    const heading = cell(`${names.of.get(first.table.id) ?? ''}/question`);
    const paragraphs = said.flatMap(({ sentences }) => sentences);
    return [{ heading, text: [...paragraphs, ...(figure in names.figures ? [`[[${figure}]]`] : [])].join('\n\n') }];
  });
  const summaries = survey.languages
    .filter((one) => one !== language)
    .map((one) => {
      const inWords = wordsIn(one);
      const text =
        inWords === null
          ? ''
          : inShort(survey.tables)
              .flatMap((table) => sentencesOf(table, inWords))
              .slice(0, mostInSummary)
              .join('\n\n');
      return { language: one, heading: inWords?.summary ?? '', text, checkedBy: '' };
    });
  return {
    ...{ title: withoutLoose(survey.title), language, method: words.method, summaries },
    limits: survey.flows.some(({ id }) => isPairingFlow(id)) ? `${words.limits} ${words.pairedLimits}` : words.limits,
    sections: [
      ...(flow.length === 0 ? [] : [{ heading: words.whoTookPart, text: flow.join('\n\n') }]),
      ...sections,
    ].slice(0, most.sections),
  };
}

/** A summary is read in a minute; more is for whoever writes it to add. */
const mostInSummary = 8;

/** Tables by the question that they are of, in the order of the survey. Where the same people were asked twice, the pairs stand for the second time. */
function questionsOf(tables: readonly SurveyTable[]): readonly (readonly SurveyTable[])[] {
  const byQuestion = new Map<string, SurveyTable[]>();
  for (const table of tables) {
    const question = /^(?:w\d+|pair(?:\.w\d+)?)\.([^.]+)/.exec(table.id)?.[1] ?? table.id;
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), table]);
  }
  return [...byQuestion.values()]
    .filter((all) => all.some(hasSeveralAnswers))
    .map((all) =>
      all.some(({ kind }) => kind === 'paired') ? all.filter(({ id }) => !/^w(?!1\.)\d+\./.test(id)) : all,
    );
}

/** The tables that a summary tells first: where people were asked twice, what changed most as it is shown; else everybody's answers, in the survey's order. */
function inShort(tables: readonly SurveyTable[]): readonly SurveyTable[] {
  const told = tables.filter((table) => isOfAll(table) && hasSeveralAnswers(table));
  const paired = told.filter(({ kind }) => kind === 'paired');
  if (paired.length === 0) return told;
  return paired.toSorted((a, b) => shownChange(b) - shownChange(a));
}

/** By how many people, rounded as they are shown, the answer changed that changed most. */
const shownChange = ({ rows, counts }: SurveyTable): number =>
  Math.max(
    ...rows.map((_, at) => {
      const [before, after] = [counts[at] ?? [], counts.map((row) => row[at] ?? 0)].map((all) =>
        roundToFive(all.reduce((sum, count) => sum + count, 0)),
      );
      return Math.abs((before ?? 0) - (after ?? 0));
    }),
  );

/** Where everybody answered alike, as of consent, there is nothing to tell. */
const hasSeveralAnswers = ({ counts }: SurveyTable): boolean =>
  counts.filter((row) => row.some((count) => count > 0)).length > 1;

const isOfAll = (table: SurveyTable): boolean => table.kind === 'paired' || groupColumns(table).length === 1;

function tableSentences(table: SurveyTable, draft: Draft): readonly string[] {
  const { name, says, words } = draft;
  const rows = slugs(table.rows);
  if (table.kind === 'paired') {
    const changes = table.rows.flatMap((row) => {
      const start = `${name}/${rows.get(row) ?? ''}`;
      if (!says(`${start}/before`) || !says(`${start}/after`)) return [];
      return [words.changed(cell(`${start}/words`), cell(`${start}/before`), cell(`${start}/after`))];
    });
    return changes.length === 0
      ? []
      : [words.paired(cell(`${name}/people`), words.list(changes)), ...comparison(draft)];
  }
  const held: string[] = [];
  const groups = namedColumns(table).flatMap(({ slug }) => {
    const answers = table.rows.flatMap((row) => {
      const share = `${name}/${rows.get(row) ?? ''}${slug}`;
      return says(share) ? [words.gave(cell(share), cell(`${name}/${rows.get(row) ?? ''}/words`))] : [];
    });
    const people = `${name}/people${slug}`;
    if (answers.length === 0) {
      if (slug !== '') held.push(cell(`${people}/words`));
      return [];
    }
    return [
      slug === ''
        ? words.answered(cell(people), words.list(answers))
        : words.inGroup(cell(`${people}/words`), cell(people), words.list(answers)),
    ];
  });
  if (groups.length === 0) return [];
  return [...groups, ...(held.length === 0 ? [] : [words.notShown(held)]), ...comparison(draft)];
}

const comparison = ({ name, says, words }: Draft): readonly string[] =>
  says(`${name}/p`) && says(`${name}/p-corrected`)
    ? [words.compared(cell(`${name}/p`), cell(`${name}/p-corrected`))]
    : [];

/** A number in a name is said to be no result. */
function withoutLoose(text: string): string {
  const loose = new Set(looseNumbers(boundText(text)));
  return [...loose]
    .sort((a, b) => b.length - a.length)
    .reduce(
      (said, number) =>
        said.replaceAll(
          new RegExp(`(?<![\\p{Nd}{"])${number.replaceAll('.', '\\.')}(?!\\p{Nd})`, 'gu'),
          `{{"${number}"}}`,
        ),
      text,
    );
}
