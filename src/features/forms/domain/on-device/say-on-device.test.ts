import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { translator } from '#platform/language/translator.ts';

import { formsContent } from '../../content/catalogue.ts';
import { deviceRefusals } from './judge-device-response.ts';
import type { KeptResponse } from './kept-response.ts';
import { sayCounts, sayKept, saySurvey } from './say-on-device.ts';

const en = translator('en', formsContent);
const ar = translator('ar', formsContent);
const day = (text: string): LocalDate => text as LocalDate;
const kept = (about: Partial<KeptResponse>): KeptResponse => ({
  id: '1',
  collectionId: 'a',
  language: 'ar',
  begunOn: day('2026-11-01'),
  keyHash: 'a'.repeat(64),
  state: 'waiting',
  isDone: true,
  refusal: null,
  ...about,
});

describe('on a device it is said', () => {
  test.each([
    ['2026-11-09', 'Can be asked from 10 November 2026'],
    ['2026-11-10', 'Can be asked today'],
    ['2026-11-21', 'Was open until 20 November 2026. Whoever has begun can finish, and it still counts.'],
  ])('on %s of a survey: %s', (today, words) => {
    expect(saySurvey(en, { opensOn: day('2026-11-10'), closesOn: day('2026-11-20') }, day(today))).toBe(words);
  });

  test.each<[Partial<KeptResponse>, string]>([
    [
      { state: 'put-down' },
      'Put down. Whoever has the card goes on with the code; from 16 November 2026 it is sent as it is.',
    ],
    [{ state: 'waiting' }, 'Closed, and waits for the network'],
  ])('how a response stands: %o', (about, words) => {
    expect(sayKept(en, kept(about))).toEqual([words]);
  });

  test('of each reason for which the service takes nothing, something of its own, in both languages', () => {
    for (const t of [en, ar]) {
      const said = deviceRefusals.map((refusal) => sayKept(t, kept({ state: 'refused', refusal }))[1]);
      expect(new Set(said).size).toBe(deviceRefusals.length);
    }
  });

  test('what needs somebody before what only waits', () => {
    const all = [kept({}), kept({}), kept({ state: 'refused' }), kept({ state: 'put-down' })];
    expect(sayCounts(en, all)).toEqual(['1 needs you', '1 is put down', '2 wait for the network']);
    expect(sayCounts(en, [])).toEqual([]);
  });
});
