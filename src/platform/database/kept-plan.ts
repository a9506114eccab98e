import { createHash } from 'node:crypto';

import { sql, type RawBuilder } from 'kysely';
import pg from 'pg';

import type { Tx } from './requester.ts';

const mark = '/* kept plan */';

/**
 * Stands first in a statement (or in `modifyFront` of a query that Kysely builds) whose plan a connection keeps: over sixteen partitions under row security, making a plan takes longer than following it.
 * For a statement whose text is always the same and that names its columns: with `*`, a migration while the service runs would change its result.
 */
export const keptPlan: RawBuilder<unknown> = sql.raw(mark);

/** From here to the end of the transaction a kept plan is made once, for whatever values, and not again for each: what it reads by is an index in any case. */
export async function keepPlansForAnyValues(tx: Tx): Promise<void> {
  await sql`select set_config('plan_cache_mode', 'force_generic_plan', true)`.execute(tx);
}

type Query = (text: unknown, ...rest: unknown[]) => unknown;

/** A client that has PostgreSQL prepare marked statements once for each connection. Row security is in the plan, and asks for the team each time that it runs. */
export class PlanKeepingClient extends pg.Client {
  override query = ((text: unknown, ...rest: unknown[]): unknown => {
    const ask = super.query.bind(this) as Query;
    if (typeof text !== 'string' || !isMarked(text)) return ask(text, ...rest);
    const [values, ...others] = rest;
    return ask({ name: nameOf(text), text, values }, ...others);
  }) as pg.Client['query'];
}

const isMarked = (text: string) => text.startsWith(mark) || text.startsWith(`select ${mark}`);

const names = new Map<string, string>();

/** One name for one text: PostgreSQL refuses another text under a name that it knows. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `kept-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
    names.set(text, name);
  }
  return name;
}
