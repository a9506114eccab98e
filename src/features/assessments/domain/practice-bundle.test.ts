import { describe, expect, test } from 'vitest';

import { parseLocalDate } from '#platform/calendar/local-date.ts';
import type { QuestionnaireResponse } from '#platform/instruments/domain/fhir/questionnaire-response.ts';
import type { Coding } from '#platform/instruments/domain/coding.ts';
import type { Said, Value } from '#platform/instruments/domain/said.ts';
import { translator } from '#platform/language/translator.ts';

import { faultsOf } from '../../../testing/fhir.ts';
import { english, group, instrumentOf, opened, question } from '../../../testing/instrument.ts';
import { assessmentsContent } from '../content/catalogue.ts';
import type { Resource } from './fhir/resource.ts';
import { practiceBundle } from './practice-bundle.ts';
import { practiceSummary, type PracticeSummary, type SummaryAbout, type SummaryPerson } from './practice-summary.ts';
import { assessmentCode, snomed } from './snomed-codes.ts';

const t = translator<string>('en', [assessmentsContent]);
const on = parseLocalDate('2026-11-25')!;
const sct = (code: string, display = code): Coding => ({ system: snomed, code, display });
const choice = (name: string, ...codes: readonly Coding[]) => ({
  name,
  label: english(name),
  ...(codes.length > 0 && { codes }),
});

const instrument = instrumentOf(
  [
    group(
      'health',
      [
        question('integer', 'pulse', {
          codes: [sct('78564009'), { system: 'http://unitsofmeasure.org', code: '/min' }],
        }),
        question('select-multiple', 'illnesses', { list: 'illnesses', label: english('Illnesses') }),
        question('select-one', 'pregnant', { list: 'yes-no', codes: [sct('77386006')] }),
        question('select-one', 'smokes', { list: 'smoking', codes: [sct('365980008')] }),
        question('text', 'worry', { label: english('What worries you?') }),
        question('text', 'school', { relevant: '${pulse} > 100' }),
        question('calculate', 'total', { calculation: '${pulse} * 2' }),
        question('deviceid', 'device'),
      ],
      { label: english('Your health') },
    ),
    group(
      'talk',
      [
        question('select-one', 'interpreter', { list: 'interpreter' }),
        question('select-one', 'reads', { list: 'languages' }),
      ],
      {
        label: english('Language'),
      },
    ),
    group('status', [question('select-one', 'claim', { list: 'status', label: english('Your claim') })], {
      label: english('Status'),
    }),
  ],
  {
    id: 'iha',
    title: english('Initial health assessment'),
    lists: [
      {
        id: 'illnesses',
        choices: [
          choice('diabetes', sct('73211009', 'Diabetes mellitus (disorder)')),
          choice('pain', sct('22253000', 'Pain (finding)')),
          choice('none'),
        ],
      },
      { id: 'yes-no', choices: [choice('yes'), choice('no')] },
      { id: 'smoking', choices: [choice('daily', sct('449868002', 'Smokes daily (finding)')), choice('no')] },
      { id: 'interpreter', choices: [choice('yes', sct('315594003', 'Interpreter needed')), choice('no')] },
      { id: 'languages', choices: [choice('ar', sct('315566006', 'Main spoken language Arabic')), choice('ckb')] },
      {
        id: 'status',
        choices: [
          choice('asylum', sct('390790000', 'Asylum seeker')),
          choice('other', sct('160702009', 'Illegal migrant')),
        ],
      },
    ],
  },
);

