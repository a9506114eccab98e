import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, inject, test } from 'vitest';

import { connect } from '#platform/database/connect.ts';
import { openCluster } from '#platform/database/embedded-cluster.ts';
import { ensureServer, serverUrl } from '#platform/database/embedded-server.ts';
import { migrate } from '#platform/database/migrate.ts';
import type { Database, Tx } from '#platform/database/requester.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

const template = 'template_migrated';
const templateLock = 4_218_002;

/**
 * A fresh, migrated database for the test file that calls this at its top (with `isBare`, one in which nothing has ever run); it is gone
 * when the file's tests are done. `db` connects as its owner. `rolledBack` is a test whose writes leave no trace.
 */
export function testDatabase({ isBare = false } = {}) {
  let open: Awaited<ReturnType<typeof cloneTemplate>> | null = null;
  beforeAll(async () => {
    open = await cloneTemplate(isBare);
  });
  afterAll(async () => {
    await open?.remove();
  });
  const opened = () => {
    if (!open) throw new Error('The database is there from beforeAll on, not while tests are being collected.');
    return open;
  };
  return {
    get db(): Database {
      return opened().db;
    },
    get pool(): pg.Pool {
      return opened().pool;
    },
    get url(): string {
      return opened().url;
    },
    rolledBack(name: string, work: (tx: Tx) => Promise<void>): void {
      test(name, () => inRolledBackTransaction(opened().db, work));
    },
  };
}

class RollBack extends Error {}

async function inRolledBackTransaction(db: Database, work: (tx: Tx) => Promise<void>): Promise<void> {
  const outcome = db.transaction().execute(async (tx) => {
    await work(tx);
    throw new RollBack();
  });
  await outcome.catch((error: unknown) => {
    if (!(error instanceof RollBack)) throw error;
  });
}

async function cloneTemplate(isBare: boolean) {
  const cluster = await openCluster(join(inject('testServerFolder'), 'data'), { durable: false });
  const port = await ensureServer(cluster, { durable: false });
  const postgres = connect(serverUrl(cluster, port, 'postgres'), { max: 1 });
  const name = `test_${randomBytes(6).toString('hex')}`;
  if (!isBare) await makeTemplateOnce(postgres.db, serverUrl(cluster, port, template));
  await sql`create database ${sql.id(name)} template ${sql.id(isBare ? 'template0' : template)}`.execute(postgres.db);
  const url = serverUrl(cluster, port, name);
  // Filling a database from a log copies into each table over a connection of its own.
  const { db, pool, disconnect } = connect(url, { max: 12 });
  const remove = async () => {
    await disconnect();
    await sql`drop database ${sql.id(name)} with (force)`.execute(postgres.db);
    await postgres.disconnect();
  };
  return { db, pool, url, remove };
}

/** Whoever comes first migrates; the other workers wait for it. */
async function makeTemplateOnce(postgres: Database, url: string): Promise<void> {
  await sql`select pg_advisory_lock(${sql.lit(templateLock)})`.execute(postgres);
  try {
    const found = await sql`select 1 from pg_database where datname = ${template}`.execute(postgres);
    if (found.rows.length > 0) return;
    const unfinished = `${template}_unfinished`;
    await sql`drop database if exists ${sql.id(unfinished)} with (force)`.execute(postgres);
    await sql`create database ${sql.id(unfinished)}`.execute(postgres);
    const { db, disconnect } = connect(url.replace(template, unfinished), { max: 1 });
    try {
      await migrate(db, join(projectRoot, 'migrations'));
    } finally {
      await disconnect();
    }
    await sql`alter database ${sql.id(unfinished)} rename to ${sql.id(template)}`.execute(postgres);
  } finally {
    await sql`select pg_advisory_unlock(${sql.lit(templateLock)})`.execute(postgres);
  }
}
