import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { FieldReference } from '#platform/offline/domain/protocol.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { findAmong, readFindWords } from '#features/people/index.ts';
import { bySiteOrder, type ListedPerson } from '#features/worklists/index.ts';

import { groupsOf, joinsAmong, personRow, type Group, type PeopleRules, type PersonRow } from './derive-people.ts';
import { listedPerson } from './listed-person.ts';

export type PeopleNeeds = Readonly<{
  replica: Replica;
  rules: PeopleRules;
  /** Lets the screen have its turn. */
  pause: () => Promise<void>;
  /** Resolves when nobody is waiting for the device to do anything else. */
  quiet: () => Promise<void>;
  /** Does work once the hand has moved on. Gives a way to leave it. */
  later: (work: () => void) => () => void;
}>;

/** What is kept so that opening is quick. Worked out again from the entries soon after, so that it may be old and is never wrong for long. */
type KeptRows = Readonly<{ version: number; rows: readonly PersonRow[]; joins: readonly Entry[] }>;

/** Goes up whenever a row is made otherwise than before. */
const rowVersion = 1;
const keptName = 'people-rows';
/** People who are worked out before the screen has its turn, and before it is asked again whether all is quiet. */
const atATime = 20;
const atAQuietTime = 2;

/** Everybody whom a device holds, worked out from entries by the service's own rules, and kept in step with what changes. */
export class PeopleOnDevice {
  readonly #needs: PeopleNeeds;
  /** By the person's id, which is the first of their records. */
  #rows = new Map<string, PersonRow>();
  /** Statements about joins, by the subject that they were written to. */
  #joins = new Map<string, readonly Entry[]>();
  #listedRows = new WeakMap<PersonRow, ListedPerson>();
  #namesOf: FieldReference | null = null;
  readonly #listeners = new Set<() => void>();
  /** What screens show of the rows, until the rows change. */
  readonly #lists = new Map<string, readonly ListedPerson[]>();
  #work: Promise<void> = Promise.resolve();
  #anew: Promise<void> = Promise.resolve();
  #stop = (): void => undefined;
  #isClosed = false;
  #leaveKeeping: (() => void) | null = null;
  #toWorkOut = 0;

  private constructor(needs: PeopleNeeds) {
    this.#needs = needs;
  }

  /**
   * Resolves once lists can be shown: from what was kept, brought up to what waits here. Where nothing was kept, as on the first day, they fill while
   * they are looked at. Everybody is worked out again afterwards.
   */
  static async open(needs: PeopleNeeds): Promise<PeopleOnDevice> {
    const people = new PeopleOnDevice(needs);
    const { replica } = needs;
    people.#stop = replica.onChange((ids) => void people.#later(() => people.#follow(ids)));
    const kept = (await replica.kept(keptName)) as KeptRows | null;
    if (kept?.version === rowVersion) people.#take(kept);
    const waiting = (await replica.outbox()).filter(({ state }) => state.is !== 'sent');
    await people.#workOut(waiting.flatMap(({ entry: { subject } }) => (subject.kind === 'person' ? [subject.id] : [])));
    people.#toWorkOut = replica.subjects('person').length - people.#held();
    people.#anew = people.#everybodyAnew();
    return people;
  }

  /** How many are still to be worked out before every list is whole. */
  get toWorkOut(): number {
    return this.#toWorkOut;
  }

  close(): void {
    this.#isClosed = true;
    this.#leaveKeeping?.();
    this.#stop();
    this.#listeners.clear();
    this.#rows.clear();
    this.#joins.clear();
  }

  /** Calls after every change of rows. Gives a way to stop listening. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves when everything that is known to have changed is worked out. */
  async settled(): Promise<void> {
    await this.#anew;
    await this.#work;
  }

  /** Everybody who lives at a site now, in the order of the desk's own list. */
  siteList(placeId: string): readonly ListedPerson[] {
    return this.#list(`site ${placeId}`, ({ now }) => now.place_id === placeId && now.status === 'here');
  }