const person: SummaryPerson = {
  id: '0197a000-0000-7000-8000-000000000001',
  name: { full: 'ناز ئەحمەد', given: 'ناز', family: 'ئەحمەد' },
  romanised: 'Naz Ahmed',
  born: { on: '1990', estimated: true },
  sex: 'female',
  nhsNumber: { number: '9000000009', verification: 'number-present-and-verified' },
  language: 'ckb',
  interpreterNeeded: true,
  livesAt: 'Hotel Example, Birmingham',
};
const about: SummaryAbout = {
  response: '0197a000-0000-7000-8000-0000000000aa',
  doneAt: '2026-11-25T15:30:00+00:00',
  on,
  minutes: 45,
  where: 'Hotel Example',
  by: [{ name: 'Sam Nurse', role: 'Nurse', organisation: 'Outreach team' }],
  mode: { is: 'interpreter', language: 'ckb', channel: 'phone', interpreter: 'professional' },
  isSigned: true,
  person,
  actions: [
    {
      is: 'referral',
      what: 'Refer to the diabetes clinic',
      why: 'Diabetes',
      urgency: 'soon',
      dueOn: parseLocalDate('2026-12-09'),
    },
    { is: 'action', what: 'Medicine runs out', why: 'Two days are left', urgency: 'today', dueOn: null },
  ],
  agreedToStatus: false,
};
const path: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['pulse', 'illnesses', 'pregnant', 'smokes', 'worry', 'school', 'device'].map((name) => [name, `health/${name}`]),
  ),
  ...{ interpreter: 'talk/interpreter', reads: 'talk/reads', claim: 'status/claim' },
};
const made = (answers: Readonly<Record<string, Value | Said>>, more: Partial<SummaryAbout> = {}) => {
  const said = Object.fromEntries(
    Object.entries(answers).map(([name, one]): [string, Said] => [
      `/data/${path[name] ?? name}`,
      typeof one === 'object' && 'is' in one ? one : { is: 'value', value: one },
    ]),
  );
  const form = opened(instrument, {}, { said, instances: {} });
  const summary: PracticeSummary = practiceSummary({ ...about, ...more }, instrument, form);
  const bundle = practiceBundle(summary, instrument, form, t);
  const resources = bundle.entry.map(({ resource }) => resource);
  return {
    bundle,
    summary,
    resources,
    of: (type: string) => resources.filter(({ resourceType }) => resourceType === type),
  };
};
const whole = {
  pulse: 72,
  illnesses: ['diabetes', 'pain'],
  pregnant: 'no',
  smokes: 'daily',
  worry: { is: 'prefer-not-to-say' },
  school: 'kept',
  interpreter: 'yes',
  reads: 'ar',
  claim: 'asylum',
} as const;

type Coded = Resource & Readonly<{ code: { coding: readonly Coding[]; text?: string } }>;
const coded = (resources: readonly Resource[]): readonly Coded[] => resources as unknown as readonly Coded[];
const codesIn = (resources: readonly Resource[]): readonly string[] =>
  coded(resources).map(({ code }) => code.coding[0]?.code ?? '');

/** What UK Core asks beyond R4 and the validator does not judge; its packages are on no registry that we could take them from. */
function ukCoreFaults(resources: readonly Resource[]): readonly string[] {
  const faults: string[] = [];
  for (const { resourceType, meta } of resources) {
    const profile = meta?.profile[0];
    if (profile !== `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${resourceType}`)
      faults.push(`${resourceType}: profile ${profile ?? ''}`);
  }
  const [patient] = resources.filter(({ resourceType }) => resourceType === 'Patient') as unknown as readonly {
    identifier?: readonly { system: string; value: string }[];
    name: readonly { text?: string; family?: string }[];
    gender?: string;
    communication?: readonly { language: { coding: readonly { system: string; code: string }[] } }[];
  }[];
  const nhs = patient?.identifier?.filter(({ system }) => system === 'https://fhir.nhs.uk/Id/nhs-number') ?? [];
  if (nhs.length > 1) faults.push('more than one NHS number');
  if (nhs.some(({ value }) => !/^\d{10}$/.test(value))) faults.push('an NHS number that is none');
  if (patient?.name.every(({ text, family }) => text === undefined && family === undefined)) faults.push('no name');
  if (patient?.gender !== undefined && !['male', 'female', 'other', 'unknown'].includes(patient.gender))
    faults.push('gender');
  const languages = patient?.communication?.flatMap(({ language }) => language.coding) ?? [];
  if (languages.some(({ system, code }) => system !== 'urn:ietf:bcp:47' || !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code)))
    faults.push('language');
  return faults;
}

