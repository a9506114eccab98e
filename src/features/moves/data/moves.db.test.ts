import { beforeAll, describe, expect, it } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';
import { commitList } from '#platform/lists/data/commit-list.ts';
import { commitNeeds, type ListDesk } from '#platform/lists/data/list-desk.ts';
import { confirmConcerns, findList, readRows, saveDecisions } from '#platform/lists/data/list-store.ts';
import { undoList } from '#platform/lists/data/undo-list.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import type { ReadRow } from '#features/arrivals/index.ts';
import { assessmentAfterArrivalInUk } from '#features/assessments/index.ts';

import { readJourneys } from '../../arrivals/data/read-journeys.ts';
import { registerMatching } from '../../matching/data/register-matching.ts';
import '../../people/data/people-tables.ts';
import { inventedName } from '../../../testing/invented-name.ts';
import { fixedId } from '../../../testing/entries.ts';
import { acting, coachDay, listDesk, makeListWorld, people, places } from '../../../testing/list-world.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { handInMoves } from './hand-in-moves.ts';
import { movesPurpose } from './moves-purpose.ts';

const t = testDatabase();
const purpose = movesPurpose({ matching: registerMatching, readJourneys });
const { coordinator, south, nurse, contact } = people;
let desk: ListDesk;
beforeAll(async () => {
  await makeListWorld(t.db);
  desk = listDesk(t.db);
});

let made = 0;
/** Somebody who lives at Example House since the first of the month, with an open clock. */
async function resident(): Promise<Readonly<{ id: string; name: string; ref: string }>> {
  made += 1;
  const [id, name, ref] = [fixedId(0x2000 + made), inventedName(made), `X${2_000_000 + made}`];
  const about = { subject: { kind: 'person', id }, happened: { on: '2026-11-01' } } as never as {
    subject: { kind: 'person'; id: string };
    happened: null;
  };
  await asRequester(t.db, coordinator, (tx) =>
    desk.recorder.appendAll(
      tx,
      [
        desk.write(coordinator, {
          ...about,
          kind: 'details-recorded',
          body: { details: { name: { full: name }, portReference: ref } },
        }),
        desk.write(coordinator, { ...about, kind: 'arrived-in-uk', body: {} }),
        desk.write(coordinator, { ...about, kind: 'stay-began', body: { place: places.example.id } }),
      ],
      'any',
    ),
  );
  return { id, name, ref };
}

type Handing = { from?: string | null; to?: string | null; by?: Requester };
async function handIn(
  lines: readonly (readonly string[])[],
  { from = 'EH1', to = null, by = coordinator }: Handing = {},
) {
  const file = { fileName: 'moves.csv', bytes: new TextEncoder().encode(writeCsv(lines)) };
  const result = await handInMoves(desk, acting(by), { file, from, to, on: coachDay }, purpose);
  if (!result.ok) throw new Error(result.problems.map(({ problem }) => problem).join());
  return result.value.id ?? '';
}

const confirm = (id: string, ...names: string[]) =>
  asRequester(t.db, coordinator, (tx) => confirmConcerns(tx, id, names));
