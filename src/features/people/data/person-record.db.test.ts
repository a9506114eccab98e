import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';

import type { RoleName } from '#platform/access/domain/roles.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { bulkLoad } from '#platform/record/data/bulk-load.ts';
import { atTheBeginning, logId, readLog } from '#platform/record/data/read-log.ts';
import { digests, rebuild } from '#platform/record/data/rebuild.ts';
import { forgetRecord } from '#platform/record/data/retention.ts';
import { createRecorder } from '#platform/record/data/recorder.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { peopleKinds } from '../domain/kinds.ts';
import { personDerivation } from './person-derivation.ts';

const t = testDatabase();
const recorder = createRecorder(kindRegistry(peopleKinds), [personDerivation(() => [])]);
const [north, south] = [fixedId(801), fixedId(802)];
const nurse: Requester = { userId: fixedId(901), teamId: north, role: 'clinician' };
const stranger: Requester = { userId: fixedId(902), teamId: south, role: 'clinician' };

let people = 0;
const newPerson = () => fixedId(0x1000 + (people += 1));
const byNurse = (said: Parameters<typeof anEntry>[0]) => anEntry({ author: nurse.userId, team: north, ...said });
const named = (person: string, full: string, more: object = {}) =>
  byNurse({ person, body: { details: { name: { full } } }, ...more });
const append = (requester: Requester, entries: readonly Entry[]) =>
  asRequester(t.db, requester, (tx) => recorder.append(tx, entries, 'own'));
const everything = () => t.db.transaction().execute((tx) => digests(tx, recorder));

describe('appending', () => {
  it('derives the person in the same transaction', async () => {
    const person = newPerson();
    await append(nurse, [named(person, 'Selam ሰላም')]);
    const row = await t.db
      .selectFrom('person_now')
      .selectAll()
      .where('person_id', '=', person)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name: 'Selam ሰላም', status: 'not-placed', custody_team_id: north, seen_by: [north] });
  });

  it('takes the same entry twice as one, and refuses another under its id', async () => {
    const entry = named(newPerson(), 'Twice');
    expect(await append(nurse, [entry])).toEqual([{ id: entry.id, outcome: 'accepted', late: false }]);
    expect(await append(nurse, [entry])).toEqual([{ id: entry.id, outcome: 'already-here' }]);
    const other = { ...entry, body: { details: { name: { full: 'Thrice' } } } };
    expect(await append(nurse, [other])).toEqual([
      { id: entry.id, outcome: 'refused', reason: 'known-id-with-another-body' },
    ]);
  });

  it('takes one id once, when two writers claim it for two people in the same instant', async () => {
    const [one, other] = [named(newPerson(), 'One'), named(newPerson(), 'Other')];
    const claimed = { ...other, id: one.id };
    const order: string[] = [];
    let second: Promise<unknown> = Promise.resolve();
    const first = await asRequester(t.db, nurse, async (tx) => {
      const outcomes = await recorder.append(tx, [one], 'own');
      second = append(nurse, [claimed]).then((answer) => (order.push('second'), answer));
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('first');
      return outcomes;
    });
    expect(first).toEqual([{ id: one.id, outcome: 'accepted', late: false }]);
    expect(await second).toEqual([{ id: one.id, outcome: 'refused', reason: 'known-id-with-another-body' }]);
    expect(order).toEqual(['first', 'second']);
    expect((await sql`select from entry where id = ${one.id}`.execute(t.db)).rows).toHaveLength(1);
    expect((await sql`select from entry_claim`.execute(t.db)).rows).toHaveLength(0);
  });

  it('takes an id that was claimed and given up', async () => {
    const [one, other] = [named(newPerson(), 'Given up'), named(newPerson(), 'Taken')];
    const givenUp = asRequester(t.db, nurse, async (tx) => {
      await recorder.append(tx, [one], 'own');
      throw new Error('given up');
    });
    await expect(givenUp).rejects.toThrow('given up');
    expect(await append(nurse, [{ ...other, id: one.id }])).toEqual([{ id: one.id, outcome: 'accepted', late: false }]);
  });

  it.each([
    ['a body that does not fit', { body: { details: { sex: 'unsaid' } } }, 'body-does-not-fit'],
    ['a kind that nobody knows', { kind: 'tea-made' }, 'unknown-kind'],
    ['a date that is no day', { on: '2026-02-30' }, 'malformed'],
    ['a body beyond all measure', { body: { details: { name: { full: 'x'.repeat(70_000) } } } }, 'too-large'],
  ])('refuses %s and writes nothing', async (_title, said, reason) => {
    const entry = byNurse({ person: newPerson(), ...said });
    expect(await append(nurse, [entry])).toEqual([{ id: entry.id, outcome: 'refused', reason }]);
    expect(await t.db.selectFrom('entry').select('id').where('id', '=', entry.id).execute()).toEqual([]);
  });

  it('by two people at once about one person loses neither', async () => {
    const person = newPerson();
    await append(nurse, [named(person, 'Both')]);
    const said = ['female', 'male'].map((sex) => byNurse({ person, body: { details: { sex } } }));
    await Promise.all(said.map((entry) => append(nurse, [entry])));
    const row = await t.db
      .selectFrom('person_now')
      .select('conflicts')
      .where('person_id', '=', person)
      .executeTakeFirstOrThrow();
    expect(row.conflicts).toBe(1);
  });
});