describe('the document', () => {
  test('is valid as R4 has it, as a whole and in each part, and keeps what UK Core asks', () => {
    const { bundle, resources } = made(whole);
    expect(faultsOf(bundle)).toEqual([]);
    for (const resource of resources) expect(faultsOf(resource)).toEqual([]);
    expect(ukCoreFaults(resources)).toEqual([]);
  });

  test('begins with a composition, and all that is referred to is in it', () => {
    const { bundle, resources } = made(whole);
    expect(resources[0]?.resourceType).toBe('Composition');
    const there = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, one = '']) => one);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((one) => !there.has(one))).toEqual([]);
    expect(there.size).toBe(resources.length);
    expect(
      bundle.entry.every(({ fullUrl, resource }) => fullUrl.endsWith(`/${resource.resourceType}/${resource.id}`)),
    ).toBe(true);
    expect(resources.every(({ id }) => /^[A-Za-z0-9.-]{1,64}$/.test(id))).toBe(true);
  });

  test('is the same whenever it is made', () => {
    expect(JSON.stringify(made(whole).bundle)).toBe(JSON.stringify(made(whole).bundle));
  });

  test('is preliminary where no clinician has signed the questions, and says so', () => {
    const { of } = made(whole, { isSigned: false });
    expect(of('Composition')[0]).toMatchObject({ status: 'preliminary' });
    expect(JSON.stringify(of('Composition')[0])).toContain('No clinician has signed');
    expect(made(whole).of('Composition')[0]).toMatchObject({ status: 'final' });
  });

  test('names the assessment by its code, once as a procedure and once as what the encounter was', () => {
    const { of } = made(whole);
    expect(of('Procedure')[0]).toMatchObject({
      status: 'completed',
      code: { coding: [assessmentCode] },
      performedDateTime: '2026-11-25',
    });
    expect(of('Encounter')[0]).toMatchObject({
      type: [{ coding: [assessmentCode] }],
      length: { value: 45, code: 'min' },
    });
  });

  test('holds with almost nothing known of a person', () => {
    const nothing: SummaryPerson = {
      id: 'p-1',
      name: { full: '?' },
      born: null,
      sex: null,
      nhsNumber: null,
      language: null,
      interpreterNeeded: null,
    };
    const { bundle, resources, of } = made(
      {},
      { person: nothing, minutes: null, where: null, by: [], mode: null, actions: [] },
    );
    expect(faultsOf(bundle)).toEqual([]);
    for (const resource of resources) expect(faultsOf(resource)).toEqual([]);
    expect(of('Observation')).toEqual([]);
  });
});

describe('the readable text', () => {
  test('whatever somebody typed is text in it', () => {
    const { bundle, of } = made({ ...whole, worry: '<script>alert("x")</script> & \u0000\ud800' });
    const divs = JSON.stringify(of('Composition'));
    expect(divs).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;');
    expect(divs).not.toMatch(/<script|\\u0000|\\ud800/i);
    expect(faultsOf(bundle)).toEqual([]);
  });

  test('says first what cannot wait, then what follows', () => {
    const sections = (made(whole).of('Composition')[0]?.['section'] ?? []) as readonly {
      title: string;
      text: { div: string };
    }[];
    expect(sections.map(({ title }) => title)).toEqual([
      'Urgent',
      'To follow up',
      'Your health',
      'Language',
      'Declined, not asked or set aside',
      'Language and interpreter',
      'About this assessment',
    ]);
    expect(sections[0]?.text.div).toContain('Medicine runs out');
    expect(sections[1]?.text.div).toContain('Soon, by 9 December 2026');
  });

  test('what was declined or set aside is named, and what was said there is not', () => {
    const text = JSON.stringify(made(whole).of('Composition'));
    expect(text).toContain('What worries you?</td><td>Would rather not say');
    expect(text).toContain('school</td><td>Answered, and no longer relevant');
    expect(JSON.stringify(made(whole).bundle)).not.toContain('kept"');
  });
});

describe('a part that the person keeps back', () => {
  test('goes nowhere: not in words, not in answers, not in codes; and the practice is told that something was', () => {
    const parts = [...new Set(instrument.items.map(({ name }) => name))];
    for (const part of parts) {
      const { bundle, summary } = made(whole, { keptBack: [part] });
      const { answers } = {
        answers: bundle.entry.find(({ resource }) => resource.resourceType === 'QuestionnaireResponse'),
      };
      const { item } = answers?.resource as unknown as { item: { linkId: string }[] };
      expect(item.map(({ linkId }) => linkId)).not.toContain(part);
      expect(summary.coded.some(({ path }) => path.startsWith(`/data/${part}/`))).toBe(false);
      expect(JSON.stringify(bundle)).toContain('does not want one part of the assessment to go to the practice');
    }
  });
});

