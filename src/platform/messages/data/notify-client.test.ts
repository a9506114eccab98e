import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fakeNotify } from '../../../testing/fake-notify.ts';
import type { Outgoing } from '../domain/provider.ts';
import { readAddress } from '../domain/read-address.ts';
import { deliveryOf } from './notify-delivery.ts';
import { readNotifySettings } from './notify-settings.ts';
import { notifyToken } from './notify-token.ts';

const notify = fakeNotify();

const text: Outgoing = {
  reference: '0192-1',
  way: 'text',
  address: ['+447700900123'],
  subject: 'Your appointment',
  body: 'You have an appointment',
};
const email: Outgoing = { ...text, way: 'email', address: ['nour@example.org'] };
const letter: Outgoing = { ...text, way: 'letter', address: ['Nour Haddad', '12 High Street', 'L1 3BX'] };

describe('a message that the provider takes', () => {
  test.each([
    ['text', text, { type: 'sms', to: '447700900123', subject: null }],
    ['email', email, { type: 'email', to: 'nour@example.org', subject: 'Your appointment' }],
    ['letter', letter, { type: 'letter', to: 'Nour Haddad\n12 High Street\nL1 3BX', status: 'accepted' }],
  ])('by %s arrives with its reference and words', async (_, message, kept) => {
    const sent = await notify.client().send(message);
    expect(notify.notifications).toMatchObject([{ ...kept, reference: '0192-1', body: 'You have an appointment' }]);
    expect(sent).toEqual({ is: 'accepted', providerId: notify.notifications[0]?.id });
  });

  test('twice under one reference is two messages there: the reference is no lock', async () => {
    await notify.client().send(text);
    await notify.client().send(text);
    expect(notify.notifications).toHaveLength(2);
  });

  test('is found by its reference and followed by its id', async () => {
    const client = notify.client();
    await client.send(email);
    await client.send({ ...text, reference: '0193-1' });
    const [, other] = notify.notifications;
    if (other !== undefined) other.status = 'delivered';
    const found = { is: 'found', providerId: other?.id, delivery: { is: 'delivered' } };
    expect(await client.find('0193-1')).toEqual(found);
    expect(await client.follow(other?.id ?? '')).toEqual(found);
    expect(await client.find('0194-1')).toEqual({ is: 'not-found' });
    expect(await client.follow('740e5834-3a29-46b4-9a6f-16142fde533a')).toEqual({ is: 'not-found' });
  });

  test('goes to whatever address we let through', async () => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
      .map((list) => list.join(''));
    await fc.assert(
      fc.asyncProperty(digits, fc.constantFrom('07', '+447', '00447', '447', '+49 7'), async (rest, start) => {
        const read = readAddress('text', `${start}${rest}`);
        if (!read.ok) throw new Error(read.problems.join());
        expect(await notify.client().send({ ...text, address: read.value })).toMatchObject({ is: 'accepted' });
      }),
      { numRuns: 40 },
    );
  });
});

