import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { matchExactly, type KnownPerson } from '../domain/exact-match.ts';
import { parseNhsNumber } from '../domain/nhs-number.ts';
import { fullNameKey, phoneKey, referenceKey } from '../domain/normalise.ts';
import type { DescribedPerson, Matching, Verdict } from '../domain/verdict.ts';

type Key = Readonly<{ kind: 'fullname' | 'nhs' | 'port' | 'phone'; key: string }>;

const pieceLength = 1000;
/** Beyond this many holders a key tells nobody apart: a hotel's one telephone, a very common name. */
const mostHolders = 60;

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

async function matchPiece(tx: Tx, described: readonly DescribedPerson[]): Promise<Verdict[]> {
  const keysOf = described.map(keysOfDescribed);
  const holders = await findHolders(tx, keysOf.flat());
  const people = await readPeople(tx, [...new Set([...holders.values()].flat())]);
  return described.map((one, index) => {
    const ids = new Set((keysOf[index] ?? []).flatMap((key) => holders.get(`${key.kind} ${key.key}`) ?? []));
    return matchExactly(
      one,
      [...ids].map((id) => people.get(id)).filter((person) => person !== undefined),
    );
  });
}

function keysOfDescribed(described: DescribedPerson): Key[] {
  const keys: Key[] = [];
  const add = (kind: Key['kind'], key: string | null) => {
    if (key !== null && key !== '') keys.push({ kind, key });
  };
  for (const name of [described.name, ...described.otherNames]) add('fullname', fullNameKey(name.full));
  add('nhs', described.nhsNumber === null ? null : parseNhsNumber(described.nhsNumber));
  add('port', described.portReference === null ? null : referenceKey(described.portReference));
  add('phone', described.phone === null ? null : phoneKey(described.phone));
  return keys;
}

/** For each key, the people who hold it, each by the first of their joined records. */
async function findHolders(tx: Tx, keys: readonly Key[]): Promise<Map<string, string[]>> {
  const asked = new Map(keys.map((key) => [`${key.kind} ${key.key}`, key]));
  const { rows } = await sql<{ kind: string; key: string; holders: string[] }>`
    select asked.kind, asked.key, array(
      select distinct s.cluster_id from (
        select k.person_id from person_key k where k.key = asked.key and k.kind = asked.kind limit ${mostHolders}
      ) held join subject s on s.subject_id = held.person_id
    ) as holders
    from unnest(${[...asked.values()].map(({ kind }) => kind)}::text[], ${[...asked.values()].map(({ key }) => key)}::text[]) as asked (kind, key)`.execute(
    tx,
  );
  return new Map(rows.map((row) => [`${row.kind} ${row.key}`, row.holders]));
}

async function readPeople(tx: Tx, ids: readonly string[]): Promise<Map<string, KnownPerson>> {
  const { rows } = await sql<PersonRow>`
    select p.person_id, p.born_on, p.born_is, p.sex, p.nationality,
      (select coalesce(jsonb_agg(jsonb_build_array(k.kind, k.key)), '[]') from person_key k where k.person_id = any(p.members)) as keys
    from person_now p
    where p.person_id = any(${ids}::uuid[]) and p.part = 'whole' and p.status <> 'recorded-in-error'`.execute(tx);
  return new Map(
    rows.map((row) => {
      const of = (kind: string) => row.keys.filter(([its]) => its === kind).map(([, key]) => key);
      return [
        row.person_id,
        {
          personId: row.person_id,
          fullNames: of('fullname'),
          tokens: of('token'),
          born: { on: row.born_on, is: row.born_is },
          sex: row.sex,
          nationality: row.nationality,
          nhsNumbers: of('nhs'),
          portReferences: of('port'),
          phones: of('phone'),
        },
      ];
    }),
  );
}

type PersonRow = {
  person_id: string;
  born_on: LocalDate | null;
  born_is: 'stated' | 'estimated' | 'ambiguous' | 'unknown';
  sex: string | null;
  nationality: string | null;
  keys: [string, string][];
};
