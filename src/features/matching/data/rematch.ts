import { sql } from 'kysely';

import { asRecorder, type Database, type Tx } from '#platform/database/requester.ts';

import { recordsOf } from '../domain/register/register-records.ts';
import type { RegisteredFacts } from '../domain/register/registered-facts.ts';
import { expectedLess, leastWorthAsking } from '../domain/register/worth-asking.ts';
import type { FoundPair } from '../domain/settling/found-pair.ts';
import { findHolders, readRegistered, type Registered } from './register-candidates.ts';
import { openWorkbench, type RegisterWorkbench } from './register-workbench.ts';
import { bestOf } from './weigh-against.ts';

/** Records whose pairs are found in one transaction: few, as pages are served by the same process meanwhile. */
const pieceLength = 20;

/** What becomes of the pairs that are found; gives how many of them are new. */
export type TakePairs = (tx: Tx, pairs: readonly FoundPair[]) => Promise<number>;

export type Rematched = Readonly<{ records: number; pairs: number; opened: number }>;

/** Looks for each record of the register whether somebody else's is of the same person. In pieces, each in its own transaction, so that desks and devices go on writing. */
export async function rematchRegister(
  db: Database,
  take: TakePairs,
  progress: (records: number) => void = () => undefined,
  isStopped: () => boolean = () => false,
): Promise<Rematched> {
  let total: Rematched = { records: 0, pairs: 0, opened: 0 };
  const met = new Set<string>();
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    if (isStopped()) return total;
    const piece = await db.transaction().execute((tx) =>
      asRecorder(tx, async (inside) => {
        const { rows } = await sql<{ record_id: string }>`
          select record_id from match_record where record_id > ${after}::uuid order by record_id limit ${pieceLength}`.execute(
          inside,
        );
        const ids = rows.map(({ record_id }) => record_id);
        const pairs = await findPairsOf(inside, ids, 'nightly');
        return { ids, pairs, opened: pairs.length === 0 ? 0 : await take(inside, pairs) };
      }),
    );
    // The same pair is met from both sides.
    for (const { a, b } of piece.pairs) met.add(`${a} ${b}`);
    total = {
      records: total.records + piece.ids.length,
      pairs: met.size,
      opened: total.opened + piece.opened,
    };
    progress(total.records);
    const last = piece.ids.at(-1);
    if (last === undefined || piece.ids.length < pieceLength) return total;
    after = last;
  }
}

/** Pairs that some records make with records of other people; runs as the recorder. */
export async function findPairsOf(
  tx: Tx,
  recordIds: readonly string[],
  openedBy: FoundPair['openedBy'],
): Promise<readonly FoundPair[]> {
  const bench = await openWorkbench(tx);
  const own = await readRegistered(tx, recordIds);
  const sought = [...own];
  const found = await findHolders(
    tx,
    sought.map(([, { facts }]) => facts),
    bench.digest,
  );
  const others = await readRegistered(
    tx,
    found.flatMap(({ records }) => records),
  );
  const read = cachedReader(bench);
  const less = expectedLess(bench.model.expected.same);
  const pairs = new Map<string, FoundPair>();
  sought.forEach(([id, its], at) => {
    for (const otherId of found[at]?.records ?? []) {
      const other = others.get(otherId);
      if (other === undefined || other.personId === its.personId) continue;
      const [a, b] = id < otherId ? [id, otherId] : [otherId, id];
      const key = `${a} ${b}`;
      if (pairs.has(key)) continue;
      const pair = weighPair(read(id, its), read(otherId, other), bench, less);
      if (pair !== null) pairs.set(key, { a, b, ...pair, model: modelName(bench), openedBy });
    }
  });
  return [...pairs.values()];
}

function weighPair(
  one: ReturnType<typeof recordsOf>,
  other: ReturnType<typeof recordsOf>,
  bench: RegisterWorkbench,
  less: number,
): Pick<FoundPair, 'hundredths' | 'parts' | 'concerns'> | null {
  const best = bestOf(one, other, bench);
  if (best === null || best.hundredths + less < leastWorthAsking) return null;
  const parts = best.parts.map((part) =>
    part.what === 'expected' ? { ...part, hundredths: part.hundredths + less } : part,
  );
  return { hundredths: best.hundredths + less, parts, concerns: best.concerns };
}

/** Records by their ids, each read once in a piece. */
function cachedReader({ vocabulary }: RegisterWorkbench) {
  const known = new Map<string, ReturnType<typeof recordsOf>>();
  return (id: string, { facts }: Pick<Registered, 'facts'> & { facts: RegisteredFacts }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const records = recordsOf(id, facts, vocabulary);
    known.set(id, records);
    return records;
  };
}

const modelName = ({ model }: RegisterWorkbench) => `${model.name} ${String(model.version)}`;
