import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { compareList } from '#platform/lists/data/compare-list.ts';
import { commitList } from '#platform/lists/data/commit-list.ts';
import { commitNeeds, type ListDesk } from '#platform/lists/data/list-desk.ts';
import {
  confirmConcerns,
  findList,
  readRows,
  receiptsOf,
  saveDecisions,
  tallyRows,
} from '#platform/lists/data/list-store.ts';
import { undoList } from '#platform/lists/data/undo-list.ts';
import type { Decision } from '#platform/lists/domain/decision.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import { digests } from '#platform/record/data/rebuild.ts';
import '#platform/record/data/record-tables.ts';

import { registerMatching } from '../../matching/data/register-matching.ts';
import '../../people/data/people-tables.ts';
import { inventedName } from '../../../testing/invented-name.ts';
import { acting, coachDay, listDesk, makeListWorld, people, places } from '../../../testing/list-world.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import type { ReadRow } from '../domain/read-list.ts';
import { arrivalsPurpose } from './arrivals-purpose.ts';
import { handInArrivals } from './hand-in-arrivals.ts';

const t = testDatabase();
const purpose = arrivalsPurpose({ matching: registerMatching });
const { coordinator, second, nurse, south, contact, otherContact } = people;
let desk: ListDesk;
beforeAll(async () => {
  await makeListWorld(t.db);
  desk = listDesk(t.db);
});

type Lines = readonly (readonly string[])[];
type Handing = { at?: { id: string }; by?: Requester; on?: string; fileName?: string };

const bytesOf = (lines: Lines) => new TextEncoder().encode(writeCsv(lines));

async function handIn(
  lines: Lines,
  { at = places.example, by = coordinator, on = coachDay, fileName = 'coach.csv' }: Handing = {},
) {
  const result = await handInArrivals(
    desk,
    acting(by),
    {
      file: { fileName, bytes: bytesOf(lines) },
      findPlace: (all) => all.find(({ id }) => id === at.id),
      on: on as LocalDate,
    },
    purpose,
  );
  if (!result.ok) throw new Error(result.problems.map(({ problem }) => problem).join());
  return { ...result.value, id: result.value.id ?? '' };
}

const commit = (id: string, by: Requester = coordinator) =>
  commitList(id, by, purpose, commitNeeds(desk, 'arrivals', acting(by)));
const undo = (id: string, by: Requester = coordinator) =>
  undoList(id, 'arrivals', { reason: 'list undone', today: coachDay }, by, commitNeeds(desk, 'arrivals', acting(by)));
const decide = (id: string, line: number, decision: Decision, by: Requester = coordinator, seenAt = new Date()) =>
  asRequester(t.db, by, (tx) =>
    saveDecisions(tx, id, [{ line, decision }], { userId: by.userId, seenAt, at: new Date() }),
  );
const list = (id: string, by: Requester = coordinator) => asRequester(t.db, by, (tx) => findList(tx, 'arrivals', id));
const rows = (id: string, by: Requester = coordinator) => asRequester(t.db, by, (tx) => readRows<ReadRow>(tx, id));
const tally = (id: string) => asRequester(t.db, coordinator, (tx) => tallyRows(tx, id));
const outcomes = async (id: string) =>
  [...(await rows(id))].sort((a, b) => a.line - b.line).map(({ proposal }) => proposal?.outcome);
const everything = () => t.db.transaction().execute((tx) => digests(tx, testRecorder()));
const entries = async () =>
  Number((await sql<{ n: number }>`select count(*) as n from entry`.execute(t.db)).rows[0]?.n);
const here = (name: string) =>
  t.db.selectFrom('person_now').selectAll().where('name', '=', name).where('part', '=', 'whole').execute();
