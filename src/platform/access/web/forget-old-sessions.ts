import type { FastifyInstance } from 'fastify';

import { removeOldSessions } from '../data/sessions.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';

const aDay = 24 * 60 * 60_000;

/** Once a day, while the server runs, sessions that nobody could use for a month are removed. */
export function forgetOldSessions({ db, now }: Pick<AccessWebNeeds, 'db' | 'now'>) {
  return (app: FastifyInstance): void => {
    const forget = () =>
      removeOldSessions(db, now()).catch((error: unknown) => {
        app.log.warn({ err: error }, 'old sessions were not removed');
      });
    const timer = setInterval(() => void forget(), aDay);
    timer.unref();
    app.addHook('onClose', async () => clearInterval(timer));
  };
}
