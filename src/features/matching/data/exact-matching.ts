import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { isWorthReading, matchExactly, type KnownPerson } from '../domain/exact-match.ts';
import type { StoredBirth } from '../domain/compare-births.ts';
import { parseNhsNumber } from '../domain/nhs-number.ts';
import { fullNameKey, phoneKey, referenceKey } from '../domain/normalise.ts';
import type { DescribedPerson, Matching, Verdict } from '../domain/verdict.ts';

type KeyKind = 'fullname' | 'nhs' | 'port' | 'phone';
type Key = Readonly<{ kind: KeyKind; key: string }>;

const pieceLength = 1000;
/** Beyond this many holders a key tells nobody apart: a hotel's one telephone. */
const mostHolders = 300;

/**
 * Matching over everybody on the record, whichever team looks after them: only so is somebody moved overnight known in the next hotel.
 * It reads as the recorder, and gives out ids and reasons that repeat no more than the description itself said.
 */
export function exactMatching(tx: Tx): Matching {
  return {
    findEach: async (described) => {
      const verdicts: Verdict[] = [];
      for (let from = 0; from < described.length; from += pieceLength) {
        const piece = described.slice(from, from + pieceLength);
        verdicts.push(...(await asRecorder(tx, (inside) => matchPiece(inside, piece))));
      }
      return verdicts;
    },
  };
}

/** In three readings, each of fewer people than the one before: who holds a key, when they were born, and everything of those who may be meant. */
async function matchPiece(tx: Tx, described: readonly DescribedPerson[]): Promise<Verdict[]> {
  const keysOf = described.map(keysOfDescribed);
  const holders = await findHolders(tx, keysOf.flat());
  const people = await readHolders(tx, [...new Set([...holders.values()].flat())]);
  const candidatesOf = described.map((one, index) =>
    [...sharedKinds(keysOf[index] ?? [], holders, people)]
      .filter(([person, kinds]) => isWorthReading(one, kinds, person.born))
      .map(([person]) => person),
  );
  const keys = await readKeys(tx, [...new Set(candidatesOf.flat())]);
  return described.map((one, index) =>
    matchExactly(
      one,
      (candidatesOf[index] ?? []).map((person) => knownPerson(person, keys.get(person) ?? [])),
    ),
  );
}

function keysOfDescribed(described: DescribedPerson): Key[] {
  const keys: Key[] = [];
  const add = (kind: KeyKind, key: string | null) => {
    if (key !== null && key !== '') keys.push({ kind, key });
  };
  for (const name of [described.name, ...described.otherNames]) add('fullname', fullNameKey(name.full));
  add('nhs', described.nhsNumber === null ? null : parseNhsNumber(described.nhsNumber));
  add('port', described.portReference === null ? null : referenceKey(described.portReference));
  add('phone', described.phone === null ? null : phoneKey(described.phone));
  return keys;
}

/** The people who hold some of the keys, each with the kinds of key that they hold. */
function sharedKinds(
  keys: readonly Key[],
  holders: ReadonlyMap<string, readonly string[]>,
  people: ReadonlyMap<string, Holder>,
): ReadonlyMap<Holder, ReadonlySet<string>> {
  const shared = new Map<Holder, Set<string>>();
  for (const key of keys) {
    for (const id of holders.get(`${key.kind} ${key.key}`) ?? []) {
      const person = people.get(id);
      if (person !== undefined) shared.set(person, (shared.get(person) ?? new Set()).add(key.kind));
    }
  }
  return shared;
}

/**
 * For each key, the records that hold it. One pass through the index of each partition for all keys together; the keys reach the planner as the
 * result of a query, as it would otherwise weigh each of a thousand against the statistics of each partition.
 */
async function findHolders(tx: Tx, keys: readonly Key[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = [...new Set(keys.map(({ key }) => key))];
  const { rows } = await sql<{ kind: KeyKind; key: string; person_id: string }>`
    select k.kind, k.key, k.person_id from person_key k
    where k.key = any(array(select unnest(${words}::text[]))) and k.kind = any('{fullname,nhs,port,phone}'::text[])`.execute(
    tx,
  );
  const asked = new Map<string, string[]>(keys.map(({ kind, key }) => [`${kind} ${key}`, []]));
  for (const { kind, key, person_id } of rows) asked.get(`${kind} ${key}`)?.push(person_id);
  return new Map([...asked].map(([key, ids]) => [key, ids.sort().slice(0, mostHolders)]));
}

type Holder = Readonly<{
  personId: string;
  members: readonly string[];
  born: StoredBirth;
  sex: string | null;
  nationality: string | null;
}>;

/** The people of some records, by each record's id: every joined record leads to the same person. Record by record, as each is in one partition only. */
async function readHolders(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Holder>> {
  const { rows } = await sql<HolderRow>`
    select asked.id, p.person_id, p.members, p.born_on, p.born_is, p.sex, p.nationality
    from unnest(${ids}::uuid[]) as asked (id)
    cross join lateral (select s.cluster_id from subject s where s.subject_id = asked.id limit 1) s
    cross join lateral (select * from person_now p where p.person_id = s.cluster_id and p.part = 'whole' limit 1) p
    where p.status <> 'recorded-in-error'`.execute(tx);
  const people = new Map<string, Holder>();
  return new Map(
    rows.map((row) => {
      const person = people.get(row.person_id) ?? {
        personId: row.person_id,
        members: row.members,
        born: { on: row.born_on, is: row.born_is },
        sex: row.sex,
        nationality: row.nationality,
      };
      people.set(row.person_id, person);
      return [row.id, person];
    }),
  );
}

type HolderRow = {
  id: string;
  person_id: string;
  members: string[];
  born_on: LocalDate | null;
  born_is: StoredBirth['is'];
  sex: string | null;
  nationality: string | null;
};

type StoredKey = Readonly<{ kind: string; key: string }>;

/** All keys of each person, over all of their joined records. */
async function readKeys(tx: Tx, people: readonly Holder[]): Promise<ReadonlyMap<Holder, readonly StoredKey[]>> {
  const { rows } = await sql<StoredKey & { person_id: string }>`
    select k.person_id, k.kind, k.key from unnest(${people.flatMap(({ members }) => members)}::uuid[]) as asked (id)
    cross join lateral (select k.person_id, k.kind, k.key from person_key k where k.person_id = asked.id offset 0) k`.execute(
    tx,
  );
  const keysOf = Map.groupBy(rows, ({ person_id }) => person_id);
  return new Map(people.map((person) => [person, person.members.flatMap((id) => keysOf.get(id) ?? [])]));
}

function knownPerson({ personId, born, sex, nationality }: Holder, keys: readonly StoredKey[]): KnownPerson {
  const of = (kind: string) => keys.filter((its) => its.kind === kind).map(({ key }) => key);
  return {
    personId,
    fullNames: of('fullname'),
    tokens: of('token'),
    born,
    sex,
    nationality,
    nhsNumbers: of('nhs'),
    portReferences: of('port'),
    phones: of('phone'),
  };
}
