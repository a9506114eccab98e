import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import type { Catalogue } from '#platform/language/catalogue.ts';
import { catalogue } from '#platform/language/catalogue.ts';
import { messages } from '#platform/language/messages.ts';
import { translator } from '#platform/language/translator.ts';

import { readForm, sayProblems } from './read-form.ts';
import { webContent } from './web-content.ts';

const shape = z.object({
  text: z.string().trim().min(1, 'notes.text.missing').max(20, 'notes.text.long'),
  seenBy: z.enum(['nurse', 'doctor']).optional(),
});

describe('a form that is read', () => {
  test('gives the value in its shape, and what was typed as it was typed', () => {
    expect(readForm({ _csrf: 'token', text: '  Seen  ', seenBy: 'nurse' }, shape)).toEqual({
      ok: true,
      value: { text: 'Seen', seenBy: 'nurse' },
      typed: { text: '  Seen  ', seenBy: 'nurse' },
    });
  });

  test.each([
    ['an answer that is missing', {}, 'web.field.not-understood'],
    ['an answer that is empty', { text: ' ' }, 'notes.text.missing'],
    ['an answer that is too long', { text: 'x'.repeat(21) }, 'notes.text.long'],
    ['an answer given twice', { text: ['a', 'b'] }, 'web.field.not-understood'],
  ])('says what is wrong with %s', (_what, body, message) => {
    expect(readForm(body, shape)).toMatchObject({ ok: false, problems: [{ field: 'text', message }] });
  });

  test('keeps what was typed when something is wrong', () => {
    expect(readForm({ text: '', seenBy: 'aunt' }, shape)).toMatchObject({ typed: { text: '', seenBy: 'aunt' } });
  });

  test('never gives back a password, a code or the token', () => {
    const { typed } = readForm({ _csrf: 'a', password: 'b', newPassword: 'c', code: 'd', postcode: 'e' }, shape);
    expect(typed).toEqual({ postcode: 'e' });
  });

  test.each([null, undefined, 'text', 7])('is whole without a body: %s', (body) => {
    expect(readForm(body, z.object({}).loose()).ok).toBe(typeof body !== 'string' && typeof body !== 'number');
  });

  test('says its problems in the reader’s words, at the top and at each field', () => {
    const english = messages({ 'notes.text.missing': 'Enter a note', 'notes.seen.unknown': 'Choose who saw them' });
    const catalogues: readonly Catalogue[] = [webContent, catalogue(english)];
    const t = translator('en', catalogues);
    const problems = [
      { field: 'text', message: 'notes.text.missing' },
      { field: 'seenBy', message: 'notes.seen.unknown' },
    ];
    const { errorList, errorFor } = sayProblems(t, problems, { seenBy: 'seen-by-2' });
    expect(errorList).toEqual([
      { text: 'Enter a note', href: '#text' },
      { text: 'Choose who saw them', href: '#seen-by-2' },
    ]);
    expect([errorFor('text'), errorFor('other')]).toEqual(['Enter a note', undefined]);
  });
});
