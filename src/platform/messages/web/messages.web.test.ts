import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import type { Requester } from '#platform/database/requester.ts';

import { fakeNotify } from '../../../testing/fake-notify.ts';
import { invitation, origin, passAt, queue, secret } from '../../../testing/messages-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { formOn, post, testWebServer } from '../../../testing/test-web-server.ts';
import { messagesContent } from '../content/catalogue.ts';
import '../data/message-tables.ts';
import { messagesRoutes } from './routes.ts';

const t = testDatabase();
const notify = fakeNotify();
const server = testWebServer();
let coordinator: Requester;
let evaluator: Requester;
beforeAll(async () => {
  coordinator = await makeStaff(t.db, 'coordinator');
  evaluator = await makeStaff(t.db, 'evaluator', { teamId: coordinator.teamId });
});

const now = Date.parse('2026-11-26T12:00:00Z');
const open = (signedIn: Requester | null = coordinator, isDemonstration = false) =>
  server({
    signedIn,
    may: ({ role }, permission) => may(role, permission),
    catalogues: [messagesContent],
    routes: (app) =>
      app.register(
        messagesRoutes({
          db: t.db,
          secret,
          origin,
          nowMs: () => now,
          isDemonstration,
          may: ({ role }, permission) => may(role, permission),
          providerWays: ['text', 'email'],
        }),
      ),
  });
const see = async (url: string, as?: Requester | null) =>
  (await open(as)).inject({ url, headers: { accept: 'text/html' } });
const send = async (page: string, action: string, fields: Record<string, string>, as?: Requester | null) => {
  const app = await open(as);
  const { token, cookie } = await formOn(app, page);
  return app.inject(post(action, { _csrf: token, ...fields }, { cookie }));
};
const words = (html: string) => parseHTML(html).document.querySelector('main')?.textContent ?? '';
const stateOf = async (id: string) =>
  t.db.selectFrom('message').select(['state', 'reason']).where('id', '=', id).executeTakeFirstOrThrow();
const row = (html: string, id: string) =>
  [...parseHTML(html).document.querySelectorAll('main tbody tr')].find((one) => one.innerHTML.includes(id));

const typed = {
  once: '7d8a3a8e-7f5f-4f6e-b855-c550268ce08a',
  way: 'text',
  language: 'en',
  address: '07700 900123',
  team: 'Riverside outreach',
  link: '/f/2k7m9q4xw8rt',
  closes: '2026-12-24',
  'go-on': '',
  agreed: 'yes',
};
const writePage = '/messages/new/survey-invitation';

