import { expect, test } from 'vitest';

import { clocksContent } from '#platform/clocks/content/catalogue.ts';
import { translator } from '#platform/language/translator.ts';

import { breachReasons } from '../domain/outcome.ts';
import { assessmentKinds, declineReasons, offerModes } from '../domain/kinds.ts';
import { assessmentPathways } from '../domain/pathways.ts';
import { assessmentsContent } from './catalogue.ts';

const t = translator<string>('en', [assessmentsContent, clocksContent]);

test('every pathway, start, kind, answer and reason has words', () => {
  const keys = [
    ...assessmentPathways.flatMap(({ title, starts, pauses }) => [
      title,
      ...[...starts, ...pauses].map(({ says }) => says),
    ]),
    ...assessmentKinds.map(({ words }) => words),
    ...offerModes.map((mode) => `assessments.mode.${mode}`),
    ...declineReasons.map((reason) => `assessments.reason-declined.${reason}`),
    ...breachReasons.map((reason) => `assessments.breach.${reason}`),
  ];
  expect(keys.filter((key) => !t.has(key))).toEqual([]);
});

test.each([
  ['assessments.entry.assessment-offered', { mode: 'none' }, 'Initial health assessment offered'],
  ['assessments.entry.assessment-offered', { mode: 'letter' }, 'Initial health assessment offered by letter'],
  [
    'assessments.entry.assessment-declined',
    { reason: 'worried' },
    'Initial health assessment declined: worried about who will know',
  ],
  ['assessments.why.arrived-in-uk', { on: '2026-03-05' }, 'Arrived in the United Kingdom on 5 March 2026.'],
])('%s reads well', (key, values, words) => {
  expect(t(key, values)).toBe(words);
});
