import { describe, expect, test } from 'vitest';

import { seededRandom } from '#platform/disclosure/attack/scenarios.ts';
import { openDoor } from '#platform/disclosure/door.ts';
import type { ShownTables, SurveyTable } from '#features/analysis/index.ts';

import { analysedSurvey, surveyTable } from '../../../testing/analysed-survey.ts';
import { inventedPeople, surveyOf } from '../../../testing/invented-survey.ts';
import { draftWords } from '../web/draft-words.ts';
import type { AnalysedSurvey } from './analysed-survey.ts';
import { surveyNames } from './cell-names.ts';
import { figureKeys } from './door/figure-keys.ts';
import { shownSurvey } from './door/shown-survey.ts';
import { surveyQuestion } from './door/survey-question.ts';
import { untrueShares } from './door/untrue-shares.ts';
import { buildDraft } from './draft/build-draft.ts';
import { firstDraft } from './draft/first-draft.ts';
import { usableTables } from './draft/usable-cells.ts';
import { withPairingFlows } from './pairing-flow.ts';
import { isShortened, reviewQuotation } from './quotation-review.ts';
import { sinceThen } from './since-then.ts';
import { slugs } from './slugs.ts';

const survey = analysedSurvey('s');

function letOut(of: AnalysedSurvey): ShownTables {
  const release = openDoor(surveyQuestion(of), [], () => 1);
  if (release === null) throw new Error('the door stayed shut');
  return shownSurvey(of, release);
}

const withTables = (tables: readonly SurveyTable[]): AnalysedSurvey => ({ ...survey, tables, flows: [] });

/** What each cell says now; of what cannot be said, why. */
const cellsOf = (of: AnalysedSurvey): ReadonlyMap<string, string> =>
  new Map(
    usableTables(of, letOut(of)).flatMap(({ cells }) =>
      cells.map((one) => [one.name, 'value' in one ? one.value.text : one.problem.problem] as const),
    ),
  );

