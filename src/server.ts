import { join } from 'node:path';

import type { FastifyBaseLogger } from 'fastify';
import { v7 as newId } from 'uuid';

import { readAccessSettings } from '#platform/access/access-settings.ts';
import { openIdClient } from '#platform/access/data/openid-client.ts';
import { openSecret } from '#platform/access/data/secret.ts';
import { londonDate } from '#platform/calendar/london.ts';
import { createAccessWeb } from '#platform/access/web/access-web.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';
import { healthRoutes } from '#platform/runtime/health.ts';
import { createLogger } from '#platform/runtime/logger.ts';
import { createMetrics, serveMetrics } from '#platform/runtime/metrics.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import type { Settings } from '#platform/runtime/settings.ts';
import { createWebServer } from '#platform/web/create-server.ts';

import { catalogues } from './catalogues.ts';
import { registerFeatures } from './desk.tsx';
import { registerDeviceDesk } from './device-desk.ts';
import { fieldAppRoutes } from './field-app-routes.tsx';
import { instrumentFinder } from './features/forms/data/find-instrument.ts';
import { readShippedInstruments } from './features/forms/data/shipped-instruments.ts';
import { findExactly } from './features/people/data/find-exactly.ts';
import { matchByNight } from './features/matching/data/nightly-matching.ts';
import { rollDay } from './features/people/data/roll-day.ts';
import { formsToBegin } from './forms-on-devices.ts';
import { registerMessages } from './messages-desk.ts';
import { navigation, publicFooter } from './navigation.ts';
import { recorder } from './record.ts';
import { surveysOnDevices } from './surveys-on-devices.ts';
import { registerSync } from './sync.ts';
import { recordTold } from './told-by-message.ts';
import { version } from './version.ts';
import { keepWithdrawalsListed } from './withdrawals-listed.ts';

export type Service = Readonly<{ url: string; close(): Promise<void> }>;

/** Puts the server together on a database that is open and migrated, and listens. `close` lets the requests it has finish. */
export async function startService(settings: Settings, database: OpenDatabase): Promise<Service> {
  const { app, metrics, stopping } = await createService(settings, database);
  const metricsServer =
    settings.metricsPort === null ? null : await serveMetrics(metrics.registry, settings.metricsPort);
  const stopRolling = await keepDayCurrent(database, app.log);
  const stopListing = await keepWithdrawalsListed(settings, database, app.log);
  const url = await app.listen({ port: settings.port, host: settings.host });
  const stopLooking = lookEachNight(database, app.log);
  const close = async () => {
    stopping();
    stopRolling();
    await stopListing();
    await stopLooking();
    await app.close();
    await metricsServer?.close();
  };
  return { url, close };
}

/** Custody follows the calendar: worked out for today before anybody is served, and again soon after midnight. */
async function keepDayCurrent({ db }: OpenDatabase, logger: FastifyBaseLogger): Promise<() => void> {
  const roll = () => rollDay(db, recorder, londonDate(Date.now()));
  await roll();
  const timer = setInterval(() => {
    roll().catch((error: unknown) =>
      logger.error({ err: error, code: 'ALO-PEOPLE-001' }, 'custody was not brought up to today'),
    );
  }, 10 * 60_000);
  timer.unref();
  return () => clearInterval(timer);
}

/** The register is looked through once a day for people who are there twice: soon after midnight, or after a start on a day on which it was not. */
function lookEachNight({ db }: OpenDatabase, logger: FastifyBaseLogger): () => Promise<void> {
  let isStopped = false;
  let looking: Promise<unknown> = Promise.resolve();
  const look = () => {
    looking = looking
      .then(() => matchByNight(db, londonDate(Date.now()), () => isStopped))
      .catch((error: unknown) =>
        logger.error({ err: error, code: 'ALO-MATCHING-001' }, 'the register was not looked through'),
      );
  };
  const first = setTimeout(look, 20_000);
  const timer = setInterval(look, 10 * 60_000);
  first.unref();
  timer.unref();
  return async () => {
    isStopped = true;
    clearTimeout(first);
    clearInterval(timer);
    await looking;
  };
}

/** The whole server, not yet listening; what tests and `startService` stand on. */
export async function createService(
  settings: Settings,
  database: OpenDatabase,
  options: { rateLimits?: boolean } = {},
) {
  const logger: FastifyBaseLogger = createLogger(settings);
  const access = openAccess(settings, database, logger);
  const assetsFolder = join(projectRoot, 'dist', 'assets');
  const app = await createWebServer({
    settings: {
      isSecure: access.isSecure,
      trustProxy: access.isSecure,
      assetsFolder,
      languages: ['en', 'ar'],
      ...options,
    },
    logger,
    catalogues,
    access: access.web.forPages,
    navigation,
    footer: publicFooter,
    home: { desk: '/home', public: '/' },
    version,
  });
  const metrics = createMetrics(database.pool);
  metrics.measureRequests(app);
  let isStopping = false;
  await app.register(healthRoutes({ database, isStopping: () => isStopping }));
  access.web.routes(app);
  await app.register(fieldAppRoutes({ assetsFolder, isSecure: access.isSecure }));
  const forDevices = { db: database.db, secret: access.secret, newId, now: () => new Date() };
  const shipped = readShippedInstruments();
  const find = instrumentFinder(shipped);
  const surveys = surveysOnDevices({ find, isDemonstration: settings.isDemonstration, now: forDevices.now });
  await registerSync(app, {
    ...forDevices,
    formsToBegin: formsToBegin(find, shipped, settings.isDemonstration),
    ...surveys,
  });
  await registerDeviceDesk(app, {
    ...forDevices,
    may: access.web.forPages.may,
    takeParcel: surveys.takeParcel,
  });
  await registerMessages(app, {
    settings,
    db: database.db,
    secret: access.secret,
    origin: access.origin,
    may: access.web.forPages.may,
    environment: process.env,
    afterLook: () => recordTold(database.db, () => Date.now()),
  });
  await registerFeatures(app, {
    settings,
    database,
    isSecure: access.isSecure,
    secret: access.secret,
    origin: access.origin ?? `http://localhost:${settings.port}`,
    newId,
    may: access.web.forPages.may,
  });
  return { app, metrics, stopping: () => (isStopping = true) };
}

/** Sign-in and all that belongs to it. Cookies are for HTTPS alone wherever people reach us by it. */
function openAccess(settings: Settings, { db }: OpenDatabase, logger: FastifyBaseLogger) {
  const read = readAccessSettings(process.env);
  if (!read.ok) throw new AlongsideError('ALO-ACCESS-010', read.problems.join(' '));
  const { origin, openId } = read.value;
  const secret = openSecret({ secret: read.value.secret, dataFolder: settings.dataFolder });
  const url = new URL(origin ?? `http://localhost:${settings.port}`);
  const isSecure = url.protocol === 'https:';
  const web = createAccessWeb({
    db,
    secret,
    isDemonstration: settings.isDemonstration,
    now: () => new Date(),
    isSecure,
    origin,
    openId:
      openId === null
        ? null
        : openIdClient(openId, (error) => logger.warn({ err: error }, 'the provider did not answer')),
    home: '/home',
    findExactly: (known) => findExactly(db, known),
  });
  return { web, isSecure, secret, origin };
}
