import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import type { RegisteredFacts } from '../domain/register/registered-facts.ts';
import { registerKeyRules, registerKeys, type RegisterKey } from '../domain/register/register-keys.ts';
import type { KeyDigest } from './key-digest.ts';

/** Records that share keys with a description. `isCrowded`: its names with its birthday are those of more people than can be told apart. */
export type Found = Readonly<{ records: readonly string[]; isCrowded: boolean }>;

/** Those who share most are compared; a person who is meant shares more than one key. */
const mostCompared = 40;

/** For each description, the records that it may be of. One pass through the index of keys for all of them; runs as the recorder. */
export async function findHolders(
  tx: Tx,
  facts: readonly RegisteredFacts[],
  digest: KeyDigest,
): Promise<readonly Found[]> {
  const keysOf = facts.map((one) => registerKeys(one, 'sought').map((key) => ({ ...key, digest: digest(key.text) })));
  const rules = new Map<string, RegisterKey['rule']>();
  for (const { digest: key, rule } of keysOf.flat()) rules.set(key, rule);
  const keys = [...rules.keys()];
  const { rows } = await sql<{ key: string; holders: string[] | null }>`
    select asked.key::text as key, case when held.count <= asked.most then held.holders end as holders
    from unnest(${keys}::bigint[], ${keys.map((key) => mostOf(rules, key))}::integer[]) as asked (key, most)
    cross join lateral (
      select array_agg(record_id) as holders, count(*) as count
      from (select k.record_id from match_key k where k.key = asked.key limit ${mostOfAll + 1}) few
    ) held
    where held.count > 0`.execute(tx);
  const holders = new Map(rows.map(({ key, holders: its }) => [key, its]));
  return keysOf.map((its) => {
    const shared = new Map<string, number>();
    let crowded = 0;
    for (const { digest: key, rule } of its) {
      const held = holders.get(key);
      if (held === null && rule === 'name-and-birth') crowded += 1;
      for (const id of held ?? []) shared.set(id, (shared.get(id) ?? 0) + registerKeyRules[rule].counts);
    }
    const ranked = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { records: ranked.slice(0, mostCompared).map(([id]) => id), isCrowded: crowded > 1 };
  });
}

const mostOfAll = Math.max(...Object.values(registerKeyRules).map(({ most }) => most));

const mostOf = (rules: ReadonlyMap<string, RegisterKey['rule']>, key: string) =>
  registerKeyRules[rules.get(key) ?? 'rare-name'].most;

export type Registered = Readonly<{ personId: string; facts: RegisteredFacts }>;

/** What some records say, by record; each is looked up in the one partition that has it. Runs as the recorder. */
export async function readRegistered(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Registered>> {
  const { rows } = await sql<{ record_id: string; person_id: string; facts: RegisteredFacts }>`
    select r.record_id, r.person_id, r.facts from unnest(${[...new Set(ids)]}::uuid[]) as asked (id)
    cross join lateral (select * from match_record m where m.record_id = asked.id limit 1) r`.execute(tx);
  return new Map(rows.map(({ record_id, person_id, facts }) => [record_id, { personId: person_id, facts }]));
}