describe('the log', () => {
  it.each(['update entry set late = true', 'delete from entry', 'truncate entry'])(
    'refuses «%s» from its owner too',
    async (statement) => {
      await append(nurse, [named(newPerson(), 'Kept')]);
      await expect(sql.raw(statement).execute(t.db)).rejects.toThrow(/ALO-RECORD-001/);
    },
  );

  it('never skips an entry of a transaction that began first and committed last', async () => {
    const id = await t.db.transaction().execute(logId);
    const read = (from = atTheBeginning(id)) => t.db.transaction().execute((tx) => readLog(tx, from, 10_000));
    const before = (await read()).cursor;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let wrote = () => {};
    const written = new Promise<void>((resolve) => (wrote = resolve));
    const slow = named(newPerson(), 'Slow');
    const slowly = asRequester(t.db, nurse, async (tx) => {
      await recorder.append(tx, [slow], 'own');
      wrote();
      await held;
    });
    await written;
    const quick = named(newPerson(), 'Quick');
    await append(nurse, [quick]);
    const early = await read(before);
    // Others on the same server may hold the horizon back, so that what was written before these comes late, and so may these.
    const ours = (page: { entries: readonly Entry[] }) =>
      page.entries.map((entry) => entry.id).filter((its) => its === slow.id || its === quick.id);
    expect(ours(early)).toEqual([]);
    release();
    await slowly;
    let late = await read(early.cursor);
    while (ours(late).length < 2) late = await read(early.cursor);
    expect(ours(late).sort()).toEqual([slow.id, quick.id].sort());
  });

  it('gives a reader who polls among concurrent writers every entry exactly once', async () => {
    const id = await t.db.transaction().execute(logId);
    const met: string[] = [];
    let cursor = (await t.db.transaction().execute((tx) => readLog(tx, atTheBeginning(id), 100_000))).cursor;
    const poll = async () => {
      const page = await t.db.transaction().execute((tx) => readLog(tx, cursor, 7));
      met.push(...page.entries.map((entry) => entry.id));
      cursor = page.cursor;
      return page.isEnd;
    };
    const entries = Array.from({ length: 90 }, (_, index) => named(newPerson(), `Writer ${String(index)}`));
    const state = { writing: true };
    const writers = [0, 1, 2].map(async (lane) => {
      for (let at = lane; at < entries.length; at += 3) await append(nurse, [entries[at] as Entry]);
    });
    const reader = (async () => {
      while (state.writing) await poll();
      // As above.
      const isMissing = () => entries.some(({ id: wanted }) => !met.includes(wanted));
      while (!(await poll()) || isMissing());
    })();
    await Promise.all(writers);
    state.writing = false;
    await reader;
    expect(new Set(met).size).toBe(met.length);
    expect(met).toEqual(expect.arrayContaining(entries.map((entry) => entry.id)));
  });
});

