import type { FastifyInstance } from 'fastify';
import { TOTP } from 'otpauth';

import { accessContent } from '#platform/access/access-content.ts';
import { resetSignIn } from '#platform/access/data/one-time-codes.ts';
import { ownerTransaction } from '#platform/access/data/owner-transaction.ts';
import { openSecret } from '#platform/access/data/secret.ts';
import type { AccessWebNeeds } from '#platform/access/web/access-web-needs.ts';
import { createAccessWeb } from '#platform/access/web/access-web.ts';
import type { Database } from '#platform/database/requester.ts';

import { browsing } from './browsing.ts';
import type { Browsing } from './browsing.ts';
import type { makeStaff } from './staff.ts';
import type { TestWebServer, testWebServer } from './test-web-server.ts';

export const testSecret = openSecret({ secret: 'a secret of at least thirty-two characters', dataFolder: '' });
export const testPassword = 'otter cardigan teapot';

type Staff = Pick<Awaited<ReturnType<typeof makeStaff>>, 'userId' | 'email'>;

type Options = Partial<AccessWebNeeds> &
  Readonly<{ settings?: TestWebServer['settings']; routes?: (app: FastifyInstance) => unknown }>;

/** The real server with the real sign-in, whose clock stands still, from the moment this is called, until it is moved. Nobody waits for the limit of tries by address. */
export async function accessService(server: ReturnType<typeof testWebServer>, db: Database, options: Options = {}) {
  let now = new Date();
  const needs: AccessWebNeeds = {
    db,
    secret: testSecret,
    isDemonstration: false,
    isSecure: options.settings?.isSecure ?? false,
    now: () => now,
    origin: 'http://localhost:3999',
    openId: null,
    home: '/',
    findExactly: () => Promise.resolve([]),
    ...options,
  };
  const web = createAccessWeb(needs);
  const app = await server({
    access: web.forPages,
    catalogues: [accessContent],
    settings: { rateLimits: false, ...options.settings },
    routes: async (one) => {
      web.routes(one);
      one.get('/', { config: { permission: 'account.own' } }, async (request) => `start of ${request.requester.role}`);
      await options.routes?.(one);
    },
  });
  const wait = (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000));

  /** Gives somebody a password and an app, as they would themselves; `code` is what the app shows now. */
  async function enrol(staff: Staff, browser: Browsing = browsing(app)): Promise<() => string> {
    const code = await ownerTransaction(db, {}, (tx) =>
      resetSignIn(tx, testSecret, { userId: staff.userId, issuedBy: null, now }),
    );
    await browser.go('/sign-in/code');
    const page = await browser.send('/sign-in/code', { email: staff.email, code, password: testPassword });
    const [, secret = ''] = /id="totp-secret"[^>]*>([A-Z2-7 ]+)</u.exec(page.body) ?? [];
    const shown = () => new TOTP({ secret: secret.replaceAll(' ', '') }).generate({ timestamp: now.getTime() });
    await browser.send('/sign-in/set-up', { code: shown() });
    wait(60);
    return shown;
  }

  /** Both steps, in a browser of their own unless one is given. */
  async function signIn(staff: Staff, code: () => string, browser: Browsing = browsing(app)): Promise<Browsing> {
    await browser.go('/sign-in');
    await browser.send('/sign-in', { email: staff.email, password: testPassword });
    await browser.send('/sign-in/second-step', { code: code() });
    wait(30);
    return browser;
  }

  /** Somebody who is signed in for the first time. */
  async function entered(staff: Staff): Promise<Browsing> {
    const browser = browsing(app);
    await enrol(staff, browser);
    return browser;
  }

  return { app, needs, wait, enrol, signIn, entered, browser: () => browsing(app) };
}
