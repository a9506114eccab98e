import { createHmac } from 'node:crypto';

import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { fakeSpine } from '../../../../testing/fake-spine.ts';
import { clientAssertion } from '../client-assertion.ts';
import { soundex } from './soundex.ts';

const spine = fakeSpine();

const askForToken = async (assertion: string, more: Record<string, string> = {}) =>
  fetch(spine.settings.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      ...more,
    }),
  });
const assertion = (nowMs = spine.clock.nowMs) => clientAssertion(spine.settings, nowMs, newId);

let authorization = '';
beforeAll(async () => {
  const answer = (await (await askForToken(assertion())).json()) as { access_token: string };
  authorization = `Bearer ${answer.access_token}`;
});

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${spine.settings.baseUrl}${path}`, {
    headers: { authorization, 'x-request-id': newId(), ...headers },
  });
  const body = (await response.json()) as {
    id?: string;
    total?: number;
    entry?: { resource: object }[];
    issue?: { details: { coding: { code: string }[] } }[];
  };
  return { status: response.status, headers: response.headers, body, code: body.issue?.[0]?.details.coding[0]?.code };
};

describe('what the service refuses, with its own code', () => {
  const day = 'birthdate=eq1991-05-17';
  test.each<[string, string, number, string]>([
    ['an invalid number', '/Patient/9000000000', 400, 'INVALID_RESOURCE_ID'],
    ['a number with spaces', '/Patient/999%20410%200009', 400, 'INVALID_RESOURCE_ID'],
    ['a number that nobody has', '/Patient/9994120557', 404, 'RESOURCE_NOT_FOUND'],
    ['a withdrawn number', '/Patient/9994116444', 404, 'INVALIDATED_RESOURCE'],
    ['a search for nothing', '/Patient', 400, 'UNSUPPORTED_SERVICE'],
    ['a parameter that it does not know', `/Patient?family=Sm*&${day}&invalidParam=123`, 400, 'ADDITIONAL_PROPERTIES'],
    ['a family name alone', '/Patient?family=Osman', 400, 'MISSING_VALUE'],
    ['a day alone', `/Patient?${day}`, 400, 'MISSING_VALUE'],
    ['telephone and email alone', '/Patient?phone=0163&email=j.smith@example.com', 400, 'MISSING_VALUE'],
    ['a day that is none', '/Patient?family=Osman&birthdate=eq1991-02-30', 400, 'INVALID_VALUE'],
    ['a day without eq, ge or le', '/Patient?family=Osman&birthdate=1991-05-17', 400, 'INVALID_VALUE'],
    ['a gender that it does not know', `/Patient?family=Osman&${day}&gender=mal`, 400, 'INVALID_VALUE'],
    ['a wildcard after one letter', `/Patient?family=O*&${day}`, 400, 'INVALID_VALUE'],
    ['yes as yes', `/Patient?family=Osman&${day}&_history=yes`, 400, 'INVALID_VALUE'],
    ['no results', `/Patient?family=Osman&${day}&_max-results=0`, 400, 'INVALID_VALUE'],
    ['two results for a program', `/Patient?family=Osman&${day}&_max-results=2`, 403, 'INVALID_VALUE'],
    ['too little by sound', `/Patient?family=Osman&${day}&_fuzzy-match=true`, 400, 'INVALID_SEARCH_DATA'],
    ['a wildcard by sound', `/Patient?family=Osm*&given=Ali&${day}&_fuzzy-match=true`, 400, 'INVALID_SEARCH_DATA'],
    ['twins', '/Patient?family=Tesfaye&birthdate=eq2001-09-11', 200, 'TOO_MANY_MATCHES'],
  ])('%s', async (_, path, status, code) => {
    expect(await ask(path)).toMatchObject({ status, code });
  });

  test.each<[string, Record<string, string>, number, string]>([
    ['no token', { authorization: '' }, 401, 'ACCESS_DENIED'],
    ['a made-up token', { authorization: `Bearer ${newId()}` }, 401, 'ACCESS_DENIED'],
    ['an id of the request that is no UUID', { 'x-request-id': '1' }, 400, 'INVALID_VALUE'],
    ['another id that is no UUID', { 'x-correlation-id': '1' }, 400, 'INVALID_VALUE'],
  ])('%s', async (_, headers, status, code) => {
    expect(await ask('/Patient/9994100009', headers)).toMatchObject({ status, code });
  });

  test('no id of the request', async () => {
    const response = await fetch(`${spine.settings.baseUrl}/Patient/9994100009`, { headers: { authorization } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('MISSING_VALUE');
  });
});

describe('what the service shows', () => {
  test('where somebody is, and a version, and the ids of the request', async () => {
    const id = newId();
    const { status, body, headers } = await ask('/Patient/9994100009', { 'x-request-id': id });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('ZZ99 3CZ');
    expect([headers.get('etag'), headers.get('x-request-id')]).toEqual(['W/"1"', id]);
    expect(headers.get('content-type')).toContain('application/fhir+json');
  });

  test.each(['/Patient/9994110969', '/Patient?family=Rahimi&birthdate=eq1985-07-30'])(
    'nothing of where somebody restricted is: %s',
    async (path) => {
      const text = JSON.stringify((await ask(path)).body);
      expect(text).toContain('"code":"R"');
      expect(text).not.toMatch(/address|telecom|generalPractitioner|ZZ99|Y00001/);
    },
  );

  test('no name of somebody very restricted', async () => {
    expect(JSON.stringify((await ask('/Patient/9994112333')).body)).not.toMatch(/Daoud|Maryam/);
  });

  test('names of today in a search, and from before in a retrieval', async () => {
    const before = 'Kovalenko';
    const found = await ask(`/Patient?family=${before}&birthdate=eq1979-12-02&_history=true`);
    expect(found.body.total).toBe(1);
    expect(JSON.stringify(found.body.entry)).not.toContain(before);
    expect(JSON.stringify((await ask('/Patient/9994109596')).body)).toContain(before);
  });

  test('nobody, with a status of 200', async () => {
    expect(await ask('/Patient?family=Nobody&birthdate=eq1991-05-17')).toMatchObject({
      status: 200,
      body: { total: 0 },
    });
  });
});

describe('an assertion is not believed', () => {
  const signedOtherwise = (change: (claims: Record<string, unknown>) => object, header: object = {}): string => {
    const [head = '', claims = ''] = assertion().split('.');
    const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
    const readHead = JSON.parse(Buffer.from(head, 'base64url').toString()) as object;
    const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    const text = `${encoded({ ...readHead, ...header })}.${encoded(change(read))}`;
    return `${text}.${createHmac('sha512', 'x').update(text).digest('base64url')}`;
  };

  test.each<[string, () => string]>([
    ['that is none', () => 'x'],
    ['that is signed by nobody', () => signedOtherwise((claims) => claims, { alg: 'none' })],
    ['with another signature', () => signedOtherwise((claims) => claims)],
    ['that has run out', () => assertion(spine.clock.nowMs - 10 * 60_000)],
    ['that is good for longer than five minutes', () => assertion(spine.clock.nowMs + 5 * 60_000)],
    ['for another key', () => clientAssertion({ ...spine.settings, keyId: 'other' }, spine.clock.nowMs, newId)],
    [
      'for another application',
      () => clientAssertion({ ...spine.settings, apiKey: 'other' }, spine.clock.nowMs, newId),
    ],
    [
      'for another server',
      () => clientAssertion({ ...spine.settings, tokenUrl: 'https://x.example/' }, spine.clock.nowMs, newId),
    ],
  ])('%s', async (_, make) => {
    expect((await askForToken(make())).status).toBe(401);
  });

  test('twice', async () => {
    const once = assertion();
    expect((await askForToken(once)).status).toBe(200);
    expect((await askForToken(once)).status).toBe(401);
  });

  test('for another grant', async () => {
    expect((await askForToken(assertion(), { grant_type: 'password' })).status).toBe(401);
  });
});

test.each([
  ['Robert', 'R163'],
  ['Rupert', 'R163'],
  ['Ashcraft', 'A261'],
  ['Tymczak', 'T522'],
  ['Pfister', 'P236'],
  ['Smith', 'S530'],
  ['Smythe', 'S530'],
  ['', ''],
])('%s sounds like %s', (name, code) => {
  expect(soundex(name)).toBe(code);
});
