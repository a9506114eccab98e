import { expect, test } from 'vitest';

import { readValues } from './read-values.ts';
import { templates, type Template } from './templates.ts';
import { valueKinds, type ValueKind } from './value-kinds.ts';

const link = '/f/2k7m9q4xw8rt';
const invitation = { team: 'Riverside outreach', link, closes: '2026-12-24' };

test('values are kept as their kinds read them', () => {
  const read = readValues(templates['survey-invitation'], 'text', { ...invitation, team: '  Riverside   outreach ' });
  expect(read).toEqual({ ok: true, value: invitation });
});

test('every value that is wrong is told, by its name and never by what it holds', () => {
  const read = readValues(templates['survey-invitation'], 'text', {
    link: 'https://elsewhere.example',
    closes: '',
    result: 'positive',
  });
  expect(read).toEqual({
    ok: false,
    problems: [
      { kind: 'not-in-template', name: 'result' },
      { kind: 'missing', name: 'team' },
      { kind: 'not-understood', name: 'link' },
      { kind: 'missing', name: 'closes' },
    ],
  });
});

test.each<[ValueKind, string, boolean]>([
  ['link', link, true],
  ['link', 'https://service.example/f/2k7m9q4xw8rt', false],
  ['link', '/people/0192', false],
  ['link', `${link}?name=Nour`, false],
  ['link', '//elsewhere.example/2k7m9q4xw8rt', false],
  ['date', '2026-02-29', false],
  ['date', '2028-02-29', true],
  ['time', '24:00', false],
  ['time', '09:30', true],
  ['phone', '0151 496 0123', true],
  ['phone', 'call us', false],
  ['team', 'Riverside outreach', true],
  ['team', 'see https://elsewhere.example', false],
  ['team', 'two\u0000words', false],
  ['team', 'x'.repeat(81), false],
  ['name', 'نور الحسن', true],
])('a %s may be %j: %s', (kind, text, isOne) => {
  expect(valueKinds[kind].read(text) !== null).toBe(isOne);
});

test.each<[ValueKind, boolean]>([
  ['name', false],
  ['place', false],
  ['team', true],
  ['date', true],
])('a %s may stand in a text or an email: %s', (kind, may) => {
  const template: Template = { purpose: 'appointment', ways: ['text', 'email', 'letter'], values: { it: kind } };
  const value = kind === 'date' ? '2026-12-24' : 'Riverside';
  for (const way of ['text', 'email'] as const) expect(readValues(template, way, { it: value }).ok).toBe(may);
  expect(readValues(template, 'letter', { it: value }).ok).toBe(true);
});

test.each([null, undefined, 7, {}, ['a'], true])('what is no text is no value: %j', (value) => {
  expect(readValues(templates['survey-invitation'], 'email', { ...invitation, team: value }).ok).toBe(false);
});