const committed = async (id: string, by?: Requester) => {
  const result = await commit(id, by);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const header = ['Name', 'DOB', 'Sex', 'Room', 'UK arrival date', 'HO Ref'];
let made = 0;
/** People with names, dates and references that nobody else in these tests has. */
const strangers = (count: number): Lines =>
  Array.from({ length: count }, () => {
    made += 1;
    return [
      inventedName(made),
      `${String(13 + (made % 15))}/05/${String(1960 + (made % 40))}`,
      'F',
      String(made),
      '20/11/2026',
      `X${String(1_000_000 + made)}`,
    ];
  });

describe('a list of arrivals', () => {
  it('is received, compared, committed, and the people are at the site in the care of its team', async () => {
    const [amina, omar] = strangers(2);
    const {
      id,
      isNew,
      rows: count,
    } = await handIn([['Coach from Dover'], header, amina ?? [], omar ?? [], ['Total', '2']]);
    expect([isNew, count]).toEqual([true, 2]);
    expect((await list(id))?.status).toBe('proposed');
    expect(await outcomes(id)).toEqual(['new', 'new']);
    expect(await committed(id)).toEqual({ rows: 2, entries: 6, changed: 0 });
    expect(await here(amina?.[0] ?? '')).toMatchObject([
      {
        status: 'here',
        place_id: places.example.id,
        room: amina?.[3],
        since_on: coachDay,
        arrived_on: '2026-11-20',
        custody_team_id: coordinator.teamId,
      },
    ]);
    expect((await list(id))?.status).toBe('committed');
  });

  it('sent twice changes nothing, whoever sends it', async () => {
    const lines = [header, ...strangers(3)];
    const first = await handIn(lines);
    await committed(first.id);
    const before = [await everything(), await entries()];
    const again = await handIn(lines, { by: second, fileName: 'the same under another name.csv' });
    expect([again.id, again.isNew]).toEqual([first.id, false]);
    expect(await committed(again.id, second)).toEqual({ rows: 0, entries: 0, changed: 0 });
    expect([await everything(), await entries()]).toEqual(before);
  });

  it('with the same rows in another file knows each again, also those whom matching would doubt', async () => {
    const lines: Lines = [
      header,
      ...strangers(2),
      ['Onlyname Nobodyelse', '', '', '', '', ''],
      ['Janone Firstborn', '01/01/1990', 'F', '', '', ''],
    ];
    await committed((await handIn(lines, { on: '2026-11-20' })).id);
    const count = await entries();
    const weekly = await handIn([...lines, ...strangers(1)]);
    expect(await outcomes(weekly.id)).toEqual(['known', 'known', 'known', 'known', 'new']);
    expect((await committed(weekly.id)).entries).toBe(3);
    expect(await entries()).toBe(count + 3);
  });

  it('undone is exactly as if it had never been, and can come again', async () => {
    const [known, ...fresh] = strangers(3);
    const first = await handIn([header, known ?? []], { on: '2026-11-20' });
    await committed(first.id);
    const before = await here(known?.[0] ?? '');
    const changed = [...(known ?? [])];
    changed[3] = 'R99';
    const lines = [[...header, 'Phone'], [...changed, '07700900123'], ...fresh];
    const { id } = await handIn(lines);
    expect((await committed(id)).entries).toBe(2 + 6);
    expect((await here(known?.[0] ?? ''))[0]?.room).toBe('R99');
    expect(await undo(id)).toEqual({ ok: true, value: { people: 3, entries: 3 } });
    expect(await here(known?.[0] ?? '')).toEqual(before);
    expect(await here(fresh[0]?.[0] ?? '')).toEqual([]);
    expect(await undo(id)).toEqual({ ok: false, problems: [{ problem: 'nothing-to-undo' }] });
    const again = await handIn(lines);
    expect(again.isNew).toBe(true);
    expect(await outcomes(again.id)).toEqual(['known', 'new', 'new']);
    expect((await committed(again.id)).entries).toBe(8);
  });

  it('undone keeps what a nurse wrote since', async () => {
    const [one] = strangers(1);
    const { id } = await handIn([header, one ?? []]);
    await committed(id);
    const person = (await here(one?.[0] ?? ''))[0]?.person_id ?? '';
    await asRequester(t.db, nurse, (tx) =>
      desk.recorder.appendAll(
        tx,
        [
          desk.write(nurse, {
            subject: { kind: 'person', id: person },
            kind: 'details-recorded',
            happened: { on: coachDay },
            body: { details: { email: 'a@b.example' } },
          }),
        ],
        'own',
      ),
    );
    await undo(id);
    const left = await sql<{
      kind: string;
    }>`select kind from entry where subject_id = ${person} and author = ${nurse.userId}`.execute(t.db);
    expect(left.rows).toHaveLength(1);
  });

  it('finds a person who was moved from another team, moves them here, and says so to nobody else', async () => {
    const [moved] = strangers(1);
    await committed(
      (
        await handIn([['Full name', ...header.slice(1)], moved ?? []], {
          at: places.seaview,
          by: south,
          on: '2026-11-01',
        })
      ).id,
      south,
    );
    expect((await here(moved?.[0] ?? ''))[0]?.custody_team_id).toBe(south.teamId);
    const { id } = await handIn([header, moved ?? []]);
    expect(await outcomes(id)).toEqual(['known']);
    await committed(id);
    expect(await here(moved?.[0] ?? '')).toMatchObject([
      { place_id: places.example.id, custody_team_id: coordinator.teamId, status: 'here' },
    ]);
  });

  it('writes a person who is in it twice once', async () => {
    const [twice] = strangers(1);
    const [name, , ...rest] = twice ?? [];
    const { id } = await handIn([
      [...header, 'Phone'],
      [...(twice ?? []), ''],
      [name ?? '', (twice ?? [])[1]?.replaceAll('/', '-') ?? '', ...rest, '07700900777'],
    ]);
    expect(await outcomes(id)).toEqual(['new', 'known']);
    expect(await committed(id)).toEqual({ rows: 2, entries: 3, changed: 0 });
    expect(await here(name ?? '')).toHaveLength(1);
    expect((await rows(id)).map(({ state, personId }) => [state, personId !== null])).toEqual([
      ['committed', true],
      ['committed', true],
    ]);
  });

  it('leaves rows that need a person waiting, and takes them in when somebody has decided', async () => {
    const [one] = strangers(1);
    const lines = [header, one ?? [], ['Future Born', '01/02/3024', 'F', '', '', '']];
    const { id } = await handIn(lines);
    expect(await outcomes(id)).toEqual(['new', 'needs-a-person']);
    expect((await committed(id)).rows).toBe(1);
    expect(await tally(id)).toMatchObject({ waiting: 1, decided: 0, committed: 1 });
    await decide(id, 3, { choice: 'new' });
    expect((await committed(id)).rows).toBe(1);
    expect(await here('Future Born')).toMatchObject([{ born_on: null, born_as_written: '01/02/3024', status: 'here' }]);
  });

  it('can leave a row out', async () => {
    const [one] = strangers(1);
    const { id } = await handIn([header, one ?? []]);
    await decide(id, 2, { choice: 'leave-out' });
    expect(await committed(id)).toEqual({ rows: 0, entries: 0, changed: 0 });
    expect(await tally(id)).toMatchObject({ leftOut: 1, waiting: 0 });
  });

  it('for a closed site is kept, and committed only when that was confirmed', async () => {
    const { id } = await handIn([header, ...strangers(1)], { at: places.shut });
    expect((await list(id))?.concerns.map(({ name }) => name)).toEqual(['closed-site']);
    expect(await commit(id)).toEqual({ ok: false, problems: [{ problem: 'unconfirmed', names: ['closed-site'] }] });
    await asRequester(t.db, coordinator, (tx) => confirmConcerns(tx, id, ['closed-site']));
    expect((await committed(id)).rows).toBe(1);
  });

  it('for the wrong place is kept, and committed only when that was confirmed', async () => {
    const lines = [[...header, 'Hotel'], ...strangers(3).map((row) => [...row, 'Seaview Hotel'])];
    const { id } = await handIn(lines);
    expect((await list(id))?.concerns).toMatchObject([
      { name: 'wrong-place', values: { perhaps: 'Seaview Hotel', count: 3 } },
    ]);
    expect((await commit(id)).ok).toBe(false);
    await asRequester(t.db, coordinator, (tx) => confirmConcerns(tx, id, ['wrong-place']));
    expect((await committed(id)).rows).toBe(3);
  });

  it('that was received for another place already says so', async () => {
    const lines = [header, ...strangers(1)];
    await handIn(lines);
    const { id } = await handIn(lines, { at: places.shut });
    expect((await list(id))?.concerns.map(({ name }) => name)).toContain('same-file-elsewhere');
  });

  it('for a place that no team answers for is refused, saying so', async () => {
    await expect(handIn([header, ...strangers(1)], { at: places.stray, by: coordinator })).rejects.toThrow(
      'no-team-for-place',
    );
  });
});

describe('two coordinators', () => {
  it('who commit the same file at once write it once', async () => {
    const { id } = await handIn([header, ...strangers(20)]);
    const before = await entries();
    const results = await Promise.all([committed(id, coordinator), committed(id, second), committed(id, coordinator)]);
    expect(results.map(({ entries: written }) => written).sort((a, b) => a - b)).toEqual([0, 0, 60]);
    expect(await entries()).toBe(before + 60);
  });

  it('who commit two lists with the same stranger at once make one person, and the second list asks', async () => {
    const [shared, a, b] = strangers(3);
    const first = await handIn([header, shared ?? [], a ?? []]);
    const other = await handIn([['Full name', ...header.slice(1)], shared ?? [], b ?? []], { by: second });
    await Promise.all([committed(first.id), committed(other.id, second)]);
    expect(await here(shared?.[0] ?? '')).toHaveLength(1);
    const states = [...(await rows(first.id)), ...(await rows(other.id))].filter(
      ({ read }) => read.person.name?.full === shared?.[0],
    );
    expect(states.map(({ state, proposal }) => `${state} ${proposal?.outcome ?? ''}`).sort()).toEqual([
      'committed new',
      'waiting known',
    ]);
  });

  it('who decide one row differently are told; the first decision stands', async () => {
    const { id } = await handIn([header, ...strangers(1)]);
    const seenAt = new Date(Date.now() - 1000);
    expect(await decide(id, 2, { choice: 'leave-out' }, coordinator, seenAt)).toEqual({ saved: 1, overtaken: [] });
    await decide(id, 2, { choice: 'new' }, coordinator, new Date());
    expect(await decide(id, 2, { choice: 'leave-out' }, second, seenAt)).toEqual({ saved: 0, overtaken: [2] });
    expect((await rows(id))[0]?.decision).toEqual({ choice: 'new' });
  });

  it('whose person changed between review and commit are asked again', async () => {
    const [one] = strangers(1);
    await committed((await handIn([header, one ?? []])).id);
    const { id } = await handIn([
      [...header, 'Phone'],
      [...(one ?? []), '07700900222'],
    ]);
    const person = (await here(one?.[0] ?? ''))[0]?.person_id ?? '';
    await asRequester(t.db, nurse, (tx) =>
      desk.recorder.appendAll(
        tx,
        [
          desk.write(nurse, {
            subject: { kind: 'person', id: person },
            kind: 'stay-ended',
            happened: { on: coachDay },
            body: { reason: 'left' },
          }),
        ],
        'own',
      ),
    );
    expect(await committed(id)).toEqual({ rows: 0, entries: 0, changed: 1 });
    expect(await tally(id)).toMatchObject({ committed: 0 });
  });
});

describe('who may see a list', () => {
  it('a contact hands one in for their site, and sees its receipt and nothing more', async () => {
    const [one] = strangers(1);
    const { id } = await handIn([header, one ?? []], { by: contact });
    const seen = await asRequester(t.db, contact, async (tx) => ({
      receipts: await receiptsOf(tx, contact.userId, 'arrivals'),
      list: await findList(tx, 'arrivals', id),
      rows: await readRows(tx, id),
      review: (await sql`select * from list_review`.execute(tx)).rows.length,
      rowsByHand: (await sql`select * from incoming_row`.execute(tx)).rows.length,
    }));
    expect(seen.receipts.find((receipt) => receipt.id === id)).toMatchObject({ rows: 1, fileName: 'coach.csv' });
    expect([seen.list, seen.rows, seen.review, seen.rowsByHand]).toEqual([null, [], 0, 0]);
    expect(await outcomes(id)).toEqual(['new']);
  });

  it('another contact, another team and a nurse of another site see nothing of it', async () => {
    const { id } = await handIn([header, ...strangers(1)], { by: contact });
    for (const stranger of [otherContact, south, { ...nurse, teamId: south.teamId }]) {
      expect(await list(id, stranger)).toBeNull();
      expect(await rows(id, stranger)).toEqual([]);
      const found = await asRequester(t.db, stranger, (tx) =>
        sql`select id from incoming_list where id = ${id}`.execute(tx),
      );
      expect(found.rows).toEqual([]);
      expect(await commit(id, stranger)).toEqual({ ok: false, problems: [{ problem: 'no-such-list' }] });
      expect(await undo(id, stranger)).toEqual({ ok: false, problems: [{ problem: 'no-such-list' }] });
    }
  });

  it('a contact cannot hand in for a site that is not theirs', async () => {
    await expect(handIn([header, ...strangers(1)], { by: contact, at: places.seaview })).rejects.toThrow(
      'no-such-place',
    );
    const forged = asRequester(t.db, contact, (tx) =>
      sql`insert into incoming_list (id, sort, place_id, team_id, on_date, file_name, file_hash, row_count, received_by, received_team)
        values (gen_random_uuid(), 'arrivals', ${places.seaview.id}, ${south.teamId}, ${coachDay}, 'x', ${'0'.repeat(64)}, 0, ${contact.userId}, ${contact.teamId})`.execute(
        tx,
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('a contact cannot put rows into somebody else’s list, nor decide or commit their own', async () => {
    const { id } = await handIn([header, ...strangers(1)]);
    const own = await handIn([header, ...strangers(1)], { by: contact });
    await expect(
      asRequester(t.db, contact, (tx) =>
        sql`insert into incoming_row (list_id, line, team_id, fingerprint, read) values (${id}, 99, ${coordinator.teamId}, 'x', '{}')`.execute(
          tx,
        ),
      ),
    ).rejects.toThrow('row-level security');
    const decided = await asRequester(t.db, contact, (tx) =>
      sql`update incoming_row set decision = '{"choice":"leave-out"}' where list_id = ${own.id}`.execute(tx),
    );
    expect(decided.numAffectedRows).toBe(0n);
    expect(await commit(own.id, contact)).toEqual({ ok: false, problems: [{ problem: 'no-such-list' }] });
  });

  it('a list for a site of another team goes to that team; its sender sees the receipt', async () => {
    const { id } = await handIn([header, ...strangers(1)], { at: places.seaview, by: coordinator });
    expect(await list(id)).toBeNull();
    expect((await list(id, south))?.rows).toBe(1);
    const receipts = await asRequester(t.db, coordinator, (tx) => receiptsOf(tx, coordinator.userId, 'arrivals'));
    expect(receipts.some((receipt) => receipt.id === id)).toBe(true);
  });
});

describe('a list that is too long for one transaction', () => {
  it('is compared and committed in pieces, every row once, and undone in one', async () => {
    const { id } = await handIn([header, ...strangers(60)]);
    await sql`update incoming_row set proposal = null, outcome = null where list_id = ${id}`.execute(t.db);
    await sql`update list_review set status = 'received', compared = 0 where list_id = ${id}`.execute(t.db);
    expect(await compareList(t.db, id, purpose, { rowsAtATime: 25 })).toBe('compared');
    expect(await list(id)).toMatchObject({ status: 'proposed', compared: 60 });
    const inPieces = { ...commitNeeds(desk, 'arrivals', acting(coordinator)), rowsAtATime: 25 };
    expect(await commitList(id, coordinator, purpose, inPieces)).toEqual({
      ok: true,
      value: { rows: 60, entries: 180, changed: 0 },
    });
    expect(await undo(id)).toEqual({ ok: true, value: { people: 60, entries: 60 } });
  });

  it('is compared by one at a time, and by whoever comes when that one is gone', async () => {
    const { id } = await handIn([header, ...strangers(5)]);
    await sql`update incoming_row set proposal = null where list_id = ${id} and line > 4`.execute(t.db);
    await sql`update list_review set status = 'received', compared = 3 where list_id = ${id}`.execute(t.db);
    await t.db.transaction().execute(async (tx) => {
      await sql`select 1 from list_review where list_id = ${id} for update`.execute(tx);
      expect(await compareList(t.db, id, purpose)).toBe('somebody-is-at-it');
    });
    expect(await compareList(t.db, id, purpose)).toBe('compared');
    expect(await list(id)).toMatchObject({ status: 'proposed', compared: 5 });
  });
});
