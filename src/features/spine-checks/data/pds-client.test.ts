import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { parseNhsNumber } from '#features/matching/index.ts';

import { fakeSpine } from '../../../testing/fake-spine.ts';
import type { DemographicsService } from '../domain/demographics-service.ts';
import type { NhsNumber } from '../domain/nhs-number.ts';
import { searchQuery, type SearchAsked } from '../domain/search-query.ts';

const spine = fakeSpine();
const staff = fakeSpine({ mode: 'healthcare-worker' });
const correlation = newId();
const on = (day: string): { on: LocalDate } => ({ on: day as LocalDate });

let service: DemographicsService;
let problems: readonly string[];
beforeEach(() => {
  ({ service, problems } = spine.client());
});

const trace = (number: string, by = service) => by.trace(number as NhsNumber, correlation);
const search = async (asked: SearchAsked, by = service) => {
  const query = searchQuery(asked);
  if (!query.ok) throw new Error(query.problems.join());
  return by.search(query.value, correlation);
};
/** Numbers and scores of a search; or what came instead. */
const found = async (asked: SearchAsked, by = service) => {
  const answer = await search(asked, by);
  return answer.is === 'found'
    ? answer.matches.map(({ patient, score }) => `${patient.nhsNumber} ${score}`)
    : answer.is;
};

