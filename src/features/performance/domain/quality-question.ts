import type { Family, Figure, Group, Question } from '#platform/disclosure/question.ts';
import { qualityOf, type DoneAssessment, type Quality } from '#features/assessments/index.ts';

const is =
  <Part extends keyof Quality>(part: Part, ...names: readonly Quality[Part][]) =>
  (quality: Quality): boolean =>
    names.includes(quality[part]);

type Definition = Readonly<{ isIn: (quality: Quality) => boolean; worth: number }>;

/** Every figure of how assessments were done, by the key that `assessments.quality.*` has words for, and how much a reader would miss it. */
const figures = {
  base: { isIn: () => true, worth: 100 },
  'length.short': { isIn: is('length', 'short'), worth: 8 },
  'length.full': { isIn: is('length', 'full'), worth: 8 },
  'length.notKnown': { isIn: is('length', 'notKnown'), worth: 4 },
  'interpreter.needed': { isIn: is('interpreter', 'professional', 'untrained', 'none', 'notKnown'), worth: 20 },
  'interpreter.professional': { isIn: is('interpreter', 'professional'), worth: 10 },
  'interpreter.untrained': { isIn: is('interpreter', 'untrained'), worth: 9 },
  'interpreter.none': { isIn: is('interpreter', 'none'), worth: 9 },
  'interpreter.notKnown': { isIn: is('interpreter', 'notKnown'), worth: 4 },
  'interpreter.notNeeded': { isIn: is('interpreter', 'notNeeded'), worth: 5 },
  'interpreter.needNotKnown': { isIn: is('interpreter', 'needNotKnown'), worth: 4 },
  'sections.whole': { isIn: is('sections', 'whole'), worth: 8 },
  'sections.partly': { isIn: is('sections', 'partly'), worth: 7 },
  'sections.notKnown': { isIn: is('sections', 'notKnown'), worth: 4 },
  'practice.withinHour': { isIn: is('practice', 'withinHour'), worth: 8 },
  'practice.withinDay': { isIn: is('practice', 'withinDay'), worth: 8 },
  'practice.later': { isIn: is('practice', 'later'), worth: 7 },
  'practice.notYet': { isIn: is('practice', 'notYet'), worth: 8 },
} as const satisfies Readonly<Record<string, Definition>>;

export type QualityFigure = keyof typeof figures;
const figureNames = Object.keys(figures) as QualityFigure[];

/** Figures that add up to one that stands above them: each table of a report is one of these. */
export const qualityTables = [
  { name: 'length', whole: 'base', parts: ['length.short', 'length.full', 'length.notKnown'] },
  {
    name: 'need',
    whole: 'base',
    parts: ['interpreter.needed', 'interpreter.notNeeded', 'interpreter.needNotKnown'],
  },
  {
    name: 'interpreter',
    whole: 'interpreter.needed',
    parts: ['interpreter.professional', 'interpreter.untrained', 'interpreter.none', 'interpreter.notKnown'],
  },
  { name: 'sections', whole: 'base', parts: ['sections.whole', 'sections.partly', 'sections.notKnown'] },
  {
    name: 'practice',
    whole: 'base',
    parts: ['practice.withinHour', 'practice.withinDay', 'practice.later', 'practice.notYet'],
  },
] as const satisfies readonly Readonly<{ name: string; whole: QualityFigure; parts: readonly QualityFigure[] }>[];

const namesOf: { readonly [Part in keyof Quality]: readonly Quality[Part][] } = {
  length: ['short', 'full', 'notKnown'],
  interpreter: ['professional', 'untrained', 'none', 'notKnown', 'notNeeded', 'needNotKnown'],
  sections: ['whole', 'partly', 'notKnown'],
  practice: ['withinHour', 'withinDay', 'later', 'notYet'],
};

/** Every way in which an assessment can have been done, whether one was or not: a reader can rule none of them out. */
const ways: readonly Quality[] = namesOf.length.flatMap((length) =>
  namesOf.interpreter.flatMap((interpreter) =>
    namesOf.sections.flatMap((sections) =>
      namesOf.practice.map((practice) => ({ length, interpreter, sections, practice })),
    ),
  ),
);

const wayKey = ({ length, interpreter, sections, practice }: Quality): string =>
  `${length}|${interpreter}|${sections}|${practice}`;

/**
 * Everything of one board and of the assessments that were done there in one quarter that is let out together; nothing finer than a board is. Each is
 * counted once.
 */
export function qualityQuestion(assessments: Iterable<DoneAssessment>): Question {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const one of assessments) {
    const id = `${one.personId} ${one.assessment}`;
    if (one.doneOn === null || seen.has(id)) continue;
    seen.add(id);
    const key = wayKey(qualityOf(one));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const groups: readonly Group[] = ways.map((way) => {
    const key = wayKey(way);
    return { key, count: counts.get(key) ?? 0, fixed: false };
  });
  return { groups, figures: asked, families, growing: [] };
}

const asked: readonly Figure[] = figureNames.map((key) => {
  const { isIn, worth } = figures[key];
  return { key, of: ways.flatMap((way, at) => (isIn(way) ? [at] : [])), worth };
});

/** What readers can subtract: each whole less all its parts, and less any one of them. */
const families: readonly Family[] = qualityTables.flatMap(({ whole, parts }) => {
  const at = (figure: QualityFigure) => figureNames.indexOf(figure);
  return [
    { whole: at(whole), parts: parts.map(at) },
    ...parts.map((part) => ({ whole: at(whole), parts: [at(part)] })),
  ];
});
