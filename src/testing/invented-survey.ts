import type { AnalysedSurvey } from '../features/publication/domain/analysed-survey.ts';
import { surveyTable } from './analysed-survey.ts';

/** What somebody answered, before and after; null for a question that was left out. */
export type InventedPerson = Readonly<{
  sex: 'Women' | 'Men' | 'Another' | null;
  language: 'English' | 'Arabic' | 'Tigrinya';
  before: string | null;
  after: string | null;
  ticks: readonly string[] | null;
}>;

const answers = ['Yes', 'No', 'Not sure'] as const;
const options = ['A doctor', 'A pharmacy', 'A friend'] as const;

/** People as a small survey meets them: some groups of a handful, some questions left out. `random` gives numbers from 0 up to 1. */
export function inventedPeople(random: () => number, count: number): readonly InventedPerson[] {
  const pick = <Of>(all: readonly Of[]): Of => all[Math.floor(random() ** 1.7 * all.length)] as Of;
  return Array.from({ length: count }, () => ({
    sex: pick(['Women', 'Men', 'Another', null] as const),
    language: pick(['English', 'Arabic', 'Tigrinya'] as const),
    before: random() < 0.08 ? null : pick(answers),
    after: random() < 0.35 ? null : pick(answers),
    ticks: random() < 0.08 ? null : options.filter(() => random() < 0.4),
  }));
}

/** The tables that an analysis would make of them: a question alone, by sex and by language, after, paired, and one with several answers. */
export function surveyOf(people: readonly InventedPerson[]): AnalysedSurvey {
  const who = (is: (one: InventedPerson) => boolean): number => people.filter(is).length;
  const [sexes, languages] = [['Women', 'Men', 'Another'] as const, ['English', 'Arabic', 'Tigrinya'] as const];
  const heard = { title: 'Have you heard of it?', rows: answers };
  const where = { title: 'Where from?', kind: 'multiple', rows: options } as const;
  const analysed = people.length;
  return {
    surveyId: 'invented',
    title: 'Invented',
    languages: ['en', 'ar'],
    design: 'before-after',
    labelsIn: () => null,
    tables: [
      surveyTable({
        ...{ id: 'w1.heard', ...heard, columns: ['All'] },
        counts: answers.map((row) => [who(({ before }) => before === row)]),
      }),
      surveyTable({
        ...{ id: 'w1.heard.by.sex', ...heard, columns: sexes },
        counts: answers.map((row) => sexes.map((group) => who(({ before, sex }) => before === row && sex === group))),
      }),
      surveyTable({
        ...{ id: 'w1.heard.by.language', ...heard, columns: languages },
        counts: answers.map((row) =>
          languages.map((group) => who(({ before, language }) => before === row && language === group)),
        ),
      }),
      surveyTable({
        ...{ id: 'w2.heard', ...heard, columns: ['All'] },
        counts: answers.map((row) => [who(({ after }) => after === row)]),
      }),
      surveyTable({
        ...{ id: 'pair.heard', ...heard, kind: 'paired', columns: answers },
        counts: answers.map((row) => answers.map((column) => who((one) => one.before === row && one.after === column))),
      }),
      surveyTable({
        ...{ id: 'w1.where', ...where, columns: ['All'], bases: [who(({ ticks }) => ticks !== null)] },
        counts: options.map((row) => [who(({ ticks }) => ticks?.includes(row) === true)]),
      }),
      surveyTable({
        ...{ id: 'w1.where.by.sex', ...where, columns: sexes },
        bases: sexes.map((group) => who(({ ticks, sex }) => ticks !== null && sex === group)),
        counts: options.map((row) =>
          sexes.map((group) => who(({ ticks, sex }) => ticks?.includes(row) === true && sex === group)),
        ),
      }),
    ],
    flows: [
      {
        id: 'w1',
        steps: [
          { id: 'opened', label: 'Opened it', count: analysed + 9, left: [{ label: 'Blank', count: 9 }] },
          { id: 'analysed', label: 'Analysed', count: analysed, left: [] },
        ],
      },
    ],
  };
}