describe('a team that does not look after a person', () => {
  const roles: RoleName[] = [
    'clinician',
    'coordinator',
    'practice',
    'vcse',
    'champion',
    'commissioner',
    'evaluator',
    'accommodation-contact',
    'administrator',
  ];

  it.each(roles)('meets nothing of them as %s: not by id, in a list, by a key or in the log', async (role) => {
    const person = newPerson();
    await append(nurse, [named(person, 'Hidden')]);
    const found = await asRequester(t.db, { ...stranger, role }, async (tx) => [
      await tx.selectFrom('entry').select('id').where('subject_id', '=', person).execute(),
      await tx.selectFrom('person_now').select('person_id').where('person_id', '=', person).execute(),
      await tx.selectFrom('person_key').select('key').where('person_id', '=', person).execute(),
      await tx.selectFrom('clock').select('pathway').where('person_id', '=', person).execute(),
      await tx.selectFrom('subject').select('subject_id').where('subject_id', '=', person).execute(),
      await tx.selectFrom('subject_access').select('subject_id').where('subject_id', '=', person).execute(),
      (await readLog(tx, atTheBeginning(await logId(tx)), 10_000)).entries,
    ]);
    expect(found).toEqual([[], [], [], [], [], [], []]);
  });

  it('writes nothing of them, nor in another name or for another team', async () => {
    const person = newPerson();
    await append(nurse, [named(person, 'Hidden')]);
    const guess = anEntry({ person, author: stranger.userId, team: south, body: { details: { sex: 'male' } } });
    expect(await append(stranger, [guess])).toMatchObject([{ outcome: 'refused', reason: 'not-your-person' }]);
    const borrowed = named(newPerson(), 'In a borrowed name');
    await expect(append(stranger, [borrowed])).rejects.toThrow(/row-level security/);
  });

  it('cannot join them to one of its own', async () => {
    const theirs = newPerson();
    await append(nurse, [named(theirs, 'Hidden')]);
    const own = newPerson();
    const by = { author: stranger.userId, team: south };
    await append(stranger, [anEntry({ person: own, ...by, body: { details: { name: { full: 'Own' } } } })]);
    const join = anEntry({ person: own, ...by, kind: 'same-person', body: { with: theirs } });
    expect(await append(stranger, [join])).toMatchObject([{ outcome: 'refused', reason: 'not-your-person' }]);
  });

  it('may see them once a statement lets it, until it is taken away', async () => {
    const person = newPerson();
    const lets = byNurse({ person, kind: 'may-see', body: { team: south, why: 'referred to them' } });
    await append(nurse, [named(person, 'Shared'), lets]);
    const seen = () =>
      asRequester(t.db, stranger, (tx) =>
        tx.selectFrom('person_now').select('name').where('person_id', '=', person).execute(),
      );
    expect(await seen()).toEqual([{ name: 'Shared' }]);
    await append(nurse, [
      byNurse({ person, kind: 'may-no-longer-see', body: { team: south, why: 'ended' }, replaces: [lets.id] }),
    ]);
    expect(await seen()).toEqual([]);
  });
});

describe('a late entry', () => {
  it('from a team that wrote of the person before is kept, and marked', async () => {
    const person = newPerson();
    const lets = byNurse({ person, kind: 'may-see', body: { team: south, why: 'shared care' } });
    await append(nurse, [named(person, 'Moved on'), lets]);
    const by = { author: stranger.userId, team: south, person };
    await append(stranger, [anEntry({ ...by, body: { details: { sex: 'female' } } })]);
    await append(nurse, [
      byNurse({ person, kind: 'may-no-longer-see', body: { team: south, why: 'moved' }, replaces: [lets.id] }),
    ]);
    expect(await append(stranger, [anEntry({ ...by, body: { details: { phone: '1' } } })])).toMatchObject([
      { outcome: 'accepted', late: true },
    ]);
  });
});

