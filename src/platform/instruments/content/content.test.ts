import { expect, test } from 'vitest';

import type { Catalogue } from '#platform/language/catalogue.ts';
import { checkContent } from '#platform/language/check-content.ts';
import { translator } from '#platform/language/translator.ts';

import { isUnheld, noteKinds, unheldKinds, wrongKinds, type FormProblem } from '../domain/xlsform/form-problem.ts';
import { sayNote, sayProblem } from '../domain/xlsform/say-form.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { instrumentsContent } from './catalogue.ts';

test('what forms have to say is whole in English and Arabic', () => {
  expect(checkContent([{ part: 'platform/instruments', english: en, translations: [ar] }])).toEqual([]);
});

/** Every value that any of the words may name. */
const values = Object.fromEntries([
  ...['begun', 'count', 'first', 'given', 'least', 'limit', 'most', 'argument'].map((name) => [name, 2] as const),
  ...['app', 'appearance', 'character', 'file', 'found', 'heading', 'known', 'language', 'list', 'name'].map(
    (name) => [name, 'x'] as const,
  ),
  ...['names', 'needs', 'one', 'open', 'opened', 'other', 'parameter', 'pattern', 'question', 'reason', 'sheet'].map(
    (name) => [name, 'x'] as const,
  ),
  ...['step', 'type', 'value', 'what', 'words'].map((name) => [name, 'x'] as const),
]);
const catalogues: readonly Catalogue[] = [instrumentsContent];
const place = { sheet: 'survey', row: 2, column: 'type' };

test.each(['en', 'ar'])('every problem and every note can be said in %s, and the reason with it', (language) => {
  const t = translator(language, catalogues);
  const problems = [...wrongKinds, ...unheldKinds].map((kind): FormProblem => ({
    kind,
    ...place,
    values: { ...values, problem: 'unknown-function' },
  }));
  for (const problem of problems) {
    const said = sayProblem(t, problem);
    expect(said.words).not.toBe('');
    expect(said).toMatchObject({ ...place, name: problem.kind, reason: isUnheld(problem.kind) ? 'not-held' : 'wrong' });
  }
  for (const kind of noteKinds) expect(sayNote(t, { kind, ...place, values }).words).not.toBe('');
});

test('a name that was nearly right is offered, and otherwise what to do is said', () => {
  const t = translator('en', catalogues);
  const unknown = (near: string): string =>
    sayProblem(t, { kind: 'unknown-reference', ...place, values: { name: 'agee', near } }).words;
  expect(unknown('age')).toBe('There is no question named “agee”. Did you mean “age”?');
  expect(unknown('')).toBe('There is no question named “agee”. Correct the name, or add the question.');
});
