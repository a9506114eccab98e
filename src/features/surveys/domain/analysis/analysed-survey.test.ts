import { describe, expect, it, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { surveyForm, surveyFormQuestion } from '../../../../testing/survey-form.ts';
import { surveyResponse } from '../../../../testing/survey-responses.ts';
import { analyseTable } from '../../../analysis/domain/analyse/analyse-table.ts';
import { flowGap } from '../../../analysis/domain/figures/flow-chart.ts';
import { tableSchema } from '../../../analysis/domain/tables/table-schema.ts';
import { checkTable } from '../../../analysis/domain/tables/read-table.ts';
import { phrasesIn } from '../../data/analysis-phrases.ts';
import type { PairingPlan } from '../pairing/pairing-plan.ts';
import { usualRules } from '../rules/usual-rules.ts';
import type { SurveyResponse } from '../survey-response.ts';
import type { Wave, WaveKind } from '../survey.ts';
import { analyseSurvey, flowsIn, labelsOf } from './analysed-survey.ts';

const form = surveyForm(
  surveyFormQuestion('consent', 'one-choice', { yes: 'Yes', no: 'No' }),
  surveyFormQuestion('card', 'text'),
  surveyFormQuestion('role', 'one-choice', { gp: { en: 'GP', ar: 'طبيب' }, nurse: 'Nurse', other: 'Other' }),
  surveyFormQuestion('often', 'one-choice', { 1: 'Never', 2: 'Sometimes', 3: 'Always' }, { isOrdered: true }),
  surveyFormQuestion('ways', 'several-choices', { letter: 'Letter', phone: 'Telephone' }),
  surveyFormQuestion('age', 'whole-number'),
  surveyFormQuestion('why', 'text'),
);
const rules = usualRules({
  consent: { path: '/data/consent', given: ['yes'] },
  fewestReplies: 2,
  eligibility: null,
});
const day = '2026-11-01' as LocalDate;
const wave = (number: number, kind: WaveKind, withdrawn = 0): Wave => ({
  number,
  kind,
  opensOn: day,
  closesOn: null,
  waysIn: [
    {
      ...{ collectionId: `c${String(number)}`, token: 't', ways: ['link'], opensOn: day, closesOn: null },
      ...{ isOver: false, place: null, invited: 20, withdrawn },
    },
  ],
});

type Said = Readonly<Record<string, string | readonly string[] | null>>;
const respond = (id: string, said: Said, number = 1): SurveyResponse =>
  surveyResponse(
    id,
    Object.fromEntries(Object.entries({ consent: 'yes', ...said }).map(([name, value]) => [`/data/${name}`, value])),
    { wave: number },
  );

const analyse = (
  responses: readonly SurveyResponse[],
  {
    by = null,
    waves = [wave(1, 'baseline')],
    pairing = { by: 'card', path: '/data/card' },
  }: { by?: string | null; waves?: readonly Wave[]; pairing?: PairingPlan } = {},
) =>
  analyseSurvey(
    { survey: { id: 's', title: 'Listening', pairing }, form, waves, rules, responses },
    { by, phrases: phrasesIn(form.languages) },
  );

const tableOf = (analysed: ReturnType<typeof analyse>, id: string) => analysed.tables.find((table) => table.id === id);

describe('a table of a running survey', () => {
  const analysed = analyse(
    [
      respond('a', { role: 'gp', often: '1', ways: ['letter', 'phone'], age: '30' }),
      respond('b', { role: 'gp', often: '3', ways: ['phone'], age: '50' }),
      respond('c', { role: 'nurse', often: null, age: '41' }),
      respond('d', { role: 'nurse', often: '9' }),
      respond('no', { consent: 'no', role: 'gp', often: '1' }),
      respond('few', { often: '1' }),
    ],
    { waves: [wave(1, 'baseline', 2)] },
  );

  it('counts what the rules leave in, with people who answered as base and those who were asked beside it', () => {
    expect(tableOf(analysed, 'w1.often')).toMatchObject({
      kind: 'ordered',
      title: 'often?',
      rows: ['Never', 'Sometimes', 'Always'],
      columns: ['Everybody who answered'],
      counts: [[1], [0], [1]],
      bases: [2],
      respondents: [4],
    });
  });

  it('takes people and not ticks as the base of a select-all question', () => {
    expect(tableOf(analysed, 'w1.ways')).toMatchObject({ kind: 'multiple', counts: [[1], [2]], bases: [2] });
  });

  it('is there for every closed question and for none that only pairs', () => {
    expect(analysed.tables.map(({ id }) => id)).toEqual(['w1.consent', 'w1.role', 'w1.often', 'w1.ways']);
  });

  it('can be read as a table of a file, and its flow adds up', () => {
    for (const { printed: _, total: __, question: ___, isOrdered, bases, respondents, ...table } of analysed.tables) {
      const written = tableSchema.parse({
        ...table,
        ...(isOrdered && { ordered: true }),
        ...(bases && { bases }),
        ...(respondents && { respondents }),
      });
      expect([table.id, checkTable(written, '').ok]).toEqual([table.id, true]);
    }
    const [flow] = analysed.flows;
    expect(flow?.steps.map(({ id, count }) => [id, count])).toEqual([
      ['invited', 20],
      ['opened', 8],
      ['analysed', 4],
    ]);
    expect([analysed.withdrawn, flowGap(flow?.steps ?? [])]).toEqual([2, null]);
  });

  it('gives the middle of numbers with their base', () => {
    expect(analysed.numbers).toMatchObject([{ id: 'w1.age', base: 3, asked: 3, middle: { median: 41 } }]);
  });

  it('has its labels in any language of the form, and in the form’s own where that has none', () => {
    expect(labelsOf(analysed, 'w1.role', 'ar')).toEqual({
      title: 'role؟',
      rows: ['طبيب', 'Nurse', 'Other'],
      columns: ['كل من أجاب'],
    });
    expect(flowsIn(analysed, 'ar')[0]?.steps.map(({ label }) => label)).toEqual(['المدعوون', 'فتحوه', 'يُحلَّلون']);
    expect(labelsOf(analysed, 'w9.role', 'ar')).toBeNull();
  });
});

describe('a table by groups', () => {
  const analysed = analyse(
    [
      ...['1', '1', '2'].map((often, at) => respond(`gp${String(at)}`, { role: 'gp', often })),
      ...['3', '3'].map((often, at) => respond(`n${String(at)}`, { role: 'nurse', often })),
      respond('alone', { role: 'other', often: '3' }),
      respond('none', { often: '2', ways: ['letter'] }),
    ],
    { by: 'role' },
  );

  it('puts a group of one person aside, says so, and has no column from which it could be worked out', () => {
    expect(tableOf(analysed, 'w1.often.by.role')).toMatchObject({
      columns: ['GP', 'Nurse'],
      counts: [
        [2, 0],
        [1, 0],
        [0, 2],
      ],
      bases: [3, 2],
      total: null,
    });
    expect(analysed.putAside).toContainEqual({ table: 'w1.often.by.role', group: 'Other' });
  });

  it('holds no question against itself, and is none where fewer than two groups are left', () => {
    expect(tableOf(analysed, 'w1.role.by.role')).toBeUndefined();
    expect(tableOf(analysed, 'w1.ways.by.role')).toBeUndefined();
  });

  it.each(['often', 'ways', 'age', 'why', 'nothing', 'card'])(
    'asked by “%s” compares one-choice questions alone',
    (by) => {
      const ids = analyse([respond('a', { role: 'gp', often: '1' })], { by }).tables.map(({ id }) => id);
      expect(ids.filter((id) => id.includes('.by.'))).toEqual([]);
    },
  );
});

describe('before and after', () => {
  const waves = [wave(1, 'pilot'), wave(2, 'baseline'), wave(3, 'follow-up'), wave(4, 'follow-up')];
  const cards = ['12345674', '00000000', '00000013'];
  const both = (card: string, before: Said, after: Said, at: number) => [
    respond(`b${String(at)}`, { card, ...before }, 2),
    respond(`a${String(at)}`, { card, ...after }, 3),
  ];
  const analysed = analyse(
    [
      respond('pilot', { role: 'gp', often: '1' }, 1),
      ...both(cards[1] ?? '', { often: '1', ways: ['letter'] }, { often: '2', ways: ['phone'] }, 1),
      respond('unpaired', { role: 'gp', often: '3' }, 2),
    ],
    { waves },
  );

  it('pairs the same people, and takes a select-all question one option at a time', () => {
    expect(tableOf(analysed, 'pair.often')).toMatchObject({
      kind: 'paired',
      rows: ['Never', 'Sometimes', 'Always'],
      counts: [
        [0, 1, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    });
    expect(tableOf(analysed, 'pair.ways.letter')).toMatchObject({
      rows: ['Not chosen', 'Chosen'],
      counts: [
        [0, 0],
        [1, 0],
      ],
    });
    expect(tableOf(analysed, 'pair.w4.often')?.counts.flat()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('leaves a pilot out of every table and flow, and says that the design has nobody to compare with', () => {
    expect(analysed.tables.filter(({ id }) => id.startsWith('w1.'))).toEqual([]);
    expect(analysed.flows.map(({ id }) => id)).toEqual(['w2', 'w3', 'w4']);
    expect(analysed.design).toBe('before-after');
    expect(tableOf(analysed, 'w2.often')?.title).toBe('often? (wave 2: baseline)');
  });
});

describe('nobody', () => {
  test.each([
    ['no wave', []],
    ['a wave that nobody answered', [wave(1, 'baseline')]],
  ])('in %s makes no figure, and no fault', (_, waves) => {
    const { tables, numbers } = analyse([], { waves });
    for (const table of tables) {
      expect(table.bases).toEqual([0]);
      expect(analyseTable(table)).toMatchObject({ ok: false, problems: [{ problem: 'nobody' }] });
    }
    expect(numbers.map(({ middle }) => middle)).toEqual(waves.map(() => null));
  });

  it('but one person is refused a figure, as what is said of it is said of them', () => {
    const [, table] = analyse([respond('a', { role: 'gp', often: '1' })]).tables;
    expect(table).toBeDefined();
    if (table !== undefined)
      expect(analyseTable(table)).toMatchObject({ ok: false, problems: [{ problem: 'one-person' }] });
  });
});