describe('two records of one person', () => {
  it('are shown as one, and parted again are what they were, byte for byte, whatever was written between', async () => {
    const [x, y] = [newPerson(), newPerson()].sort() as [string, string];
    await append(nurse, [named(x, 'Ali Reza'), named(y, 'Reza Ali')]);
    const before = await everything();
    const join = byNurse({ person: y, kind: 'same-person', body: { with: x } });
    await append(nurse, [join]);
    const joined = await t.db
      .selectFrom('person_now')
      .select(['person_id', 'part', 'members', 'conflicts'])
      .where('person_id', 'in', [x, y])
      .orderBy('part')
      .execute();
    expect(joined.filter((row) => row.part === 'whole')).toEqual([
      { person_id: x, part: 'whole', members: [x, y], conflicts: 1 },
    ]);
    await append(nurse, [byNurse({ person: x, kind: 'not-same-person', body: { with: y }, replaces: [join.id] })]);
    expect(await everything()).toEqual(before);
  });
});

describe('retention', () => {
  it('removes one record whole, keeps that it was done, and leaves the other of a joined pair as it was alone', async () => {
    const [x, y] = [newPerson(), newPerson()];
    await append(nurse, [named(x, 'Stays')]);
    const alone = await t.db.selectFrom('person_now').selectAll().where('person_id', '=', x).execute();
    await append(nurse, [named(y, 'Goes'), byNurse({ person: y, kind: 'same-person', body: { with: x } })]);
    const operation = {
      id: fixedId(7001),
      subjectId: y,
      rule: 'asked by the person',
      reason: 'erasure',
      decidedBy: nurse.userId,
    };
    expect(await forgetRecord(t.db, recorder, operation)).toEqual({ ok: true, value: 2 });
    expect(await t.db.selectFrom('entry').select('id').where('subject_id', '=', y).execute()).toEqual([]);
    expect(await t.db.selectFrom('person_key').select('key').where('person_id', '=', y).execute()).toEqual([]);
    expect(await t.db.selectFrom('person_now').selectAll().where('person_id', '=', x).execute()).toEqual(alone);
    expect(
      await t.db.selectFrom('retention_operation').selectAll().where('subject_id', '=', y).execute(),
    ).toMatchObject([{ entries_removed: 2 }]);
  });

  it('does not open the log to any other delete, nor to one more after it is done', async () => {
    const person = newPerson();
    await append(nurse, [named(person, 'Kept')]);
    const attack = t.db.transaction().execute(async (tx) => {
      await sql`select set_config('role', 'alongside_retention', true), set_config('alongside.retention_operation', ${fixedId(7001)}, true)`.execute(
        tx,
      );
      await sql`delete from entry where subject_id = ${person}`.execute(tx);
    });
    await expect(attack).rejects.toThrow(/ALO-RECORD-001/);
  });
});

describe('rebuilding', () => {
  it('gives the same, byte for byte, and mends what was tampered with', async () => {
    const [x, y] = [newPerson(), newPerson()];
    await append(nurse, [
      named(x, 'Kept'),
      named(y, 'Kept too'),
      byNurse({ person: x, kind: 'same-person', body: { with: y } }),
    ]);
    const before = await everything();
    const same = await rebuild(t.db, recorder);
    expect(same.isSame).toBe(true);
    await sql`update person_now set name = 'Tampered' where person_id = ${[x, y].sort()[0]}`.execute(t.db);
    expect((await rebuild(t.db, recorder, { check: true })).isSame).toBe(false);
    expect((await rebuild(t.db, recorder)).isSame).toBe(false);
    expect(await everything()).toEqual(before);
  });
});

describe('bulk loading', () => {
  it('leaves what appending would have left', async () => {
    const person = newPerson();
    const name = 'Tab\tnew\nline \\ "quoted" {brace} أحمد';
    const entries = [
      byNurse({ person, body: { details: { name: { full: name }, languages: ['ar', 'ckb'], phone: null } } }),
      byNurse({ person, kind: 'stay-began', on: '2026-11-01', body: { place: fixedId(501), room: '12' } }),
    ];
    await bulkLoad(t.db, t.pool, recorder, [entries]);
    const loaded = await everything();
    expect((await rebuild(t.db, recorder)).after).toEqual(loaded);
    const row = await t.db
      .selectFrom('person_now')
      .selectAll()
      .where('person_id', '=', person)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name, languages: ['ar', 'ckb'], room: '12', status: 'here' });
  });
});