describe('the outbox', () => {
  test('says where each message stands, why, and what can be done, and shows no number', async () => {
    const id = await queue(t.db, coordinator);
    const failed = await queue(t.db, coordinator);
    await passAt(t.db, notify.client(), now, 1);
    const shown = await see('/messages');
    expect(shown.statusCode).toBe(200);
    expect(words(shown.body)).toMatch(/Invitation to a survey\s*Text message/);
    expect(words(shown.body)).toMatch(/Sent: 1/);
    expect(words(shown.body)).toMatch(/Waiting: 1/);
    expect(shown.body).not.toMatch(/7700 ?900|2k7m9q4xw8rt/);
    const waiting = (await stateOf(id)).state === 'waiting' ? id : failed;
    expect(row(shown.body, waiting)?.textContent).toContain('Cancel');
    const sent = await send('/messages', `/messages/${waiting}/cancel`, {});
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/messages?done=cancelled']);
    expect(await stateOf(waiting)).toEqual({ state: 'cancelled', reason: 'by-team' });
    expect(words((await see('/messages?done=cancelled')).body)).toContain('The message is cancelled');
    expect(words((await see('/messages?state=cancelled')).body)).toContain('Cancelled by the team');
    const again = await send('/messages', `/messages/${waiting}/cancel`, {});
    expect(again.headers.location).toBe('/messages?done=settled');
  });

  test('says in words why a message failed, and lets the team try again', async () => {
    const id = await queue(t.db, coordinator);
    await passAt(t.db, notify.client(), now);
    for (const one of notify.notifications) one.status = 'temporary-failure';
    notify.state.nowMs += 60_000;
    await passAt(t.db, notify.client(), now + 60_000);
    const shown = await see('/messages?state=failed');
    expect(row(shown.body, id)?.textContent).toContain('switched off or full');
    expect((await send('/messages?state=failed', `/messages/${id}/again`, {})).headers.location).toBe(
      '/messages?done=again',
    );
    expect(await stateOf(id)).toEqual({ state: 'waiting', reason: null });
  });

  test('is closed to those who have no part in it, and its actions to other teams', async () => {
    const id = await queue(t.db, coordinator);
    for (const role of ['champion', 'commissioner', 'accommodation-contact', 'administrator'] as const)
      expect((await see('/messages', await makeStaff(t.db, role, { teamId: coordinator.teamId }))).statusCode).toBe(
        403,
      );
    const stranger = await makeStaff(t.db, 'coordinator');
    expect((await send('/messages/new/survey-invitation', `/messages/${id}/cancel`, {}, stranger)).statusCode).toBe(
      404,
    );
    expect((await send('/messages/new/survey-invitation', '/messages/not-an-id/cancel', {})).statusCode).toBe(404);
  });

  test('and its pages are read from right to left too', async () => {
    await queue(t.db, coordinator);
    for (const language of ['en', 'ar']) {
      for (const url of ['/messages', '/messages/new', writePage, '/messages/letters']) {
        const shown = await see(`${url}?lang=${language}`);
        expect([url, shown.statusCode]).toEqual([url, 200]);
        expect(shown.body).toContain(language === 'ar' ? 'dir="rtl"' : 'lang="en"');
      }
    }
  });
});