describe('cells have names that can be read', () => {
  test('made of table, answer and group, in Latin letters whatever the language', () => {
    expect([...slugs(['Yes', 'yes!', 'Count', 'نعم', '…']).values()]).toEqual([
      'yes',
      'yes-2',
      'count-answer',
      'nm',
      'x',
    ]);
    const oneWave = withTables([
      surveyTable({ id: 'w1.heard', title: 'Heard?', rows: ['Yes', 'No'], columns: ['All'], counts: [[40], [60]] }),
    ]);
    expect(Object.keys(surveyNames(oneWave).cells)).toContain('heard/yes');
    expect(Object.keys(surveyNames(survey).cells)).toContain('w1-heard-of-resistance-by-sex/yes/women/count');
  });

  test('no two of a survey alike', () => {
    const names = [...surveyNames(survey).of.values()];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a first draft', () => {
  test.each(['en', 'ar'])('in %s builds as it is, and says nothing that is held back', (language) => {
    const of = { ...survey, languages: [language, language === 'en' ? 'ar' : 'en'] };
    const shown = letOut(of);
    const draft = firstDraft(of, shown, draftWords);
    expect(draft?.language).toBe(language);
    const built = draft === null ? null : buildDraft(draft, of, shown, 'Who took part');
    expect(built?.ok === false ? built.problems : []).toEqual([]);
    expect(JSON.stringify(draft)).not.toContain('a-friend');
  });

  test('of a survey with a number in its name says that it is no result', () => {
    const of = { ...survey, title: 'Winter 2026 (2)' };
    expect(firstDraft(of, letOut(of), draftWords)?.title).toBe('Winter {{"2026"}} ({{"2"}})');
  });

  test('without a title, a method or a heading says each', () => {
    const shown = letOut(survey);
    const draft = firstDraft(survey, shown, draftWords);
    if (draft === null) throw new Error('no draft');
    const sections = draft.sections.map((section, at) => (at === 1 ? { ...section, heading: ' ' } : section));
    const built = buildDraft({ ...draft, title: '', method: '', sections }, survey, shown, '–');
    expect(built.ok ? [] : built.problems.map(({ problem }) => problem)).toEqual(
      expect.arrayContaining(['missing-title', 'missing-method', 'missing-heading']),
    );
  });
});

const byGroup = (counts: SurveyTable['counts'], more: Partial<SurveyTable> = {}): AnalysedSurvey =>
  withTables([surveyTable({ id: 'w1.q.by.g', title: 'Q', rows: ['Yes', 'No'], columns: ['A', 'B'], counts, ...more })]);

/** As many rise as fall, and nearly everybody leaves the middle. */
const pairedCounts = [
  [100, 20, 20],
  [90, 100, 90],
  [20, 20, 100],
];

describe('of a test in public', () => {
  test.each<[string, AnalysedSurvey, string, string]>([
    [
      'a large difference is the lowest band',
      byGroup([
        [150, 40],
        [50, 160],
      ]),
      '<0.001',
      '<0.001',
    ],
    [
      'no difference is the highest',
      byGroup([
        [100, 100],
        [100, 100],
      ]),
      '≥0.05',
      '≥0.05',
    ],
    [
      'a difference that rounding could hide is not said',
      byGroup([
        [30, 20],
        [20, 30],
      ]),
      'band-not-sure',
      'band-not-sure',
    ],
    [
      'a large difference is said also where a number of it is held back',
      byGroup([
        [150, 3],
        [50, 160],
      ]),
      '<0.001',
      '<0.001',
    ],
    [
      'a number held back that could make a difference or none is not said to do either',
      byGroup([
        [60, 5],
        [60, 15],
      ]),
      'band-not-sure',
      'band-not-sure',
    ],
  ])('%s', (_, of, p, corrected) => {
    const cells = cellsOf(of);
    expect([cells.get('q-by-g/p'), cells.get('q-by-g/p-corrected')]).toEqual([p, corrected]);
  });

  describe('of the same people before and after', () => {
    const of = (isOrdered: boolean): AnalysedSurvey =>
      withTables([
        surveyTable({
          ...{ id: 'pair.sure', title: 'How sure?', kind: 'paired', isOrdered },
          ...{ rows: ['Not', 'A little', 'Very'], columns: ['Not', 'A little', 'Very'] },
          counts: pairedCounts,
        }),
      ]);
    const testOf = (survey: AnalysedSurvey) => {
      const cells = usableTables(survey, letOut(survey)).flatMap((table) => table.cells);
      const p = cells.find(({ name }) => name === 'pair-sure/p');
      return p !== undefined && 'value' in p ? [p.value.test, p.value.text] : p?.problem.problem;
    };

    test('answers with an order are tested by signed ranks, others by their margins, and that may be another band', () => {
      expect(testOf(of(true))).toEqual(['wilcoxon-signed-rank', '≥0.05']);
      expect(testOf(of(false))).toEqual(['stuart-maxwell', '<0.001']);
    });
  });

  test('every table that is rounded to the same numbers has the same band, or none has it', () => {
    const seen = new Map<string, Set<string>>();
    for (const a of [148, 149, 150, 151, 152])
      for (const d of [158, 160, 162]) {
        const of = byGroup([
          [a, 128],
          [140, d],
        ]);
        const shown = JSON.stringify([...letOut(of).tables]);
        const band = cellsOf(of).get('q-by-g/p') ?? '';
        seen.set(shown, (seen.get(shown) ?? new Set()).add(band));
      }
    expect([...seen.values()].every((said) => said.size === 1)).toBe(true);
  });
});

describe('percentages in public', () => {
  test('are whole, and follow from the numbers that are shown', () => {
    const cells = cellsOf(survey);
    expect([cells.get('w1-heard-of-resistance/yes'), cells.get('w1-heard-of-resistance/yes/count')]).toEqual([
      '35',
      '40',
    ]);
    expect(cells.get('w1-where-from/a-friend')).toBe('held-back');
    expect(cells.get('people-w1/opened/did-not-give-consent')).toBe('held-back');
  });
});

describe('what goes out is held against the counts behind it', () => {
  const table = surveyTable({ id: 'w1.q', title: 'Q', rows: ['Yes', 'No'], columns: ['All'], counts: [[26], [27]] });
  const release = (base: number) => {
    const figure = (count: number) => ({ count, standing: 'rounded' as const, open: 0 });
    const figures = new Map([
      [figureKeys.cell('w1.q', 'Yes', 'All'), figure(26)],
      [figureKeys.cell('w1.q', 'No', 'All'), figure(27)],
      [figureKeys.base('w1.q', 'All'), figure(base)],
    ]);
    return { groups: new Map(), figures };
  };

  test.each<[string, number, readonly string[]]>([
    ['of a base that its answers come to is true', 53, []],
    ['of another base is not', 57, ['w1.q']],
  ])('a percentage %s', (_, base, untrue) => {
    expect(untrueShares([table], release(base))).toEqual(untrue);
  });

  test('and no percentage of a survey with small groups is untrue', () => {
    const random = seededRandom(20_261_128);
    for (let times = 0; times < 20; times += 1) {
      const of = surveyOf(inventedPeople(random, 24 + Math.floor(random() * 200)));
      const out = openDoor(surveyQuestion(of), [], () => 1);
      expect(out === null ? null : untrueShares(of.tables, out)).toEqual([]);
    }
  });
});

describe('a figure that is placed', () => {
  const problemsWith = (text: string) => {
    const shown = letOut(survey);
    const draft = firstDraft(survey, shown, draftWords);
    if (draft === null) throw new Error('no draft');
    const built = buildDraft({ ...draft, sections: [{ heading: 'More', text }] }, survey, shown, '–');
    return built.ok ? [] : built.problems.map(({ problem }) => problem);
  };

  test.each<[string, string, readonly string[]]>([
    ['in a paragraph by itself stands', 'Words.\n\n[[w1-heard-of-resistance]]', []],
    ['by no name of the survey is refused among words', 'People asked for evenings [[nofig]].', ['missing-figure']],
    ['by no name of the survey is refused by itself', '[[nofig]]', ['missing-figure']],
    ['among words is refused', 'As here: [[w1-heard-of-resistance]]', ['missing-figure-alone']],
    ['with its brackets left open is refused', 'As here: [[w1-heard-of-resistance', ['missing-figure-mark']],
    [
      'like a number with its braces left open is refused',
      'So many: {{w1-heard-of-resistance/yes',
      ['missing-figure-mark'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsWith(text).filter((one) => one.startsWith('missing'))).toEqual(problems);
  });
});

test('a first draft names the groups of which nothing is shown', () => {
  const of = byGroup([
    [150, 3],
    [50, 4],
  ]);
  const text = firstDraft(of, letOut(of), draftWords)
    ?.sections.map((one) => one.text)
    .join(' ');
  expect(text).toContain('In the group “{{q-by-g/people/a/words}}”');
  expect(text).toContain('No answers are shown, so that nobody can be recognised, of: “{{q-by-g/people/b/words}}”.');
});

test('a report says how pairs were found and how many were not, and lists every comparison whatever it found', () => {
  const pairing = { before: 1, after: 2, answered: 120, paired: 84, near: 14, byChance: 0.2 };
  const words = { first: 'First', none: 'None found', both: 'Both', near: 'Near', alike: 'Alike' };
  const of = withPairingFlows({ ...survey, pairings: [pairing] }, words);
  const shown = letOut(of);
  const draft = firstDraft(of, shown, draftWords);
  expect(draft?.sections[0]?.text).toContain(
    'Of the {{people-pair-w2/first}} people who answered the first time, the second answers of {{people-pair-w2/both}} were found; of {{people-pair-w2/first/none-found}} none were found. The codes by which {{people-pair-w2/both/near}} of the pairs',
  );
  expect(draft?.limits).toContain('The others may differ from them.');
  const built = draft === null ? null : buildDraft(draft, of, shown, 'Who took part');
  if (built?.ok !== true) throw new Error(JSON.stringify(built?.problems));
  const { comparisons = [] } = built.value;
  expect(comparisons).toHaveLength(2);
  expect(comparisons.find(({ title }) => title.endsWith('Before and after'))).toMatchObject({
    ...{ p: '<0.05', holm: '<0.05', untold: null },
  });
});

test('a number of the flow is counted from the people of its own step', () => {
  const found = usableTables(survey, letOut(survey)).flatMap(({ cells }) => cells);
  const analysed = found.find(({ name }) => name === 'people-w1/analysed');
  expect(analysed !== undefined && 'value' in analysed ? analysed.value.bases : null).toEqual([
    { group: 'Analysed', table: null, unit: 'people', least: 120, most: 120 },
  ]);
});

const answer = { text: 'I waited  for weeks.\nNobody came.', peopleInLanguage: 20 };
const released = { words: 'I waited for weeks. […] came.', isParaphrase: false, isRead: true, stays: [] };

describe('a quotation', () => {
  test.each([
    ['I waited for weeks. Nobody came.', true],
    ['I waited … came.', true],
    ['… came. I waited', false],
    ['I waited for months.', false],
    ['', true],
  ])('“%s” is what was written, with pieces left out: %s', (words, isTheirs) => {
    expect(isShortened(words, answer.text)).toBe(isTheirs);
  });

  test.each<[string, Partial<typeof released>, number, readonly string[]]>([
    ['as it was written', {}, 20, []],
    ['with no words', { words: ' ' }, 20, ['words-missing']],
    ['that nobody read', { isRead: false }, 20, ['not-read']],
    ['in a language of few', {}, 7, ['few-in-language']],
    ['in a language of few, in other words', { isParaphrase: true, words: 'They waited.' }, 7, []],
    ['with a name that nobody decided on', { isParaphrase: true, words: 'Ahmed waited.' }, 20, ['marks-open']],
  ])('%s: %s', (_, change, peopleInLanguage, problems) => {
    const review = reviewQuotation({ ...released, ...change }, { ...answer, peopleInLanguage }, []);
    expect(review.problems).toEqual(problems);
  });

  test('goes with its marks when a person lets each stand', () => {
    const words = { ...released, isParaphrase: true, words: 'Ahmed waited.', stays: ['Ahmed'] };
    expect(reviewQuotation(words, answer, [])).toMatchObject({ problems: [], marksLeft: 1 });
  });
});

test('who withdrew on the day of publishing, before it, is not counted as having withdrawn since', () => {
  const open = [{ question: 'q', label: 'Q', answers: [{ responseId: 'a', language: 'en', text: 'x' }] }];
  expect(sinceThen({ quoted: ['a', 'b'], withdrawnThen: 1 }, 3, open)).toEqual({ withdrawn: 2, quoted: 1 });
});
