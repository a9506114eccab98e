import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';

import { declines, filled, fillings, type AnswersByName } from '../../../testing/fill-instrument.ts';
import { surroundings } from '../../../testing/instrument.ts';
import { shippedInstrument } from '../../../testing/shipped-instruments.ts';
import { nothingKnown, type Circumstances } from './circumstances.ts';
import { readCircumstances } from './read-circumstances.ts';

const compiled = compileInstrument(shippedInstrument('initial-health-assessment'));
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const form = compiled.value;
const { today } = surroundings;

const read = (answers: AnswersByName): Circumstances => readCircumstances(filled(form, answers), today);
const agreed: AnswersByName = { agrees: 'yes' };

test('nothing is known of somebody who was asked nothing', () => {
  expect(read({})).toEqual(nothingKnown);
});

test('a pregnant woman', () => {
  const said = read({
    ...agreed,
    who: 'adult',
    main_language: 'ti',
    interpreter_needed: 'yes',
    unwell_now: 'no',
    medicine_runs_out: 'no',
    sex: 'female',
    pregnant: 'yes',
    pregnancy_warning: ['head'],
    midwife: 'no',
    gut: ['worms'],
    nutrition_signs: ['sun'],
    fresh_water: 'unsure',
    tb_contact: 'yes',
    tb_symptoms: ['none'],
    skin: ['none'],
    fever: 'no',
    self_harm: 'no',
    safe_here: 'yes',
    being_hurt: 'no',
    born_on: '1996-07~',
    birth_country: 'ER',
    lived_elsewhere: 'yes',
    lived_country_1: 'SD',
    lived_country_2: 'LY',
    arrived_uk: '2026-11-17',
    tb_before: 'no',
    tb_tested: 'no',
    blood_risks: ['transfusion'],
    vaccine_card: 'no',
    takes_medicines: 'no',
    gp_registered: 'no',
    status_ok: 'yes',
    status: 'asylum-seeker',
  });
  expect(said).toMatchObject({
    age: { stated: { from: 30, to: 30 }, official: null },
    bornIn: 'ER',
    livedOver6Months: ['SD', 'LY'],
    arrivedInUk: { from: '2026-11-17', to: '2026-11-17', estimated: false },
    tbBefore: false,
    tbScreenedInUk: false,
    symptoms: {
      'cough-over-3-weeks': false,
      fever: false,
      'itching-rash': false,
      'gut-trouble': true,
      tiredness: false,
      'bone-pain-or-little-sun': true,
    },
    risks: {
      'tb-contact': true,
      'fresh-water': null,
      'transfusion-abroad': true,
      injecting: false,
      'rural-latin-america': false,
    },
    sex: 'female',
    pregnant: true,
    pregnancyWarning: true,
    seenByMidwife: false,
    sexuallyActive: true,
    vaccinationRecordSeen: false,
    registeredWithGp: false,
    selfHarm: false,
    unaccompanied: false,
    language: 'ti',
    interpreterNeeded: true,
    status: 'asylum-seeker',
    statusAgreed: true,
    ratherNotSay: [],
  });
});

test('a child, of whom a parent speaks', () => {
  const said = read({
    ...agreed,
    who: 'child',
    child_sex: 'female',
    child_self_harm: 'no',
    born_on: '2023-05',
    birth_country: 'SY',
    lived_elsewhere: 'no',
    being_hurt: 'no',
    children_worry: 'yes',
    school: 'waiting',
    takes_medicines: 'yes',
    medicine_days_left: 3,
  });
  expect(said).toMatchObject({
    age: { stated: { from: 3, to: 3 }, official: null },
    livedOver6Months: [],
    sex: 'female',
    pregnant: null,
    sexuallyActive: null,
    selfHarm: false,
    unaccompanied: false,
    takesMedicine: true,
    medicineDaysLeft: 3,
    safeguarding: { 'child-protection': true, fgm: null },
    needs: { 'school-place': true },
  });
});

