import type { FastifyInstance } from 'fastify';

import type { Secret } from '#platform/access/data/secret.ts';
import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import { notifyClient } from '#platform/messages/data/notify-client.ts';
import { readNotifySettings } from '#platform/messages/data/notify-settings.ts';
import type { SendNeeds } from '#platform/messages/data/send-needs.ts';
import { sendPass } from '#platform/messages/data/send-pass.ts';
import type { MessageProvider } from '#platform/messages/domain/provider.ts';
import { messagesRoutes } from '#platform/messages/web/routes.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';
import type { Settings } from '#platform/runtime/settings.ts';

type MessagesDeskNeeds = Readonly<{
  settings: Pick<Settings, 'isDemonstration' | 'port'>;
  db: Database;
  secret: Secret;
  /** Where people reach the service; null where that is not set. */
  origin: string | null;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  environment: Readonly<Record<string, string | undefined>>;
  /** Told after each look at the outbox, when messages may have gone. */
  afterLook: () => Promise<unknown>;
}>;

/** How long after one look at the outbox the next begins, and how many messages one look takes. */
const pauseMs = 20_000;
const mostAtOnce = 500;

/** The outbox with its pages, and whoever sends what is in it for as long as the server listens. */
export async function registerMessages(app: FastifyInstance, needs: MessagesDeskNeeds): Promise<void> {
  const { settings, db, secret, may } = needs;
  const nowMs = () => Date.now();
  const { isDemonstration } = settings;
  const provider = openProvider(needs, nowMs);
  const origin = needs.origin ?? `http://localhost:${settings.port}`;
  await app.register(
    messagesRoutes({ db, secret, origin, nowMs, may, isDemonstration, providerWays: provider?.ways ?? [] }),
  );
  sendWhileListening(app, { db, secret, provider, origin, nowMs, random: Math.random }, needs.afterLook);
}

/** Null where none is set, and in a demonstration, whatever is set: invented people are written to by nobody. */
function openProvider(
  { settings, origin, environment }: MessagesDeskNeeds,
  nowMs: () => number,
): MessageProvider | null {
  if (settings.isDemonstration) return null;
  const read = readNotifySettings(environment);
  if (!read.ok) throw new AlongsideError('ALO-MESSAGES-010', read.problems.join(' '));
  if (read.value === null) return null;
  if (origin === null)
    throw new AlongsideError(
      'ALO-MESSAGES-010',
      'ALONGSIDE_URL must be set where messages are sent: their links begin with it.',
    );
  return notifyClient(read.value, { nowMs });
}

/** One look after the other. A server that stops finishes the message that it has in hand. */
function sendWhileListening(app: FastifyInstance, needs: SendNeeds, afterLook: () => Promise<unknown>): void {
  let isStopped = false;
  let looking: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    looking = sendPass(needs, mostAtOnce, () => isStopped)
      .then(afterLook)
      .catch((error: unknown) =>
        app.log.error({ err: error, code: 'ALO-MESSAGES-011' }, 'the outbox was not looked at'),
      )
      .then(() => {
        if (!isStopped) timer = setTimeout(look, pauseMs).unref();
      });
  };
  app.addHook('onListen', () => {
    timer = setTimeout(look, pauseMs).unref();
  });
  app.addHook('onClose', async () => {
    isStopped = true;
    clearTimeout(timer);
    await looking;
  });
}
