import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { Item, Question } from '#platform/instruments/domain/item.ts';
import { isConcern } from '#platform/instruments/domain/mode.ts';
import { isAsked, pagesOf, questionsOf } from '#platform/instruments/domain/paging.ts';

import { declines, filled, fillings, type AnswersByName } from '../../../testing/fill-instrument.ts';
import { shippedInstrument } from '../../../testing/shipped-instruments.ts';
import { modeOf } from './mode-of.ts';

const instrument = shippedInstrument('initial-health-assessment');
const compiled = compileInstrument(instrument);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const form = compiled.value;

const inside = (item: Item): readonly Item[] =>
  item.is === 'question' ? [item] : [item, ...item.items.flatMap(inside)];
const items = instrument.items.flatMap(inside);
const notAsked = new Set(['note', 'calculate']);
const questions = items.filter((item): item is Question => item.is === 'question' && !notAsked.has(item.kind));
const tool = /^(?:phq9|gad7|ptsd|auditc)_(?:\d|exposed|intro)$|^(?:phq|gad)_intro$/;

const asked = (filling: Form): readonly string[] =>
  pagesOf(filling)
    .flatMap(({ parts }) => questionsOf(parts))
    .filter(isAsked)
    .map(({ question }) => question.name);

describe('what is asked', () => {
  test('every question says to whoever asks what its answer leads to, in English and in Arabic', () => {
    const silent = questions.filter(({ guidance }) => !guidance?.['en'] || !guidance['ar']);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('only what is needed to be safe must be answered', () => {
    expect(questions.filter(({ required }) => required !== undefined).map(({ name }) => name)).toEqual([
      'who',
      'interpreter_needed',
      'agrees',
      'unwell_now',
      'medicine_runs_out',
      'child_self_harm',
      'self_harm',
    ]);
  });

  test("the story is nobody's to ask for: nothing asks why or how somebody came", () => {
    const words = questions.map(({ label, hint }) => `${label?.['en']?.text} ${hint?.['en']?.text ?? ''}`).join('\n');
    expect(words).not.toMatch(/why did you|how did you (?:come|travel|leave)|persecut|tortured|smuggl|your story/i);
  });

  test('no more than seven questions stand on one page', () => {
    const pages = items.filter(({ appearance }) => appearance?.includes('field-list'));
    const most = pages.map((page) => inside(page).filter((item) => questions.includes(item as Question)).length);
    expect(Math.max(...most)).toBeLessThanOrEqual(7);
  });

  test('every question is on a page of several, or on one of a repeat, so that none comes alone by accident', () => {
    const within = new Set(items.filter(({ appearance }) => appearance?.includes('field-list')).flatMap(inside));
    expect(questions.filter((question) => !within.has(question)).map(({ name }) => name)).toEqual([]);
  });

  test('what may be kept back from the practice is named as the parts of the form are', () => {
    const parts = instrument.lists.find(({ id }) => id === 'parts')?.choices.map(({ name }) => name) ?? [];
    const sections = instrument.items.map(({ name }) => name);
    expect(parts.filter((name) => name !== 'none' && !sections.includes(name))).toEqual([]);
    expect(parts).toContain('safeguarding');
  });

  test('"none" beside another answer is not taken', () => {
    for (const { kind, list, constraint, name } of questions.filter((one) => one.kind === 'select-multiple')) {
      const hasNone = instrument.lists.find(({ id }) => id === list)?.choices.some((choice) => choice.name === 'none');
      expect([name, kind, constraint !== undefined]).toEqual([name, kind, hasNone]);
    }
  });
});

describe('what is said', () => {
  const ours = items.filter(({ name }) => !tool.test(name));
  const listsOfTools = new Set(['phq', 'ptsd', 'auditc_1', 'auditc_2', 'auditc_3']);

  test.each(['ar', 'ti'])('%s has a draft of every word that a person reads', (tag) => {
    const untold = [
      ...ours.filter(({ label, hint }) => [label, hint].some((text) => text !== undefined && !text[tag])),
      ...instrument.lists
        .filter(({ id }) => !listsOfTools.has(id))
        .flatMap(({ choices }) => choices.filter(({ label }) => !label?.[tag])),
    ];
    expect(untold.map(({ name }) => name)).toEqual([]);
  });

  test('fa has a draft of all that comes before the first question of health, and of what cannot wait', () => {
    const sections = ['welcome', 'interpreter', 'about', 'urgent'];
    const said = instrument.items.filter(({ name }) => sections.includes(name)).flatMap(inside);
    expect(said.filter(({ label, name }) => !tool.test(name) && !label?.['fa']).map(({ name }) => name)).toEqual([]);
    const asked = new Set(
      said.flatMap((item) => (item.is === 'question' && item.list !== undefined ? [item.list] : [])),
    );
    const lists = instrument.lists.filter(({ id }) => asked.has(id));
    expect(lists.flatMap(({ choices }) => choices.filter(({ label }) => !label?.['fa']))).toEqual([]);
  });

  test('no validated scale is translated by us', () => {
    for (const item of items.filter(({ name }) => tool.test(name)))
      expect(Object.keys(item.label ?? {})).toEqual(['en']);
    for (const { choices } of instrument.lists.filter(({ id }) => listsOfTools.has(id)))
      for (const { label } of choices) expect(Object.keys(label ?? {})).toEqual(['en']);
  });

  test('nothing claims to be checked or signed', () => {
    expect(instrument.signOff).toBeNull();
    expect(JSON.stringify(instrument)).not.toMatch(/"state":"(?:checked|clinically-approved)"/);
  });

  test('no code calls anybody illegal, and every code is one of SNOMED CT', () => {
    const codes = [...items, ...instrument.lists.flatMap(({ choices }) => choices)].flatMap((one) => one.codes ?? []);
    expect(codes.length).toBeGreaterThan(50);
    expect(new Set(codes.map(({ system }) => system))).toEqual(new Set(['http://snomed.info/sct']));
    expect(JSON.stringify(instrument)).not.toContain('160702009');
  });
});

describe('who is asked what', () => {
  const ofChildren = [
    'agrees_for',
    'child_sex',
    'child_self_harm',
    'child_conditions',
    'muac_mm',
    'feeding',
    'growth_worry',
    'child_worries',
    'child_development',
    'lives_with',
    'school',
    'blood_spot',
    'newborn_hearing',
  ];
  const ofYoungPeople = ['official_birth', 'age_assessment', 'young_worries', 'social_worker', 'pressed'];
  const ofAdults = questions
    .map(({ name }) => name)
    .filter(
      (name) =>
        tool.test(name) ||
        /^(?:cervical|breast|bowel|aaa|eyes_diabetes|tools_ok|ptsd_ok|alcohol_ok|children_here)$/.test(name),
    );
  const notOfChildren = [
    'sex',
    'pregnant',
    'self_harm',
    'blood_risks',
    'conditions',
    'tobacco',
    'sexual_health',
    'sti_test',
    'fgm',
    'wellbeing_wish',
  ];
  const agreed: AnswersByName = { agrees: 'yes' };

  test.each<[string, AnswersByName, readonly string[]]>([
    [
      'an adult is never asked what is for children and young people',
      { who: 'adult' },
      [...ofChildren, ...ofYoungPeople],
    ],
    [
      'a child is never asked what is for adults or young people',
      { who: 'child' },
      [...ofAdults, ...notOfChildren, ...ofYoungPeople],
    ],
    [
      'a young person alone is never asked what is for adults or of a parent',
      { who: 'young' },
      [...ofAdults, ...ofChildren.filter((name) => !['agrees_for', 'school'].includes(name)), 'girls_at_risk'],
    ],
    [
      'a man is never asked about pregnancy',
      { who: 'adult', sex: 'male' },
      ['pregnant', 'pregnancy_warning', 'midwife', 'fgm', 'cervical', 'breast'],
    ],
  ])('%s', (_title, who, never) => {
    fc.assert(
      fc.property(fillings(form, { ...agreed, ...who }), (filling) => {
        expect(asked(filling).filter((name) => never.includes(name))).toEqual([]);
      }),
      { seed: 4, numRuns: 25 },
    );
  });

  test('who does not agree is asked nothing more of their health', () => {
    fc.assert(
      fc.property(fillings(form, { agrees: 'no' }), (filling) => {
        const sections = pagesOf(filling).map(({ section }) => section.replace('/data/', ''));
        expect([...new Set(sections)]).toEqual(['welcome', 'interpreter', 'about', 'nhs', 'closing']);
      }),
      { seed: 4, numRuns: 10 },
    );
  });

  test('who agrees to what is urgent is asked that, and how to reach them', () => {
    const sections = pagesOf(filled(form, { who: 'adult', agrees: 'urgent-only' })).map(({ section }) =>
      section.replace('/data/', ''),
    );
    expect([...new Set(sections)]).toEqual([
      'welcome',
      'interpreter',
      'about',
      'preferences',
      'urgent',
      'nhs',
      'closing',
    ]);
  });

  test('every question comes up for somebody', () => {
    const met = new Set<string>();
    const somebody = fc.constantFrom<AnswersByName>(
      { who: 'adult', sex: 'female', born_on: '1975', pregnant: 'yes' },
      { who: 'adult', sex: 'female', born_on: '1972', pregnant: 'no', conditions: ['diabetes'] },
      { who: 'adult', sex: 'male', born_on: '1950', phq9_1: '3', phq9_2: '1', gad7_1: '3', gad7_2: '2' },
      { who: 'child', child_sex: 'female', born_on: '2026-06' },
      { who: 'young', sex: 'female', born_on: declines, age_years: 16, birth_country: 'CO' },
    );
    fc.assert(
      fc.property(
        somebody.chain((who) => fillings(form, { ...agreed, ...who })),
        (filling) => {
          for (const name of asked(filling)) met.add(name);
        },
      ),
      { seed: 4, numRuns: 60 },
    );
    expect(questions.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
  });

  test('no filling is left that only an answer to something else than safety could end', () => {
    const declined = Object.fromEntries(questions.map(({ name }) => [name, declines]));
    const filling = filled(form, { ...declined, agrees: 'yes', who: 'adult' });
    const faults = filling.states().filter((state) => state.is === 'question' && state.fault !== null);
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

describe('who interprets', () => {
  const interpretedBy = (interpreter_is: string): Form =>
    filled(form, { interpreter_needed: 'yes', main_language: 'ti', interpreter_is, interpreter_channel: 'in-person' });
  const notes = (filling: Form): readonly string[] =>
    pagesOf(filling)
      .flatMap(({ parts }) => questionsOf(parts))
      .map(({ question }) => question.name);

  test.each(['family', 'child', 'other'])('%s is a concern, with what to do and why it was so', (kind) => {
    const filling = interpretedBy(kind);
    expect(notes(filling)).toEqual(expect.arrayContaining(['interpreter_concern', 'interpreter_why']));
    expect(isConcern(modeOf(filling))).toBe(true);
  });

  test('nobody yet brings up the same', () => {
    expect(notes(interpretedBy('nobody'))).toEqual(expect.arrayContaining(['interpreter_concern', 'interpreter_why']));
  });

  test('a trained interpreter is none', () => {
    const filling = interpretedBy('professional');
    expect(notes(filling)).not.toContain('interpreter_concern');
    expect(isConcern(modeOf(filling))).toBe(false);
  });
});

describe('thoughts of self-harm are acted on at once, never only added up', () => {
  const yes: AnswersByName = { agrees: 'yes', tools_ok: 'yes', phq9_1: '2', phq9_2: '2' };
  const actionsOf = (answers: AnswersByName): readonly string[] =>
    filled(form, answers)
      .scores()
      .filter(({ band }) => band?.action !== undefined)
      .map(({ name }) => name);

  test.each<[string, AnswersByName, readonly string[]]>([
    ['no such thoughts', { who: 'adult', self_harm: 'no' }, []],
    ['not wishing to say', { who: 'adult', self_harm: declines }, []],
    ...['thoughts', 'plan', 'tried'].map((self_harm): [string, AnswersByName, readonly string[]] => [
      `${self_harm}, asked directly`,
      { who: 'adult', self_harm },
      ['self_harm_now'],
    ]),
    ['a young person', { who: 'young', self_harm: 'thoughts' }, ['self_harm_now']],
    ['a child, as the parent says', { who: 'child', child_self_harm: 'said' }, ['child_self_harm_now']],
    ['a child, where the parent is not sure', { who: 'child', child_self_harm: 'unsure' }, ['child_self_harm_now']],
    ...['1', '2', '3'].map((phq9_9): [string, AnswersByName, readonly string[]] => [
      `PHQ-9 question 9 says ${phq9_9}, the rest unanswered`,
      { who: 'adult', phq9_9 },
      ['phq9_item9'],
    ]),
    ['PHQ-9 question 9 says not at all', { who: 'adult', phq9_9: '0' }, []],
  ])('%s', (_title, answers, actions) => {
    expect(actionsOf({ ...yes, ...answers })).toEqual(actions);
  });

  test('who answers PHQ-9 whole gets a total and a band', () => {
    const all = Object.fromEntries(
      Array.from({ length: 9 }, (_, place) => [`phq9_${place + 1}`, place < 8 ? '2' : '0']),
    );
    const total = filled(form, { ...yes, who: 'adult', ...all })
      .scores()
      .find(({ name }) => name === 'phq9');
    expect([total?.total, total?.band?.says['en']?.text]).toEqual([16, 'Moderately severe']);
  });
});
