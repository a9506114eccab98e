import { groupColumns, looseNumbers, boundText, type ShownTables, type SurveyTable } from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import { namedColumns, surveyNames } from '../cell-names.ts';
import { slugs } from '../slugs.ts';
import type { DraftBody } from './draft-body.ts';
import { usableTables } from './usable-cells.ts';

/** The sentences of a first draft in one language. What is given to them are cells as they are written: `{{heard/yes}}`. */
export type DraftWords = Readonly<{
  method: string;
  limits: string;
  whoTookPart: string;
  /** Of so many who opened the survey so many are in the report. */
  tookPart(first: string, last: string): string;
  answered(people: string, answers: string): string;
  gave(share: string, answer: string): string;
  inGroup(group: string, people: string, answers: string): string;
  compared(p: string, corrected: string): string;
  paired(people: string, answers: string): string;
  changed(answer: string, before: string, after: string): string;
  list(parts: readonly string[]): string;
  summary: string;
}>;

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
  const flow = survey.flows.flatMap(({ id, steps }) => {
    const name = names.of.get(id) ?? '';
    const short = slugs(steps.map((step) => step.id));
    const [first, last] = [steps[0], steps.at(-1)].map((step) => `${name}/${short.get(step?.id ?? '') ?? ''}`);
    const isSaid = first !== undefined && last !== undefined && says(first) && says(last);
    return [...(isSaid ? [words.tookPart(cell(first), cell(last))] : []), `[[${name}]]`];
  });
  const sections = survey.tables.flatMap((table) => {
    const name = names.of.get(table.id) ?? '';
    const sentences = sentencesOf(table, words);
    if (sentences.length === 0) return [];
    const figure = names.figures[name] === undefined ? [] : [`[[${name}]]`];
    return [{ heading: cell(`${name}/question`), text: [...sentences, ...figure].join('\n\n') }];
  });
  const summaries = survey.languages
    .filter((one) => one !== language)
    .map((one) => {
      const inWords = wordsIn(one);
      const text =
        inWords === null
          ? ''
          : survey.tables
              .filter(isOfAll)
              .flatMap((table) => sentencesOf(table, inWords))
              .join('\n\n');
      return { language: one, heading: inWords?.summary ?? '', text, checkedBy: '' };
    });
  return {
    ...{ title: withoutLoose(survey.title), language, method: words.method, limits: words.limits, summaries },
    sections: [...(flow.length === 0 ? [] : [{ heading: words.whoTookPart, text: flow.join('\n\n') }]), ...sections],
  };
}

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
  const groups = namedColumns(table).flatMap(({ slug }) => {
    const answers = table.rows.flatMap((row) => {
      const share = `${name}/${rows.get(row) ?? ''}${slug}`;
      return says(share) ? [words.gave(cell(share), cell(`${name}/${rows.get(row) ?? ''}/words`))] : [];
    });
    if (answers.length === 0) return [];
    const people = `${name}/people${slug}`;
    return [
      slug === ''
        ? words.answered(cell(people), words.list(answers))
        : words.inGroup(cell(`${people}/words`), cell(people), words.list(answers)),
    ];
  });
  return groups.length === 0 ? [] : [...groups, ...comparison(draft)];
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