describe('codes', () => {
  test('an illness is a condition that nobody has confirmed; what was found or measured is an observation', () => {
    const { of } = made(whole);
    expect(codesIn(of('Condition'))).toEqual(['73211009']);
    expect(of('Condition')[0]).toMatchObject({ verificationStatus: { coding: [{ code: 'unconfirmed' }] } });
    const observations = coded(of('Observation'));
    expect(codesIn(observations)).toEqual([
      '395109004',
      '315594003',
      '203701000000104',
      '78564009',
      '22253000',
      '365980008',
    ]);
    expect(observations[3]).toMatchObject({ valueQuantity: { value: 72, code: '/min' } });
    expect(observations[5]).toMatchObject({ valueCodeableConcept: { coding: [{ code: '449868002' }] } });
  });

  test('a no is never coded', () => {
    expect(codesIn(made({ pregnant: 'no', smokes: 'no' }).of('Observation'))).not.toContain('77386006');
    expect(made({ pregnant: 'yes' }).of('Observation').at(-1)).toMatchObject({ valueBoolean: true });
  });

  test('what somebody reads is not taken for what they speak', () => {
    expect(codesIn(made(whole).of('Observation'))).not.toContain('315566006');
  });

  test('Sorani goes out as Kurdish with the variety beside it', () => {
    const { of } = made(whole);
    expect(coded(of('Observation'))[0]?.code.text).toBe('Main spoken language: Kurdish (Sorani)');
    expect(of('Patient')[0]).toMatchObject({
      communication: [
        {
          extension: [{ url: expect.stringContaining('language-variety'), valueCode: 'ckb' }],
          language: { coding: [{ code: 'ku' }], text: 'Kurdish (Sorani)' },
        },
      ],
    });
  });

  test.each([
    ['hazaragi', 'haz', []],
    ['Dari', 'prs', ['609093008', '2672691000000101']],
    ['a language that nobody knows', 'xx', []],
  ])('%s has its own codes or none, never those of a neighbour', (_, language, codes) => {
    const { of } = made({}, { person: { ...person, language } });
    expect(codesIn(of('Observation')).filter((code) => code !== '315594003')).toEqual(codes);
  });

  test('every referral says that an interpreter has to be booked, and how soon it is', () => {
    const requests = made(whole).of('ServiceRequest');
    expect(requests).toMatchObject([
      {
        code: { text: 'Refer to the diabetes clinic' },
        priority: 'asap',
        occurrenceDateTime: '2026-12-09',
        note: [{ text: 'Interpreter needed: Kurdish (Sorani)' }],
      },
      { priority: 'urgent' },
    ]);
  });
});

describe('legal status', () => {
  test('without the person agreeing nothing of it leaves: no code, no answer, no word', () => {
    const { bundle, summary } = made(whole);
    const text = JSON.stringify(bundle);
    expect(text).not.toMatch(/390790000|Asylum seeker|asylum"|Your claim|status\/claim/);
    expect(summary.keepsStatusBack).toBe(true);
    expect(text).toContain('did not agree that their legal status is passed on');
  });

  test('with the person agreeing it is coded and readable', () => {
    const { of, summary } = made(whole, { agreedToStatus: true });
    expect(codesIn(of('Observation'))).toContain('390790000');
    expect(summary.keepsStatusBack).toBe(false);
  });

  test('the code that says of a person what nobody is leaves never', () => {
    const { bundle } = made({ ...whole, claim: 'other' }, { agreedToStatus: true });
    expect(JSON.stringify(bundle)).not.toContain('160702009');
  });
});

describe('the person', () => {
  test('an NHS number goes out with how sure it is', () => {
    expect(made({}).of('Patient')[0]).toMatchObject({
      identifier: [
        {
          value: '9000000009',
          extension: [{ valueCodeableConcept: { coding: [{ code: 'number-present-and-verified' }] } }],
        },
      ],
    });
  });

  test('a number that is no NHS number does not go out as one', () => {
    const { of } = made({}, { person: { ...person, nhsNumber: { number: '1234567890', verification: null } } });
    expect(of('Patient')[0]).not.toHaveProperty('identifier');
  });

  test('a year of birth stays a year, marked as about then', () => {
    expect(made({}).of('Patient')[0]).toMatchObject({
      birthDate: '1990',
      _birthDate: { extension: [{ valueBoolean: true }] },
    });
  });
});

test('the answers go along, without what the form worked out and what the device recorded', () => {
  const [answers] = made({ ...whole, device: 'abc' }).of(
    'QuestionnaireResponse',
  ) as unknown as readonly QuestionnaireResponse[];
  const [health] = answers?.item ?? [];
  expect(health?.item?.map(({ linkId }) => linkId)).toEqual(
    ['pulse', 'illnesses', 'pregnant', 'smokes', 'worry'].map((name) => `health/${name}`),
  );
  expect(answers?.extension?.[0]).toMatchObject({ url: expect.stringContaining('answer-mode') });
});