describe('what the provider refuses', () => {
  test.each<[string, Outgoing, object]>([
    ['a number that is none', { ...text, address: ['07700'] }, { is: 'refused', because: 'wrong-address' }],
    ['an email address that is none', { ...email, address: ['nour'] }, { is: 'refused', because: 'wrong-address' }],
    [
      'an address of two lines',
      { ...letter, address: ['Nour', 'L1 3BX'] },
      { is: 'refused', because: 'wrong-address' },
    ],
    ['a text that is too long', { ...text, body: 'a'.repeat(919) }, { is: 'refused', because: 'not-allowed' }],
  ])('%s', async (_, message, outcome) => {
    expect(await notify.client().send(message)).toEqual(outcome);
    expect(notify.notifications).toHaveLength(0);
  });

  test('another’s key, and a clock that is wrong, are our fault and not the message’s', async () => {
    const closed = { is: 'closed', because: 'key-refused' };
    expect(await notify.client({ secretKey: 'x' }).send(text)).toEqual(closed);
    expect(await notify.client({ serviceId: '00000000-0000-4000-8000-000000000000' }).send(text)).toEqual(closed);
    const late = notifyToken(notify.settings, notify.state.nowMs - 31_000);
    const answer = await fetch(`${notify.settings.baseUrl}/v2/notifications`, {
      headers: { authorization: `Bearer ${late}` },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      status_code: 403,
      errors: [{ error: 'AuthError', message: 'Error: Your system clock must be accurate to within 30 seconds' }],
    });
  });

  test.each([undefined, 'Basic abc', 'Bearer ', 'Bearer a.b.c'])('whoever says %j', async (authorization) => {
    const answer = await fetch(`${notify.settings.baseUrl}/v2/notifications`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect([401, 403]).toContain(answer.status);
  });

  test('more than its limits, by the minute and by the day', async () => {
    notify.state.perMinute = 1;
    await notify.client().send(text);
    expect(await notify.client().send(text)).toEqual({ is: 'closed', because: 'rate-limited' });
    notify.state.nowMs += 60_001;
    notify.state.perDay = 1;
    expect(await notify.client().send(text)).toEqual({ is: 'closed', because: 'daily-limit' });
  });
});

describe('when it goes wrong on the way', () => {
  test.each([500, 502, 503, 504])('status %i leaves it unsure', async (status) => {
    notify.state.troubles.push({ is: 'status', status }, { is: 'status', status }, { is: 'status', status });
    expect(await notify.client().send(text)).toEqual({ is: 'unsure' });
    expect(await notify.client().find('0192-1')).toEqual({ is: 'not-answered' });
    expect(await notify.client().follow('740e5834-3a29-46b4-9a6f-16142fde533a')).toEqual({ is: 'not-answered' });
  });

  test.each([
    ['cut', true, 1],
    ['cut', false, 0],
    ['late', true, 1],
    ['late', false, 0],
  ] as const)(
    'a connection that is %s (after it was taken: %s) leaves it unsure, and the reference tells',
    async (is, after, kept) => {
      notify.state.troubles.push({ is, after });
      expect(await notify.client({}, 300).send(text)).toEqual({ is: 'unsure' });
      expect(notify.notifications).toHaveLength(kept);
      expect((await notify.client().find('0192-1')).is).toBe(kept === 1 ? 'found' : 'not-found');
    },
  );

  test('an answer that is no JSON, or says nothing of an id, leaves it unsure', async () => {
    notify.state.troubles.push(
      { is: 'status', status: 201, body: '<html>' },
      { is: 'status', status: 201, body: '{"id":"x"}' },
    );
    expect(await notify.client().send(text)).toEqual({ is: 'unsure' });
    expect(await notify.client().send(text)).toEqual({ is: 'unsure' });
  });

  test('nobody there means that it reached nobody', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    expect(await notify.client({ baseUrl: `http://127.0.0.1:${port}` }).send(text)).toEqual({
      is: 'closed',
      because: 'unreachable',
    });
  });

  test('an answer that sends us elsewhere is not followed', async () => {
    notify.state.troubles.push({ is: 'status', status: 302 });
    expect((await notify.client().send(text)).is).toBe('unsure');
  });
});

test.each([
  ['created', 'on-its-way'],
  ['sending', 'on-its-way'],
  ['pending', 'on-its-way'],
  ['sent', 'on-its-way'],
  ['accepted', 'on-its-way'],
  ['delivered', 'delivered'],
  ['received', 'no-more-known'],
  ['cancelled', 'cancelled'],
  ['permanent-failure', 'failed'],
  ['temporary-failure', 'failed'],
  ['technical-failure', 'failed'],
  ['validation-failed', 'failed'],
  ['a word of tomorrow', 'on-its-way'],
  ['constructor', 'on-its-way'],
])('the status %s means %s', (status, is) => {
  expect(deliveryOf(status).is).toBe(is);
});

describe('the settings', () => {
  const key = 'our-key-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
  const template = { NOTIFY_TEXT_TEMPLATE: 'f33517ff-2a88-4f6e-b855-c550268ce08a' };

  test('none set means that nobody is asked', () => {
    expect(readNotifySettings({ NOTIFY_API_KEY: '' })).toEqual({ ok: true, value: null });
  });

  test('a key holds the service and its secret', () => {
    expect(readNotifySettings({ NOTIFY_API_KEY: key, ...template })).toMatchObject({
      ok: true,
      value: {
        serviceId: '26785a09-ab16-4eb0-8407-a37497a57506',
        secretKey: '3d844edf-8d35-48ac-975b-e847b4f122b0',
        baseUrl: 'https://api.notifications.service.gov.uk',
        templateIds: { text: template.NOTIFY_TEXT_TEMPLATE },
      },
    });
  });

  test.each([
    [{ NOTIFY_API_KEY: 'secret-thing', ...template }, 'NOTIFY_API_KEY'],
    [{ ...template }, 'NOTIFY_API_KEY'],
    [{ NOTIFY_API_KEY: key }, 'NOTIFY_TEXT_TEMPLATE'],
    [{ NOTIFY_API_KEY: key, NOTIFY_TEXT_TEMPLATE: 'invitation' }, 'NOTIFY_TEXT_TEMPLATE'],
    [{ NOTIFY_API_KEY: key, ...template, NOTIFY_URL: 'http://elsewhere.example' }, 'NOTIFY_URL'],
  ])('%j is refused, naming %s and never its value', (environment, name) => {
    const read = readNotifySettings(environment);
    expect(read.ok ? '' : read.problems.join(' ')).toContain(name);
    expect(JSON.stringify(read)).not.toContain('secret-thing');
  });
});