describe('a message that is written at the desk', () => {
  test('goes into the outbox once, however often the form is sent', async () => {
    for (const times of [1, 2]) {
      const sent = await send(writePage, writePage, typed);
      expect([times, sent.statusCode, sent.headers.location]).toEqual([times, 303, '/messages?done=queued']);
    }
    const rows = await t.db
      .selectFrom('message')
      .select('stop_at')
      .where('once_key', '=', `desk:${typed.once}`)
      .execute();
    expect(rows).toEqual([{ stop_at: new Date('2026-12-25T00:00:00Z') }]);
  });

  test('begins with the name of the team', async () => {
    expect((await see(writePage)).body).toMatch(/name="team"[^>]*value="Team T/);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no way', { way: '' }, 'Choose how it goes'],
    ['no language', { language: '' }, 'Choose a language'],
    ['nowhere to go', { address: ' ' }, 'Enter where it goes'],
    ['nobody’s agreement', { agreed: '' }, 'Ask the person first'],
    ['a number of a landline', { address: '0151 496 0123' }, 'Enter a mobile number'],
    ['a link to elsewhere', { link: 'https://elsewhere.example' }, 'as the example shows'],
    ['no last day', { closes: '' }, 'Enter this'],
    ['a last day that is over', { closes: '2026-11-25' }, 'over before the message could go'],
    ['a day that is none', { 'go-on': 'tomorrow' }, 'leave this empty'],
    ['a language without words', { language: 'fr' }, 'no words in this language'],
    ['a word of health', { team: 'Riverside TB team' }, 'says something of health'],
    ['an email address for a text', { address: 'nour@example.org' }, 'digits only'],
  ])('with %s is refused in words, and keeps what was typed', async (_, fields, said) => {
    const before = await t.db.selectFrom('message').select('id').execute();
    const sent = await send(writePage, writePage, {
      ...typed,
      once: '8d8a3a8e-7f5f-4f6e-b855-c550268ce08a',
      ...fields,
    });
    expect([sent.statusCode, words(sent.body)]).toEqual([422, expect.stringContaining(said)]);
    expect(sent.body).toContain('8d8a3a8e-7f5f-4f6e-b855-c550268ce08a');
    expect(await t.db.selectFrom('message').select('id').execute()).toHaveLength(before.length);
  });

  test('that there is not is not found', async () => {
    expect((await see('/messages/new/anything')).statusCode).toBe(404);
    expect((await see('/messages/new/constructor')).statusCode).toBe(404);
  });
});

describe('the words of a message that waits', () => {
  const own = { values: { team: 'Riverside outreach', link: '/c/2k7m9q4xw8rt2k7m9q4xw8rt', closes: '2026-12-24' } };

  test('are read from the outbox in its language, without a link that is the reader’s alone', async () => {
    const id = await queue(t.db, coordinator, { ...own, language: 'ar' });
    expect(row((await see('/messages')).body, id)?.innerHTML).toContain(`/messages/${id}/words`);
    const shown = await see(`/messages/${id}/words`, evaluator);
    expect(shown.body).toMatch(/lang="ar" dir="rtl"/);
    expect(words(shown.body)).toContain('Riverside outreach would like your view');
    expect(words(shown.body)).toContain('The link in this message can be used once');
    expect(shown.body).not.toMatch(/2k7m9q4x|\/stop\/[0-9a-z]|07700/);
  });

  test('show that link in a demonstration, where it is how one tries it', async () => {
    const id = await queue(t.db, coordinator, own);
    const shown = await (await open(coordinator, true)).inject({ url: `/messages/${id}/words` });
    expect(words(shown.body)).toContain(own.values.link);
  });

  test('name nobody, are the team’s alone, and are gone with the message; who read them is in the log', async () => {
    const about = {
      team: 'Riverside outreach',
      day: '2026-12-24',
      time: '09:30',
      place: 'Hall 2',
      phone: '0151 496 0123',
    };
    const address = 'Sam Okoro\n12 High Street\nLiverpool\nL1 3BX';
    const named = {
      template: 'appointment-letter',
      way: 'letter',
      address,
      values: { ...about, name: 'Sam Okoro' },
    } as const;
    const id = await queue(t.db, coordinator, named);
    const shown = await see(`/messages/${id}/words`);
    expect([shown.statusCode, shown.body.includes('Okoro')]).toEqual([200, false]);
    expect((await see(`/messages/${id}/words`, await makeStaff(t.db, 'coordinator'))).statusCode).toBe(404);
    await send('/messages', `/messages/${id}/cancel`, {});
    expect((await see(`/messages/${id}/words`)).statusCode).toBe(404);
    const lines = await t.db
      .selectFrom('audit_event')
      .select('subject_ids')
      .where('action', '=', 'message.words.read')
      .execute();
    expect(lines.filter(({ subject_ids: subjects }) => subjects.includes(id))).toHaveLength(1);
  });
});

describe('letters', () => {
  const letter = { way: 'letter', address: 'Nour Haddad\n12 High Street\nLiverpool\nL1 3BX', language: 'ar' } as const;

  test('are printed in their language beside English, and sent only when somebody says so', async () => {
    const id = await queue(t.db, coordinator, letter);
    const shown = await see('/messages/letters');
    expect(words(shown.body)).toContain('12 High Street');
    expect(words(shown.body)).toContain('لم تُراجَع هذه الترجمة');
    expect(words(shown.body)).toContain('would like your view');
    expect(shown.body).toMatch(/lang="ar" dir="rtl"/);
    expect(await stateOf(id)).toEqual({ state: 'waiting', reason: null });
    const sent = await send('/messages/letters', '/messages/letters', { ids: id });
    expect(sent.headers.location).toBe('/messages?done=posted');
    expect(await stateOf(id)).toEqual({ state: 'sent', reason: 'posted' });
    expect((await see('/messages/letters')).body).not.toContain(id);
    expect((await send('/messages', '/messages/letters', { ids: id })).headers.location).toBe('/messages?done=settled');
  });

  test('that invite to surveys are printed by whoever invites, and no other letter is', async () => {
    const invited = await queue(t.db, coordinator, {
      ...letter,
      address: 'Nour Haddad\n14 High Street\nLiverpool\nL1 3BX',
    });
    const about = {
      template: 'suggestion-answered',
      values: { team: 'Riverside outreach', link: '/f/2k7m9q4xw8rt' },
    } as const;
    const other = await queue(t.db, coordinator, { ...letter, ...about });
    const address = '/messages/letters/invitations';
    const shown = await see(address, evaluator);
    expect([shown.statusCode, shown.body.includes(invited), shown.body.includes(other)]).toEqual([200, true, false]);
    expect((await see('/messages', evaluator)).body).toContain(`href="${address}"`);
    await send(address, address, { ids: `${invited} ${other}` }, evaluator);
    expect([await stateOf(invited), (await stateOf(other)).state]).toEqual([
      { state: 'sent', reason: 'posted' },
      'waiting',
    ]);
  });

  test('about anything else, with their addresses, are not for an evaluator', async () => {
    expect((await see('/messages/letters', evaluator)).statusCode).toBe(403);
    expect((await see('/messages', evaluator)).body).not.toContain('"/messages/letters"');
    const champion = await makeStaff(t.db, 'champion', { teamId: coordinator.teamId });
    expect((await see('/messages/letters/invitations', champion)).statusCode).toBe(403);
  });

  test('of another team, and texts, are not marked as posted', async () => {
    const id = await queue(t.db, coordinator, letter);
    const text = await queue(t.db, coordinator);
    const stranger = await makeStaff(t.db, 'coordinator');
    await send('/messages', '/messages/letters', { ids: id }, stranger);
    await send('/messages', '/messages/letters', { ids: text });
    expect([(await stateOf(id)).state, (await stateOf(text)).state]).toEqual(['waiting', 'waiting']);
  });

  test('that were looked at are in the audit log', async () => {
    const id = await queue(t.db, coordinator, letter);
    await see('/messages/letters');
    const lines = await t.db
      .selectFrom('audit_event')
      .select(['action', 'subject_ids'])
      .where('action', '=', 'message.letters.read')
      .execute();
    expect(lines.some(({ subject_ids: subjects }) => subjects.includes(id))).toBe(true);
  });
});

describe('the way out', () => {
  const stopOf = async (id: string) => {
    const found = await t.db
      .selectFrom('message_contact')
      .innerJoin('message', 'message.contact_id', 'message_contact.id')
      .select('stop_token')
      .where('message.id', '=', id)
      .executeTakeFirstOrThrow();
    return `/stop/${found.stop_token}`;
  };

  test('is open to whoever has the link, asks nothing, and looking alone changes nothing', async () => {
    const id = await queue(t.db, coordinator);
    const stop = await stopOf(id);
    const shown = await see(stop, null);
    expect([shown.statusCode, words(shown.body)]).toEqual([200, expect.stringContaining('surveys')]);
    expect((await stateOf(id)).state).toBe('waiting');
    const sent = await send(stop, stop, {}, null);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, stop]);
    expect(await stateOf(id)).toEqual({ state: 'cancelled', reason: 'withdrawn' });
    expect(words((await see(stop, null)).body)).toContain('will not write to you about this again');
    expect(words((await see(`${stop}?lang=ar`, null)).body)).toContain('لن نكتب إليك');
  });

  test('closes for good: the same number is not written to again about the same', async () => {
    const one = invitation();
    const id = await queue(t.db, coordinator, one);
    const stop = await stopOf(id);
    await send(stop, stop, {}, null);
    const sent = await send(writePage, writePage, {
      ...typed,
      once: '9d8a3a8e-7f5f-4f6e-b855-c550268ce08a',
      address: one.address,
    });
    expect([sent.statusCode, words(sent.body)]).toEqual([422, expect.stringContaining('wants to hear no more')]);
  });

  test.each(['/stop/2k7m9q4xw8rt', '/stop/x', '/stop/%00'])('%s is nobody’s', async (url) => {
    expect((await see(url, null)).statusCode).toBe(404);
  });
});