const rows = (id: string) => asRequester(t.db, coordinator, (tx) => readRows<ReadRow>(tx, id));
const needs = (by: Requester) => commitNeeds(desk, 'moves', acting(by));
async function commit(id: string, by: Requester = coordinator) {
  const result = await commitList(id, by, purpose, needs(by));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const now = (id: string) =>
  t.db.selectFrom('person_now').selectAll().where('person_id', '=', id).executeTakeFirstOrThrow();
const clocks = (id: string) =>
  t.db.selectFrom('clock').selectAll().where('person_id', '=', id).where('is_open', '=', true).execute();

describe('a list of moves', () => {
  it('re-homes people at once: where they are, custody, open clocks, and who sees them', async () => {
    const moved = await Promise.all([resident(), resident()]);
    const dueOf = async () =>
      (await clocks(moved[0].id)).find(({ pathway }) => pathway === assessmentAfterArrivalInUk.name)?.due_on;
    expect(await dueOf()).toBe('2026-11-11');
    const id = await handIn([
      ['Name', 'HO Ref', 'From', 'To'],
      ...moved.map(({ name, ref }) => [name, ref, 'Example House', 'Seaview Hotel']),
    ]);
    expect((await rows(id)).map(({ proposal }) => proposal?.outcome)).toEqual(['known', 'known']);
    expect(await commit(id)).toEqual({ rows: 2, entries: 2, changed: 0 });
    for (const { id: person } of moved) {
      expect(await now(person)).toMatchObject({
        place_id: places.seaview.id,
        custody_team_id: south.teamId,
        since_on: coachDay,
        status: 'here',
      });
      expect(
        (await clocks(person)).every(
          (clock) => clock.custody_team_id === south.teamId && clock.place_id === places.seaview.id,
        ),
      ).toBe(true);
    }
    expect(await dueOf()).toBe('2026-11-11');
    const seen = (by: Requester) =>
      asRequester(t.db, by, (tx) =>
        tx.selectFrom('person_now').select('person_id').where('person_id', '=', moved[0].id).execute(),
      );
    expect([(await seen(nurse)).length, (await seen({ ...nurse, teamId: south.teamId })).length]).toEqual([0, 1]);
  });

  it('to where nobody knows leaves them with the team that had them, and must be confirmed', async () => {
    const { id: person, name, ref } = await resident();
    const id = await handIn([
      ['Name', 'HO Ref', 'Dispersal address'],
      [name, ref, '12 Some Road, Leeds'],
    ]);
    expect(await commitList(id, coordinator, purpose, needs(coordinator))).toEqual({
      ok: false,
      problems: [{ problem: 'unconfirmed', names: ['destination-unknown'] }],
    });
    await confirm(id, 'destination-unknown');
    expect((await commit(id)).entries).toBe(1);
    expect(await now(person)).toMatchObject({ status: 'between', custody_team_id: coordinator.teamId });
  });

  it('undone puts everybody back exactly where they were', async () => {
    const moved = await Promise.all([resident(), resident(), resident()]);
    const before = await Promise.all(moved.map(({ id }) => now(id)));
    const id = await handIn([['Name', 'HO Ref'], ...moved.map(({ name, ref }) => [name, ref])], { to: 'sv2' });
    expect((await commit(id)).entries).toBe(3);
    expect(
      await undoList(id, 'moves', { reason: 'list undone', today: coachDay }, coordinator, needs(coordinator)),
    ).toEqual({ ok: true, value: { people: 3, entries: 3 } });
    expect(await Promise.all(moved.map(({ id: person }) => now(person)))).toEqual(before);
  });

  it('sent twice changes nothing', async () => {
    const { name, ref } = await resident();
    const lines = [
      ['Name', 'HO Ref', 'To'],
      [name, ref, 'Seaview Hotel'],
    ];
    const id = await handIn(lines);
    await commit(id);
    expect(await handIn(lines)).toBe(id);
    expect((await commit(id)).entries).toBe(0);
    const other = await handIn([...lines, ['Total', '1']]);
    expect((await commit(other)).entries).toBe(0);
  });

  it('with somebody nobody knows makes them known at a site of ours, and asks where there is none', async () => {
    const id = await handIn([
      ['Name', 'DOB', 'To'],
      ['Stranger One', '13/05/1991', 'Seaview'],
      ['Stranger Two', '14/05/1991', 'Leeds'],
    ]);
    expect((await rows(id)).map(({ proposal }) => proposal?.outcome)).toEqual(['needs-a-person', 'new']);
    await confirm(id, 'destination-unknown');
    expect(await commit(id)).toEqual({ rows: 1, entries: 2, changed: 0 });
    const found = await t.db.selectFrom('person_now').selectAll().where('name', '=', 'Stranger One').execute();
    expect(found).toMatchObject([{ place_id: places.seaview.id, custody_team_id: south.teamId }]);
  });

  it('asks about somebody who is recorded at another site, and does as it is told', async () => {
    const { id: person, name, ref } = await resident();
    await commit(
      await handIn([
        ['Name', 'HO Ref', 'To'],
        [name, ref, 'SV2'],
      ]),
    );
    const id = await handIn([
      ['Full name', 'HO Ref', 'To'],
      [name, ref, 'Old Mill'],
    ]);
    expect((await rows(id)).map(({ proposal }) => proposal?.reasons[0]?.says)).toEqual([
      'moves.reason.lives-elsewhere',
    ]);
    await asRequester(t.db, coordinator, (tx) =>
      saveDecisions(tx, id, [{ line: 2, decision: { choice: 'join', personId: person } }], {
        userId: coordinator.userId,
        seenAt: new Date(),
        at: new Date(),
      }),
    );
    expect((await commit(id)).entries).toBe(1);
    expect((await now(person)).place_id).toBe(places.shut.id);
  });

  it('of several sites goes to the sender’s own team', async () => {
    const { name, ref } = await resident();
    const id = await handIn(
      [
        ['Name', 'HO Ref', 'From', 'To'],
        [name, ref, 'Example House', 'Seaview Hotel'],
      ],
      { from: null },
    );
    const list = await asRequester(t.db, coordinator, (tx) => findList(tx, 'moves', id));
    expect(list).toMatchObject({ placeId: null, teamId: coordinator.teamId });
    expect((await commit(id)).entries).toBe(1);
  });

  it('is not taken from a contact for another site, nor for a site that is not there', async () => {
    await expect(handIn([['Name'], ['A B']], { by: contact, from: 'SV2' })).rejects.toThrow('no-such-place');
    await expect(handIn([['Name'], ['A B']], { from: 'NO9' })).rejects.toThrow('no-such-place');
    await expect(handIn([['Name'], ['A B']], { to: 'NO9' })).rejects.toThrow('no-such-destination');
  });
});
