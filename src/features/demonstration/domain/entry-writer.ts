import type { DayNumber } from '#platform/calendar/local-date.ts';
import type { RoleName } from '#platform/access/domain/roles.ts';
import type { Entry, Happened, SubjectKind } from '#platform/record/domain/entry.ts';

import type { DemonstrationTeam, Site } from './area.ts';
import { somebody } from './make-teams.ts';
import type { Random } from './random.ts';
import { uuidAt } from './uuid.ts';

const millisecondsADay = 86_400_000;

/** What is said in one entry, before it has an id, a time and an author. */
export type Statement = Readonly<{
  kind: string;
  body: unknown;
  /** The day on which it was written down. */
  day: DayNumber;
  happened: Happened | null;
  by: DemonstrationTeam;
  role: RoleName;
  /** Where the work was done. */
  at: Site | null;
  replaces?: readonly string[];
  /** True for what the writer of the entry before it went on to write. */
  sameAuthor?: true;
}>;

/** Writes the entries of one person or place during working hours, each a few minutes after the one before it. */
export class EntryWriter {
  readonly entries: Entry[] = [];
  readonly subjectId: string;
  readonly #random: Random;
  readonly #kind: SubjectKind;
  readonly #startMs: number;
  #author = '';

  constructor(random: Random, kind: SubjectKind, subjectId: string | null, firstDay: DayNumber) {
    this.#random = random;
    this.#kind = kind;
    this.#startMs = 8 * 3_600_000 + random.between(0, 5 * 3_600_000);
    this.subjectId = subjectId ?? uuidAt(firstDay * millisecondsADay + this.#startMs, random);
  }

  /** Adds an entry and gives its id, so that a later one can name it. */
  write(statement: Statement): string {
    const ms = statement.day * millisecondsADay + this.#startMs + (this.entries.length + 1) * 180_000;
    const id = uuidAt(ms, this.#random);
    if (statement.sameAuthor !== true) this.#author = somebody(this.#random, statement.by, statement.role).id;
    this.entries.push({
      id,
      subject: { kind: this.#kind, id: this.subjectId },
      kind: statement.kind,
      version: 1,
      happened: statement.happened,
      written: { ms, counter: 0, device: 'demonstration' },
      author: this.#author,
      team: statement.by.team.id,
      place: statement.at?.place.id ?? null,
      body: statement.body,
      replaces: statement.replaces ?? [],
    });
    return id;
  }
}
