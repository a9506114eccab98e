import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';
import { formatDate } from '#platform/language/formats.ts';
import { partRow } from '#platform/lists/data/part-row.ts';
import { findList } from '#platform/lists/data/list-store.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import type { DeskWriter } from '#platform/record/data/desk-writer.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { sayEntry } from '#platform/record/domain/say-entry.ts';
import { Dir } from '#platform/ui/dir.tsx';
import type { ReadRow } from '#features/arrivals/index.ts';
import { fullNameKey, phoneKey, referenceKey } from '#features/matching/index.ts';
import { entriesOfPerson, foldJourney, type DetailField, type Details, type Journey } from '#features/people/index.ts';

import { readCareSigns, readPast } from './care-of-records.ts';
import { listedDetails } from './features/arrivals/domain/listed-details.ts';
import { weighAgainst } from './features/matching/data/weigh-against.ts';
import type { SeenCase } from './features/matching/data/match-cases-read.ts';
import { settlingRoutes } from './features/matching/web/routes.tsx';
import type { KnownHere, LinkedRow, SettlingNeeds, Side } from './features/matching/web/settling-needs.ts';
import { readEntries, readPerson, type ReceivedEntry } from './features/people/data/person-store.ts';
import { knownDetails } from './features/people/domain/known-details.ts';
import { saidBy } from './features/people/ui/conflict-card.tsx';
import { shownFields } from './features/people/ui/say-value.ts';
import { ValueSaid } from './features/people/ui/value-said.tsx';
import { kinds } from './kinds.ts';
import { purposes } from './list-desk.ts';
import { readBirth } from './read-typed.ts';
import { recorder } from './record.ts';

export type MatchingDeskNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  newId: () => string;
  write: DeskWriter;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
}>;

/** Registers the pages on which doubtful matches are settled, and hands them the people, their care and the lists. */
export async function registerMatchingDesk(app: FastifyInstance, needs: MatchingDeskNeeds): Promise<void> {
  await app.register(settlingRoutes(settlingNeeds(needs)));
}

/** What those pages are given of other features. */
export function settlingNeeds({ db, today, newId, write, may }: MatchingDeskNeeds): SettlingNeeds {
  return {
    db,
    today,
    may,
    weigh: weighAgainst,
    readPast,
    careOf: (tx, ids) => readCareSigns(tx, ids, today()),
    readBirth: (text) => readBirth(text, today()),
    describe,
    namesOf,
    sidesOf,
    readLinkedRow,
    append: async (tx, requester, drafts) => {
      const entries = drafts.map((draft) => write(requester, draft));
      await recorder.appendAll(tx, entries, 'any');
    },
    refuse: async (tx, requester, personId) => {
      const about = { subject: { kind: 'person', id: personId }, happened: { on: today() } } as const;
      await recorder.appendAll(tx, [write(requester, { ...about, kind: 'matching-refused', body: {} })], 'own');
    },
    partRow: async (tx, requester, { listId, line }, reason) => {
      if (listId === null || line === null) return null;
      const parting = { recorder, write, newId, now: () => new Date() };
      const row = { listId, line, reason };
      return (
        (await partRow(tx, row, requester, purposes.arrivals, parting)) ??
        (await partRow(tx, row, requester, purposes.moves, parting))
      );
    },
  };
}

/** A person as the requester sees them, described as a list would. */
async function describe(tx: Tx, id: string): Promise<KnownHere | null> {
  const found = await readPerson(tx, id);
  if (found === null) return null;
  const details = knownDetails(journeyOf(found.entries));
  const { name, romanisedName, otherNames, born, sex, nationality, languages, phone, nhsNumber, portReference } =
    details;
  const romanised = romanisedName == null ? [] : [{ full: romanisedName }];
  return {
    name: found.now.name,
    members: found.now.members,
    described: {
      row: 0,
      name: (name ?? { full: found.now.name }) as KnownHere['described']['name'],
      otherNames: [...romanised, ...(otherNames ?? [])] as KnownHere['described']['otherNames'],
      born: (born ?? null) as KnownHere['described']['born'],
      sex: sex ?? null,
      nationality: nationality ?? null,
      languages: languages ?? [],
      phone: phone ?? null,
      nhsNumber: nhsNumber ?? null,
      portReference: portReference ?? null,
    },
  };
}

function journeyOf(entries: readonly Pick<ReceivedEntry, 'entry'>[]): Journey {
  const entriesOf = Map.groupBy(
    entries.map(({ entry }) => entry),
    (entry) => entry.subject.id,
  );
  return foldJourney(entriesOfPerson([...entriesOf.keys()], entriesOf));
}

/** Of each case the names on the sides that the requester sees; of a row that was linked, the row's and the record's. */
const namesOf: SettlingNeeds['namesOf'] = async (tx, cases) => {
  const { rows: people } = await sql<{ id: string; name: string }>`
    select distinct on (asked.id) asked.id, p.name from unnest(${[...new Set(cases.flatMap(({ sides }) => sides))]}::uuid[]) as asked (id)
    join person_now p on p.members @> array[asked.id] and p.person_id = any(array(
      select asked.id union select s.cluster_id from subject s where s.subject_id = asked.id))
    order by asked.id, p.part`.execute(tx);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const { rows: listed } = await sql<{ id: string; name: string | null }>`
    select c.id, r.read -> 'person' -> 'name' ->> 'full' as name from match_case c
    join incoming_row r on r.list_id = c.list_id and r.line = c.line
    where c.id = any(${cases.filter(({ sort }) => sort === 'check').map(({ id }) => id)}::uuid[])`.execute(tx);
  const listedOf = new Map(listed.map(({ id, name }) => [id, name ?? '']));
  return new Map(
    cases.map(({ id, sort, sides }) => [
      id,
      [...(sort === 'check' ? [listedOf.get(id) ?? ''] : []), ...sides.map((side) => nameOf.get(side) ?? '')],
    ]),
  );
};