test('a young person alone, with two ages, of which neither overrules the other', () => {
  const said = read({
    ...agreed,
    who: 'young',
    sex: 'male',
    born_on: '2010-03-01',
    official_birth: '2006',
    age_assessment: 'going',
    self_harm: 'thoughts',
    pressed: 'yes',
    status_ok: 'no',
  });
  expect(said).toMatchObject({
    age: { stated: { from: 16, to: 16 }, official: { from: 19, to: 20 } },
    unaccompanied: true,
    pregnant: false,
    selfHarm: true,
    safeguarding: { 'modern-slavery': true },
    scores: { phq9: null, gad7: null, pcPtsd5: null },
    status: null,
    statusAgreed: false,
  });
});

test('a man who would rather not say most of it', () => {
  const declined = Object.fromEntries(
    [
      'sex',
      'tb_symptoms',
      'self_harm',
      'safe_here',
      'being_hurt',
      'born_on',
      'age_years',
      'birth_country',
      'arrived_uk',
    ].map((name) => [name, declines]),
  );
  const said = read({ ...agreed, ...declined, who: 'adult', unwell_now: 'no', medicine_runs_out: 'yes' });
  expect(said).toEqual({
    ...nothingKnown,
    unwellNow: false,
    medicineDaysLeft: 7,
    unaccompanied: false,
    ratherNotSay: ['age', 'born-in', 'arrived-in-uk', 'sex', 'self-harm'],
  });
});

describe('not being sure is neither a yes nor a no', () => {
  test.each<[string, AnswersByName, (said: Circumstances) => unknown]>([
    ['TB before', { tb_before: 'unsure' }, ({ tbBefore }) => tbBefore],
    ['pregnancy', { who: 'adult', sex: 'female', pregnant: 'unsure' }, ({ pregnant }) => pregnant],
    ['registration', { gp_registered: 'unsure' }, ({ registeredWithGp }) => registeredWithGp],
    ['feeling safe', { safe_here: 'unsure' }, ({ safeguarding }) => safeguarding['unsafe-where-they-live']],
    [
      'one of two, the other a no',
      { who: 'adult', fgm: 'no', girls_at_risk: 'unsure' },
      ({ safeguarding }) => safeguarding.fgm,
    ],
    ["a child's self-harm", { who: 'child', child_self_harm: 'unsure' }, ({ selfHarm }) => selfHarm],
  ])('%s', (_title, answers, of) => {
    expect(of(read({ ...agreed, ...answers }))).toBeNull();
  });
});

describe('the tools', () => {
  const tools: AnswersByName = { ...agreed, who: 'adult', tools_ok: 'yes', ptsd_ok: 'yes' };
  test('no event in a life is a total of nothing for PC-PTSD-5', () => {
    expect(read({ ...tools, ptsd_exposed: '0' }).scores.pcPtsd5).toBe(0);
  });
  test('a PHQ-9 that was not finished has no total, and its question 9 counts all the same', () => {
    const said = read({ ...tools, phq9_1: '3', phq9_2: '3', phq9_9: '1' });
    expect([said.scores.phq9, said.phq9Item9]).toEqual([null, 1]);
  });
});

test('whatever is said, it can be read; what is not asked is never known, and ages are in order', () => {
  fc.assert(
    fc.property(fillings(form), (filling) => {
      const said = readCircumstances(filling, today);
      for (const age of [said.age.stated, said.age.official])
        if (age !== null) expect(age.from >= 0 && age.from <= age.to).toBe(true);
      if (said.status !== null) expect(said.statusAgreed).toBe(true);
      if (said.unaccompanied === true) expect(said.scores).toEqual({ phq9: null, gad7: null, pcPtsd5: null });
      if (said.sex === 'male') expect(said.pregnant).not.toBe(true);
      expect(new Set(said.ratherNotSay).size).toBe(said.ratherNotSay.length);
    }),
    { seed: 4, numRuns: 100 },
  );
});
