import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import { translator } from '#platform/language/translator.ts';

import { faultsOf } from '../../../testing/fhir.ts';
import { fillings } from '../../../testing/fill-instrument.ts';
import { shippedInstrument } from '../../../testing/shipped-instruments.ts';
import { assessmentsContent } from '../content/catalogue.ts';
import { modeOf } from './mode-of.ts';
import { practiceBundle } from './practice-bundle.ts';
import { practiceSummary, type SummaryAbout } from './practice-summary.ts';
import { spokenCodes, statusCodes } from './snomed-codes.ts';

const instrument = shippedInstrument('initial-health-assessment');
const compiled = compileInstrument(instrument);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const t = translator<string>('en', [assessmentsContent]);

const about: Omit<SummaryAbout, 'mode'> = {
  response: '0197a000-0000-7000-8000-0000000000aa',
  doneAt: '2026-11-25T15:30:00+00:00',
  on: parseLocalDate('2026-11-25')!,
  minutes: 45,
  where: null,
  by: [],
  isSigned: false,
  person: {
    id: '0197a000-0000-7000-8000-000000000001',
    name: { full: 'Selam' },
    born: null,
    sex: null,
    nhsNumber: null,
    language: null,
    interpreterNeeded: null,
  },
  actions: [],
  agreedToStatus: false,
};
function documentOf(form: Form, more: Partial<SummaryAbout> = {}) {
  const summary = practiceSummary({ ...about, mode: modeOf(form), ...more }, instrument, form);
  const bundle = practiceBundle(summary, instrument, form, t);
  return { bundle, text: JSON.stringify(bundle), summary };
}

test('however an assessment went, its document is valid, and in it is all that it refers to', () => {
  fc.assert(
    fc.property(fillings(compiled.value), fc.boolean(), (form, agreedToStatus) => {
      const { bundle, text } = documentOf(form, { agreedToStatus });
      expect(faultsOf(bundle)).toEqual([]);
      const there = new Set(bundle.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
      const references = [...text.matchAll(/"reference":"([^"]+)"/g)].map(([, one = '']) => one);
      expect(references.filter((one) => !there.has(one))).toEqual([]);
    }),
    { seed: 20261125, numRuns: 12 },
  );
}, 120_000);

const statusWords = instrument.lists
  .find(({ id }) => id === 'status')!
  .choices.filter(({ codes }) => codes !== undefined)
  .map(({ label }) => label?.['en']?.text ?? '');

test('however an assessment went, no status leaves without agreement, and no code of a language that was only read', () => {
  expect(statusWords.length).toBeGreaterThan(5);
  let kept = 0;
  fc.assert(
    fc.property(fillings(compiled.value, { agrees: 'yes', status: 'asylum-seeker', reads_language: 'ar' }), (form) => {
      const { bundle, text, summary } = documentOf(form);
      if (summary.keepsStatusBack) kept += 1;
      const codes = [...text.matchAll(/"code":"([^"]+)"/g)].map(([, code = '']) => code);
      expect(codes.filter((code) => statusCodes.has(code) || code === '160702009')).toEqual([]);
      expect(statusWords.filter((words) => text.includes(words))).toEqual([]);
      const observed = bundle.entry.filter(({ resource }) => resource.resourceType === 'Observation');
      const spoken = JSON.stringify(observed).match(/\d{6,}/g) ?? [];
      expect(spoken.filter((code) => spokenCodes.has(code))).toEqual([]);
    }),
    { seed: 20261126, numRuns: 60 },
  );
  expect(kept).toBeGreaterThan(20);
}, 120_000);

test('a part that the person keeps back leaves no answer and none of its questions, and nothing says which part it is', () => {
  const name = 'wellbeing';
  const lies = `/${instrument.root}/${name}/`;
  const title = instrument.items.find((item) => item.name === name)?.label?.['en']?.text ?? '';
  expect(title).not.toBe('');
  fc.assert(
    fc.property(fillings(compiled.value, { keep_back: [name] }), (form) => {
      const { text } = documentOf(form, { keptBack: [name] });
      expect(text).not.toContain(`"linkId":"${name}/`);
      const labelsOf = (isIn: boolean): readonly string[] =>
        form
          .states()
          .filter(({ path }) => path.startsWith(lies) === isIn)
          .flatMap(({ path }) => form.label(path)?.text ?? []);
      const others = new Set(labelsOf(false));
      const own = new Set(labelsOf(true).filter((label) => !others.has(label)));
      expect([...own, title].filter((label) => text.includes(JSON.stringify(label).slice(1, -1)))).toEqual([]);
    }),
    { seed: 20261127, numRuns: 30 },
  );
}, 120_000);