const withheld: ReadonlySet<string> = new Set(['interpreterNeeded', 'family', 'email']);

/** The details and stays that a side says, in words; alike for a record and for a row of a list. */
function sideOf(
  details: Details,
  stays: readonly Readonly<{ place: string; from: LocalDate | null }>[],
  t: Translator,
): Side {
  const rows = shownFields
    .filter((field) => !withheld.has(field) && details[field] !== undefined && details[field] !== null)
    .map((field) => ({
      field,
      label: t(`people.field.${field}`),
      said: <ValueSaid field={field} value={details[field]} t={t} />,
      compared: comparedBy(field, details),
    }));
  if (stays.length === 0) return rows;
  const words = stays.map(({ place, from }) => (from === null ? place : `${place} (${formatDate(from, t.language)})`));
  const said = words.map((stay, at) => (
    <>
      {at > 0 && <br />}
      <Dir>{stay}</Dir>
    </>
  ));
  return [...rows, { field: 'stays', label: t('matching.queue.stays'), said: <>{said}</>, compared: null }];
}

/** What a detail is compared by: a name in any order and without accents, a number without what stands between its figures. */
function comparedBy(field: DetailField, details: Details): string {
  const { name, romanisedName, born, phone, portReference } = details;
  if (field === 'name') return fullNameKey(name?.full ?? '');
  if (field === 'romanisedName') return fullNameKey(romanisedName ?? '');
  if (field === 'born') return born?.on ?? canonical(born);
  if (field === 'phone') return phoneKey(phone ?? '') ?? canonical(phone);
  if (field === 'portReference') return referenceKey(portReference ?? '') ?? canonical(portReference);
  return canonical(details[field]);
}

const sidesOf: SettlingNeeds['sidesOf'] = async (tx, seen, t) => {
  const row = seen.sort === 'check' ? await readRow(tx, seen) : null;
  const without = new Set(row?.entries ?? []);
  const sides: Side[] = [];
  if (row !== null) {
    const { person } = row.read;
    const from = person.arrivedAtSite?.on ?? row.on;
    const stays = row.place === null ? [] : [{ place: row.place, from }];
    sides.push(sideOf(listedDetails(person, null), stays, t));
  }
  for (const side of seen.sides) {
    const entries = (await readEntries(tx, [side])).filter(({ entry }) => !without.has(entry.id));
    const journey = journeyOf(entries);
    const names = await readPlaceNames(tx, journey);
    const stays = journey.stays.map(({ placeId, from }) => ({ place: names.get(placeId) ?? '–', from }));
    sides.push(sideOf(knownDetails(journey), stays, t));
  }
  return sides;
};

async function readPlaceNames(tx: Tx, { stays }: Journey): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from place where id = any(${stays.map(({ placeId }) => placeId)}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

type Row = Readonly<{
  read: ReadRow;
  entries: readonly string[];
  personId: string;
  place: string | null;
  on: LocalDate;
}>;

/** The row of a check as its own team may read it, while what it wrote stands. */
async function readRow(tx: Tx, { listId, line }: SeenCase): Promise<Row | null> {
  const { rows } = await sql<Row>`
    select r.read, r.entry_ids as entries, r.person_id as "personId", p.name as place, l.on_date as "on"
    from incoming_row r join incoming_list l on l.id = r.list_id left join place p on p.id = l.place_id
    where r.list_id = ${listId}::uuid and r.line = ${line} and r.state = 'committed'`.execute(tx);
  return rows[0] ?? null;
}

const readLinkedRow: SettlingNeeds['readLinkedRow'] = async (tx, seen, t): Promise<LinkedRow | null> => {
  const row = await readRow(tx, seen);
  const person = row === null ? null : await readPerson(tx, row.personId);
  if (row === null || person === null || !seen.sides.includes(row.personId)) return null;
  const list = (await findList(tx, 'arrivals', seen.listId ?? '')) ?? (await findList(tx, 'moves', seen.listId ?? ''));
  const own = new Set(row.entries);
  const say = (told: ReceivedEntry) => ({
    id: told.entry.id,
    words: sayEntry(told.entry, (id) => person.placeNames.get(id) ?? null, kinds, t),
    by: saidBy(t, told.entry, told),
  });
  const linkedAt = list?.committedAt ?? null;
  const isSince = ({ entry, receivedAt }: Readonly<{ entry: Entry; receivedAt: Date }>) =>
    !own.has(entry.id) && entry.subject.id === row.personId && linkedAt !== null && receivedAt >= linkedAt;
  return {
    personId: row.personId,
    name: person.now.name,
    wrote: person.entries.filter(({ entry }) => own.has(entry.id)).map(say),
    since: person.entries.filter(isSince).map(say),
  };
};
