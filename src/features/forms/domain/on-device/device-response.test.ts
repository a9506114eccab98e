import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';

import {
  beginOnDevice,
  deviceResponseShape,
  handedInOn,
  longestResponse,
  mostPieces,
  withPieces,
} from './device-response.ts';

const id = '0198b2f0-0000-4000-8000-000000000001';
const other = '0198b2f0-0000-4000-8000-000000000002';
const day = (text: string): LocalDate => text as LocalDate;

const begun = beginOnDevice({
  id,
  collectionId: other,
  form: { id: 'survey', version: '1' },
  language: 'ar',
  begunOn: day('2026-11-25'),
  keyHash: 'a'.repeat(64),
});

const piece = (about: Partial<AnswersGiven> = {}): AnswersGiven => ({
  instrument: { id: 'survey', version: '1' },
  response: id,
  mode: { is: 'self' },
  answers: [{ path: '/data/seen', said: { is: 'value', value: 'yes' } }],
  instances: [],
  ...about,
});

describe('a response on a device', () => {
  test('keeps each piece with its own mode, in order', () => {
    const first = piece({ mode: { is: 'interpreter', language: 'ar', channel: 'in-person', interpreter: 'family' } });
    const then = withPieces(begun, [first]);
    expect(then && withPieces(then, [piece()])?.pieces.map(({ mode }) => mode.is)).toEqual(['interpreter', 'self']);
  });

  test('takes nothing more once it was handed in', () => {
    expect(withPieces(handedInOn(begun, day('2026-11-25')), [piece()])).toBeNull();
  });

  test('is handed in once, on the first day', () => {
    const done = handedInOn(begun, day('2026-11-26'));
    expect(handedInOn(done, day('2026-11-30')).doneOn).toBe('2026-11-26');
  });

  test('ends on no day before it began, though the clock was set back', () => {
    expect(handedInOn(begun, day('2026-11-01')).doneOn).toBe('2026-11-25');
  });

  test('refuses a piece that makes it longer than a request may be, and stays as it was', () => {
    const long = piece({ answers: [{ path: '/data/why', said: { is: 'value', value: 'x'.repeat(longestResponse) } }] });
    expect(withPieces(begun, [long])).toBeNull();
    expect(begun.pieces).toEqual([]);
  });
});

describe('a response that comes from a device', () => {
  const sent = { ...begun, doneOn: '2026-11-25', pieces: [piece()] };

  test.each<[string, object, boolean]>([
    ['as an app of ours writes it', {}, true],
    ['that nobody ended', { doneOn: null }, true],
    ['with a piece of another response', { pieces: [piece({ response: other })] }, false],
    ['with a piece of another version', { pieces: [piece({ instrument: { id: 'survey', version: '2' } })] }, false],
    ['that says it came from paper', { pieces: [piece({ mode: { is: 'paper' } })] }, false],
    ['that ended before it began', { doneOn: '2026-11-24' }, false],
    ['with the code itself in the place of its hash', { keyHash: '2k7m9q4xw8rt' }, false],
    ['with a member that nobody knows', { name: 'somebody' }, false],
    ['with more pieces than anybody gives', { pieces: Array.from({ length: mostPieces + 1 }, () => piece()) }, false],
  ])('%s is read or refused whole', (_, about, isRead) => {
    expect(deviceResponseShape.safeParse({ ...sent, ...about }).success).toBe(isRead);
  });
});