describe('asking about a number', () => {
  test('gives names and date of birth, and nothing of where the person is', async () => {
    expect(await trace('9994100009')).toEqual({
      is: 'found',
      patient: {
        nhsNumber: '9994100009',
        names: [
          { use: 'usual', given: ['Nour'], family: 'Al-Hassan' },
          { use: 'nickname', given: ['Noura'], family: 'Al-Hassan' },
        ],
        bornOn: '1991-05-17',
        isDead: false,
        restriction: 'none',
      },
    });
  });

  test('an old number gives the person under the new one', async () => {
    expect(await trace('9994113704')).toMatchObject({ is: 'found', patient: { nhsNumber: '9994115073' } });
  });

  test.each([
    ['9994110969', { restriction: 'restricted', bornOn: '1985-07-30' }],
    ['9994112333', { restriction: 'very-restricted', names: [] }],
    ['9994117815', { isDead: true }],
  ])('%s is %o', async (number, patient) => {
    expect(await trace(number)).toMatchObject({ is: 'found', patient });
  });

  test('a withdrawn number, and one that nobody has', async () => {
    expect(await trace('9994116444')).toEqual({ is: 'invalidated' });
    expect(await trace('9994120557')).toEqual({ is: 'not-found' });
  });

  test('a number whose check digit fails is never sent', async () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 10, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(digits, async (text) => {
        spine.asked.length = 0;
        await trace(text);
        expect(spine.asked).toHaveLength(parseNhsNumber(text) === text ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('searching as a program', () => {
  const hassan = { family: 'Al-Hassan', born: on('1991-05-17') };
  test.each<[string, SearchAsked, readonly string[] | string]>([
    ['family name and day', hassan, ['9994100009 1']],
    ['in any case', { ...hassan, family: 'AL-HASSAN' }, ['9994100009 1']],
    ['another day', { ...hassan, born: on('1991-05-16') }, []],
    ['the beginning of a given name', { ...hassan, given: ['Nou*'] }, ['9994100009 0.9']],
    ['a given name', { ...hassan, given: ['Nour'] }, ['9994100009 1']],
    ['what friends call her', { ...hassan, given: ['Noura'] }, ['9994100009 1']],
    [
      'a range that holds two people',
      { family: 'Al-H*n', born: { from: '1991-05-17' as LocalDate, to: '1991-05-18' as LocalDate } },
      'too-many',
    ],
    ['twins', { family: 'Tesfaye', born: on('2001-09-11') }, 'too-many'],
    ['a twin', { family: 'Tesfaye', given: ['Hel*'], born: on('2001-09-11') }, ['9994108220 0.9']],
    ['telephone and email', { ...hassan, phone: '+99900000001', email: 'NOUR@example.org' }, ['9994100009 1']],
    ['another telephone', { ...hassan, phone: '+99900000009' }, []],
    ['a postcode without its space', { ...hassan, postcode: 'zz993cz' }, ['9994100009 1']],
    ['the beginning of a postcode', { ...hassan, postcode: 'ZZ*' }, ['9994100009 0.9']],
    ['another practice', { ...hassan, practice: 'Y00002' }, []],
    ['a name from before', { family: 'Kovalenko', born: on('1979-12-02') }, []],
    [
      'a name from before, with history',
      { family: 'Kovalenko', born: on('1979-12-02'), withHistory: true },
      ['9994109596 0.9'],
    ],
    [
      'a name from before, exactly',
      { family: 'Kovalenko', born: on('1979-12-02'), withHistory: true, isExact: true },
      [],
    ],
    ['another spelling', { family: 'Alhasan', given: ['Noor'], born: on('1991-05-17') }, []],
    [
      'another spelling by sound',
      { family: 'Alhasan', given: ['Noor'], born: on('1991-05-17'), isFuzzy: true },
      ['9994100009 0.8'],
    ],
    ['names turned round', { family: 'Karimi', given: ['Ahmad'], born: on('1988-03-21') }, []],
    [
      'names turned round by sound',
      { family: 'Karimi', given: ['Ahmad'], born: on('1988-03-21'), isFuzzy: true },
      ['9994105485 0.7'],
    ],
    ['an old number is shown as the new one', { family: 'Osman', born: on('1994-11-05') }, ['9994115073 1']],
    ['a withdrawn one is not shown', { family: 'Sultani', born: on('1999-06-06') }, []],
    ['somebody restricted', { family: 'Rahimi', born: on('1985-07-30') }, ['9994110969 1']],
    ['somebody restricted by where she is', { family: 'Rahimi', born: on('1985-07-30'), postcode: 'ZZ99 3CZ' }, []],
    ['somebody restricted by her practice', { family: 'Rahimi', born: on('1985-07-30'), practice: 'Y00001' }, []],
    [
      'somebody who died, by the day',
      { family: 'Berhane', born: on('1950-04-09'), died: on('2024-10-01') },
      ['9994117815 1'],
    ],
    [
      'somebody who died another day, by sound',
      { family: 'Berhane', given: ['Dawit'], born: on('1950-04-09'), died: on('2024-10-02'), isFuzzy: true },
      ['9994117815 0.9'],
    ],
    ['one name alone', { family: 'Mohammadullah', born: on('2007-08-19') }, ['9994119184 1']],
  ])('%s', async (_, asked, expected) => {
    expect(await found(asked)).toEqual(expected);
  });

  test('more than one result is not for a program to ask for', async () => {
    expect(await search({ family: 'Tesfaye', born: on('2001-09-11'), mostResults: 2 })).toEqual({
      is: 'not-answered',
      because: 'refused',
    });
  });
});

describe('searching as a person with a smartcard', () => {
  const range = { from: '1991-05-17' as LocalDate, to: '1991-05-18' as LocalDate };
  test('shows several, the best first', async () => {
    const asked: SearchAsked = { family: 'Al-Hassan', given: ['Nour*'], born: range };
    expect(await found(asked, staff.client().service)).toEqual(['9994100009 0.9', '9994101374 0.9']);
  });

  test('shows nobody where more fit than were asked for', async () => {
    const asked: SearchAsked = { family: 'Al-Hassan', born: range, mostResults: 1 };
    expect(await found(asked, staff.client().service)).toBe('too-many');
  });
});

describe('what is sent', () => {
  test('a token, ids of the request and of what it belongs to, and nothing that says who we are beyond it', async () => {
    await trace('9994100009');
    const [asked] = spine.asked;
    expect(asked?.path).toBe('/Patient/9994100009');
    expect(asked?.headers).toMatchObject({ accept: 'application/fhir+json', 'x-correlation-id': correlation });
    expect(asked?.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(asked?.headers['authorization']).toMatch(/^Bearer /);
  });

  test('one token for many questions, and a new one where it is not believed or has run out', async () => {
    const tokens = async (): Promise<unknown> => {
      spine.asked.length = 0;
      expect(await trace('9994100009')).toMatchObject({ is: 'found' });
      return spine.asked.at(-1)?.headers['authorization'];
    };
    const first = await tokens();
    expect(await tokens()).toBe(first);
    spine.fake.forgetTokens();
    const second = await tokens();
    expect(second).not.toBe(first);
    expect(spine.asked).toHaveLength(2);
    spine.clock.nowMs += 9 * 60_000;
    expect(await tokens()).not.toBe(second);
    expect(spine.asked).toHaveLength(1);
  });
});

describe('when something is wrong', () => {
  test('a fault of the service is asked again once, under the same id', async () => {
    spine.troubles.push({ status: 503 });
    expect(await trace('9994100009')).toMatchObject({ is: 'found' });
    const ids = spine.asked.map(({ headers }) => headers['x-request-id']);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test('two faults are no answer', async () => {
    spine.troubles.push({ status: 500 }, { status: 502 });
    expect(await trace('9994100009')).toEqual({ is: 'not-answered', because: 'unreachable' });
    expect(spine.asked).toHaveLength(2);
    expect(problems).toEqual(['unreachable']);
  });

  test('a service that is busy is left alone for as long as it says', async () => {
    spine.troubles.push({ status: 429, retryAfter: '20' });
    expect(await trace('9994100009')).toEqual({ is: 'not-answered', because: 'busy' });
    spine.clock.nowMs += 19_000;
    expect(await trace('9994100009')).toEqual({ is: 'not-answered', because: 'resting' });
    expect(spine.asked).toHaveLength(1);
    spine.clock.nowMs += 2_000;
    expect(await trace('9994100009')).toMatchObject({ is: 'found' });
  });

  test('after five failures in a row it is not asked for half a minute, and then once', async () => {
    for (let failure = 0; failure < 5; failure += 1) {
      spine.troubles.push({ status: 500 }, { status: 500 });
      expect(await trace('9994100009')).toMatchObject({ because: 'unreachable' });
    }
    expect(await trace('9994100009')).toEqual({ is: 'not-answered', because: 'resting' });
    expect(spine.asked).toHaveLength(10);
    spine.clock.nowMs += 31_000;
    spine.troubles.push({ status: 500 }, { status: 500 });
    expect(await trace('9994100009')).toMatchObject({ because: 'unreachable' });
    expect(await trace('9994100009')).toMatchObject({ because: 'resting' });
    spine.clock.nowMs += 31_000;
    expect(await trace('9994100009')).toMatchObject({ is: 'found' });
  });

  test('an answer that does not come is not waited for', async () => {
    const { service: hasty } = spine.client({}, 300);
    await trace('9994100009', hasty);
    let answerAt = (): void => undefined;
    const later = new Promise<null>((resolve) => (answerAt = () => resolve(null)));
    spine.troubles.push(() => later);
    expect(await trace('9994100009', hasty)).toEqual({ is: 'not-answered', because: 'timed-out' });
    answerAt();
  });

  test.each<[string, Parameters<typeof spine.troubles.push>[0], string]>([
    ['it gave up itself', { status: 408 }, 'timed-out'],
    ['it does not let us in', { status: 403 }, 'refused'],
    ['no JSON', { status: 200, body: '<html>' }, 'not-understood'],
    ['nothing', { status: 200, body: '' }, 'not-understood'],
    ['somebody without a number', { status: 200, body: '{"resourceType":"Patient"}' }, 'not-understood'],
    [
      'a number whose check digit fails',
      { status: 200, body: '{"resourceType":"Patient","id":"9994100008"}' },
      'not-understood',
    ],
    ['not found, of something else', { status: 404, body: '' }, 'not-understood'],
    ['two megabytes', { status: 200, body: `"${'x'.repeat(2_000_000)}"` }, 'not-understood'],
  ])('%s', async (_, trouble, because) => {
    spine.troubles.push(trouble);
    expect(await trace('9994100009')).toEqual({ is: 'not-answered', because });
  });

  test('one result that makes no sense among others is no answer', async () => {
    const body = JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Patient' } }] });
    spine.troubles.push({ status: 200, body });
    expect(await search({ family: 'Osman', born: on('1994-11-05') })).toMatchObject({ because: 'not-understood' });
  });

  test('a wrong key is not believed, and nobody is asked about a person', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { service: stranger } = spine.client({ privateKey });
    expect(await trace('9994100009', stranger)).toEqual({ is: 'not-answered', because: 'refused' });
    expect(spine.asked).toEqual([]);
  });

  test('a service that is not there is unreachable', async () => {
    const { service: nowhere } = spine.client({ baseUrl: 'http://127.0.0.1:9/FHIR/R4' });
    expect(await trace('9994100009', nowhere)).toEqual({ is: 'not-answered', because: 'unreachable' });
  });

  test('a question is taken nowhere else', async () => {
    const elsewhere: string[] = [];
    const other = createServer((request, response) => {
      elsewhere.push(request.url ?? '');
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { service: sent } = spine.client({ baseUrl: `http://127.0.0.1:${port}` });
    expect(await trace('9994100009', sent)).toEqual({ is: 'not-answered', because: 'unreachable' });
    expect(elsewhere).toEqual(['/Patient/9994100009']);
    await new Promise((resolve) => other.close(resolve));
  });
});
