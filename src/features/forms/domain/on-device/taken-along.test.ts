import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { Collection, Way } from '../collection.ts';
import { agreementIn, goAlong, mostTakenAlong, stateOnDevice, takenAlongShape } from './taken-along.ts';

const day = (text: string): LocalDate => text as LocalDate;
const today = day('2026-11-25');

function collection(about: Partial<Collection> = {}): Collection {
  const form = { id: 'survey', version: '1' };
  const ways: readonly Way[] = ['link', 'device'];
  return {
    id: 'a',
    form,
    teamId: 't',
    token: '2k7m9q4xw8rt',
    ways,
    opensOn: today,
    closesOn: null,
    closedAt: null,
    ...about,
  };
}

describe('a collection goes along', () => {
  test.each<[string, Partial<Collection>, boolean]>([
    ['that is open', {}, true],
    ['that closes today', { closesOn: today }, true],
    ['that closed yesterday', { closesOn: day('2026-11-24') }, false],
    ['that was closed by hand', { closedAt: new Date('2026-11-24T12:00:00Z') }, false],
    ['that opens on the last day for which the device keeps things', { opensOn: day('2026-12-25') }, true],
    ['that opens a day later', { opensOn: day('2026-12-26') }, false],
    ['that is asked by link and paper alone', { ways: ['link', 'paper'] }, false],
    ['that is asked on the telephone', { ways: ['phone'] }, false],
  ])('%s', (_, about, goes) => {
    expect(goAlong([collection(about)], today, 30)).toHaveLength(goes ? 1 : 0);
  });

  test('before those that close later, and the last are left out where there are too many', () => {
    const later = Array.from({ length: mostTakenAlong }, (_, at) => collection({ id: `later-${at}` }));
    const soon = collection({ id: 'soon', closesOn: day('2026-11-26') });
    const along = goAlong([...later, soon], today, 30);
    expect(along).toHaveLength(mostTakenAlong);
    expect(along[0]).toBe(soon);
  });
});

describe('on the device', () => {
  test.each([
    ['2026-11-24', 'not-yet'],
    ['2026-11-25', 'open'],
    ['2026-11-27', 'open'],
    ['2026-11-28', 'over'],
  ])('on %s it is %s, without a network', (on, state) => {
    expect(stateOnDevice({ opensOn: today, closesOn: day('2026-11-27') }, day(on))).toBe(state);
  });

  test.each<[string, Readonly<Record<string, string>>, string | null]>([
    ['in their language', { en: 'We ask', ar: 'نسأل' }, 'ar'],
    ['in that of the form where theirs is lacking', { en: 'We ask' }, 'en'],
    ['in neither, and nobody is asked', { fr: 'Nous demandons' }, null],
    ['in no language that only looks like one', Object.create({ ar: 'x' }) as Record<string, string>, null],
  ])('the words of the survey are read %s', (_, agreedTo, tag) => {
    expect(agreementIn({ agreedTo }, 'ar', 'en')).toBe(tag);
  });

  test.each([
    ['what the service says', {}, true],
    ['a day that the calendar does not have', { opensOn: '2026-02-30' }, false],
    ['a token that is none', { token: 'LLLLLLLLLLLL' }, false],
    ['no words to agree to', { agreedTo: null }, false],
  ])('%s is read or refused whole', (_, wrong, isRead) => {
    const said = {
      id: '0198b2f0-0000-7000-8000-000000000001',
      form: { id: 'survey', version: '1' },
      token: '2k7m9q4xw8rt',
      teamName: 'Champions',
      title: 'What we know',
      place: null,
      isSigned: true,
      agreedTo: { en: 'We ask' },
      opensOn: '2026-11-25',
      closesOn: null,
    };
    expect(takenAlongShape.safeParse({ ...said, ...wrong }).success).toBe(isRead);
  });
});
