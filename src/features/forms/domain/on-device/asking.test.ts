import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { seenOn } from '#platform/instruments/domain/filling/read-page.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { fieldOf } from '#platform/instruments/domain/typed-answer.ts';

import { english, group, instrumentOf, question } from '../../../../testing/instrument.ts';
import { firstOpenPage } from '../fill-page.ts';
import { answerPage, openOnDevice } from './asking.ts';
import { beginOnDevice, deviceResponseShape, handedInOn, longestResponse } from './device-response.ts';

const today = '2026-11-25' as LocalDate;
const instrument = instrumentOf(
  [
    question('text', 'first', { label: english('First?') }),
    question('integer', 'age', { label: english('How old?') }),
    group('last', [question('text', 'why', { label: english('Why?') })]),
  ],
  { id: 'survey' },
);
const compiledOr = compileInstrument(instrument);
if (!compiledOr.ok) throw new Error('The form of this test is whole');
const compiled = compiledOr.value;

const self: Mode = { is: 'self' };
const interpreted: Mode = { is: 'interpreter', language: 'ar', channel: 'in-person', interpreter: 'professional' };
const around = (mode: Mode = self) => ({ compiled, today, nowMs: Date.parse('2026-11-25T12:00:00Z'), mode });

const begun = beginOnDevice({
  id: '0198b2f0-0000-4000-8000-000000000001',
  collectionId: '0198b2f0-0000-4000-8000-000000000002',
  form: { id: 'survey', version: '1' },
  language: 'en',
  begunOn: today,
  keyHash: 'a'.repeat(64),
});
/** A field as it is typed on a page that shows `seen` of it. */
const said = (path: string, value: string, seen = '-') => ({ [fieldOf(path, 'here')]: seen, [fieldOf(path)]: value });

describe('a survey that is asked on a device', () => {
  test('begins at its first page and goes on to the next', () => {
    expect(firstOpenPage(openOnDevice(begun, around()).form)).toBe('/data/first');
    const { next } = answerPage(begun, '/data/first', said('/data/first', 'a word'), around());
    expect(next).toEqual({ at: '/data/age', again: null });
  });

  test('is gone on with where it was left, with all that was answered', () => {
    const { response } = answerPage(begun, '/data/first', said('/data/first', 'a word'), around());
    const open = openOnDevice(response, around());
    expect(firstOpenPage(open.form)).toBe('/data/age');
    expect(open.filling.answers.said).toEqual({ '/data/first': { is: 'value', value: 'a word' } });
  });

  test('keeps with each answer how it came about', () => {
    const first = answerPage(begun, '/data/first', said('/data/first', 'a word'), around(interpreted));
    const then = answerPage(first.response, '/data/age', said('/data/age', '34'), around());
    expect(then.response.pieces.map(({ mode }) => mode)).toEqual([interpreted, self]);
  });

  test('says what could not be read, stays there, and keeps what stood before', () => {
    const first = answerPage(begun, '/data/first', said('/data/first', 'a word'), around());
    const wrong = answerPage(first.response, '/data/age', said('/data/age', 'many'), around());
    expect(wrong.problems).toHaveLength(1);
    expect(wrong.next).toEqual({ at: '/data/age', again: null });
    expect(openOnDevice(wrong.response, around()).filling.answers.said).toMatchObject({
      '/data/first': { value: 'a word' },
    });
  });

  test('says once what a page shows and nobody changed', () => {
    const { response } = answerPage(begun, '/data/first', said('/data/first', 'a word'), around(interpreted));
    const seen = seenOn(openOnDevice(response, around()).filling, '/data/first');
    const again = answerPage(response, '/data/first', said('/data/first', 'a word', seen), around());
    expect(again.response).toEqual(response);
    const emptied = answerPage(response, '/data/first', said('/data/first', '', seen), around());
    expect(emptied.response.pieces.at(-1)?.answers).toEqual([{ path: '/data/first', said: { is: 'taken-back' } }]);
  });

  test('goes back without losing what was typed', () => {
    const typed = { ...said('/data/age', '34'), do: 'back' };
    const { response, next } = answerPage(begun, '/data/age', typed, around());
    expect(next.at).toBe('/data/first');
    expect(openOnDevice(response, around()).filling.answers.said).toEqual({ '/data/age': { is: 'value', value: 34 } });
  });

  test('ends after its last page, and what is handed in is what the service reads', () => {
    const { response, next } = answerPage(begun, '/data/last', said('/data/last/why', 'so'), around());
    expect(next).toEqual({ at: null, again: null });
    const sent: unknown = JSON.parse(JSON.stringify(handedInOn(response, today)));
    expect(deviceResponseShape.parse(sent)).toEqual(handedInOn(response, today));
  });

  test('takes nothing more after it was handed in', () => {
    const done = handedInOn(begun, today);
    const { response, problems } = answerPage(done, '/data/first', said('/data/first', 'later'), around());
    expect([response, problems]).toEqual([done, 'not-taken']);
  });

  test('takes no page that makes it longer than it may be', () => {
    const typed = said('/data/first', 'x'.repeat(longestResponse));
    expect(answerPage(begun, '/data/first', typed, around()).response).toEqual(begun);
  });
});