  /** Everybody held whose deadline runs and falls on or before a day, the most overdue first. */
  due(until: LocalDate): readonly ListedPerson[] {
    return this.#list(
      `due ${until}`,
      ({ clock }) => clock !== null && clock.stop_reason === null && clock.due_on !== null && clock.due_on <= until,
    );
  }

  /** People who were moved and nobody knows where to, and those with answers that differ. */
  questions(): readonly ListedPerson[] {
    return this.#list('questions', ({ now }) => now.status === 'between' || now.conflicts > 0);
  }

  find(typed: string, readDay: (text: string) => LocalDate | null): readonly PersonRow[] | null {
    const words = readFindWords(typed, readDay);
    return words === null ? null : findAmong(this.#rows.values(), words);
  }

  /** What somebody is called, by the id of any of their records; null where they are not here. */
  nameOf(subjectId: string): string | null {
    const row =
      this.#rows.get(subjectId) ?? [...this.#rows.values()].find(({ now }) => now.members.includes(subjectId));
    return row?.now.name ?? null;
  }

  /** The records of the person that a record belongs to; null where it is not on this device. */
  groupOf(subjectId: string): Group | null {
    return this.#groups().find(({ members }) => members.includes(subjectId)) ?? null;
  }

  /** The same list and the same rows for as long as nothing has changed, so that no screen draws them again. */
  #list(name: string, wanted: (row: PersonRow) => boolean): readonly ListedPerson[] {
    const reference = this.#needs.replica.reference();
    if (reference !== this.#namesOf) {
      this.#namesOf = reference;
      this.#listedRows = new WeakMap();
      this.#lists.clear();
    }
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const rows = [...this.#rows.values()].filter(wanted).map((row) => this.#listedOf(row));
    const list = rows.sort(bySiteOrder);
    this.#lists.set(name, list);
    return list;
  }

  #listedOf(row: PersonRow): ListedPerson {
    const known = this.#listedRows.get(row) ?? listedPerson(row, this.#needs.replica);
    this.#listedRows.set(row, known);
    return known;
  }

  /** One after another, so that an older reading never takes the place of a newer. */
  #later(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      if (!this.#isClosed) throw error;
    });
    return this.#work;
  }

  /** A few at a time, between whatever else is asked. On a first day lists wait for it; on others nobody does, and it waits for quiet. */
  async #everybodyAnew(): Promise<void> {
    const { replica, pause, quiet } = this.#needs;
    const isFirstDay = this.#toWorkOut > 0;
    const known = new Set([...this.#rows.values()].flatMap(({ now }) => now.members));
    const held = [...replica.subjects('person')].sort((a, b) => Number(known.has(a)) - Number(known.has(b)));
    const some = isFirstDay ? atATime : atAQuietTime;
    for (let from = 0; from < held.length && !this.#isClosed; from += some) {
      await (isFirstDay ? pause() : quiet());
      await this.#later(() => this.#workOut(held.slice(from, from + some)));
      if (!isFirstDay) continue;
      this.#toWorkOut = Math.max(0, held.length - from - some);
      this.#tell();
    }
    if (isFirstDay) await this.#later(() => this.#keep());
    else this.#keepSoon();
  }

  async #follow(ids: readonly string[] | null): Promise<void> {
    if (this.#isClosed) return;
    if (ids !== null) await this.#workOut(ids);
    // Whoever was forgotten leaves without being named.
    else if (this.#forgetOthers()) this.#tell();
    else return;
    this.#keepSoon();
  }

  async #workOut(ids: readonly string[]): Promise<void> {
    const { replica, rules, pause } = this.#needs;
    let changed = this.#forgetOthers();
    const asked = new Set(ids);
    for (const id of ids)
      for (const join of this.#joins.get(id) ?? []) asked.add((join.body as { with?: string }).with ?? id);
    const subjects = replica.subjects('person').filter((id) => asked.has(id));
    for (let from = 0; from < subjects.length && !this.#isClosed; from += atATime) {
      const some = subjects.slice(from, from + atATime);
      const entriesOf = new Map(await replica.entriesOf(some));
      for (const id of some) {
        const joins = joinsAmong(entriesOf.get(id) ?? []);
        if (joins.length > 0) this.#joins.set(id, joins);
        else this.#joins.delete(id);
      }
      const inQuestion = new Set(some);
      const groups = this.#groups().filter(({ members }) => members.some((id) => inQuestion.has(id)));
      const others = groups.flatMap(({ members }) => members).filter((id) => !inQuestion.has(id));
      for (const [id, entries] of others.length === 0 ? [] : await replica.entriesOf(others))
        entriesOf.set(id, entries);
      for (const group of groups) if (this.#put(group, personRow(group, entriesOf, rules))) changed = true;
      if (from + atATime < subjects.length) await pause();
    }
    if (changed) this.#tell();
  }

  /** True where the row says something else than before. One that says the same stays the same thing, so that no screen draws it again. */
  #put({ members }: Group, row: PersonRow | null): boolean {
    const before = row === null ? undefined : this.#rows.get(row.now.person_id);
    if (before !== undefined && members.length === before.now.members.length && isSame(before, row)) return false;
    for (const id of members) this.#rows.delete(id);
    if (row !== null) this.#rows.set(row.now.person_id, row);
    return true;
  }

  #groups(): readonly Group[] {
    return groupsOf(this.#needs.replica.subjects('person'), [...this.#joins.values()].flat());
  }

  /** True where somebody was. */
  #forgetOthers(): boolean {
    const held = new Set(this.#needs.replica.subjects('person'));
    let some = false;
    for (const [id, { now }] of this.#rows) {
      if (now.members.every((member) => held.has(member))) continue;
      this.#rows.delete(id);
      some = true;
    }
    for (const id of this.#joins.keys()) if (!held.has(id)) this.#joins.delete(id);
    return some;
  }

  #take({ rows, joins }: KeptRows): void {
    this.#rows = new Map(rows.map((row) => [row.now.person_id, row]));
    this.#joins = new Map(Object.entries(Object.groupBy(joins, ({ subject }) => subject.id)) as [string, Entry[]][]);
    this.#forgetOthers();
  }

  #held(): number {
    let members = 0;
    for (const { now } of this.#rows.values()) members += now.members.length;
    return members;
  }

  /** Keeping every row anew takes longer than saving an entry, and is not needed for anything to be safe. */
  #keepSoon(): void {
    if (this.#leaveKeeping !== null) return;
    this.#leaveKeeping = this.#needs.later(() => {
      this.#leaveKeeping = null;
      void this.#later(() => this.#keep());
    });
  }

  async #keep(): Promise<void> {
    if (this.#isClosed) return;
    const kept: KeptRows = {
      version: rowVersion,
      rows: [...this.#rows.values()],
      joins: [...this.#joins.values()].flat(),
    };
    await this.#needs.replica.keep(keptName, kept);
  }

  #tell(): void {
    this.#lists.clear();
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Of what was made by the same rules the members come in the same order, and text tells at once. */
const isSame = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before) === JSON.stringify(after) || canonical(before) === canonical(after);
