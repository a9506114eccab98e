import { fullNameKey, referenceKey } from '#features/matching/index.ts';

import type { RowRead } from './read-row.ts';

/** For each row, in order, the line of the first row of its family; null for those who came alone or of whom nobody says. */
export function findFamilies(rows: readonly RowRead[]): readonly (number | null)[] {
  const union = new Families(rows.length);
  const named = new Named(rows);
  const byId = new Map<string, number>();
  const byReference = new Map<string, number>();
  let head: number | null = null;
  let lastFlush: number | null = null;

  rows.forEach((row, at) => {
    if (row.familyWritten !== null) union.join(at, firstWith(byId, row.familyWritten.toLowerCase(), at));
    const reference = referenceKey(familyPart(row.person.portReference ?? ''));
    if (reference !== null) union.join(at, firstWith(byReference, reference, at));

    const { relationship } = row;
    if (relationship?.role === 'main') head = at;
    else if (relationship?.role === 'dependant') {
      const other = relationship.of === null ? null : named.find(relationship.of);
      if (other !== null) union.join(at, other);
      else if (head !== null && relationship.of === null && row.familyWritten === null) union.join(at, head);
    } else head = null;

    if (row.indent === 0) lastFlush = at;
    else if (lastFlush !== null && lastFlush < at) union.join(at, lastFlush);
  });
  return rows.map((_, at) => {
    const first = union.firstOf(at);
    return union.sizeOf(at) > 1 ? (rows[first]?.line ?? null) : null;
  });
}

/** "1234567/2" is the second person of the case 1234567. */
function familyPart(reference: string): string {
  return reference.replace(/\s*[/-]\s*\d{1,2}$/, '');
}

/** Rows by what "wife of ..." may name them: their name, their reference, their number. The first of each. */
class Named {
  readonly #byName = new Map<string, number>();
  readonly #byReference = new Map<string, number>();
  readonly #byLine = new Map<string, number>();

  constructor(rows: readonly RowRead[]) {
    rows.forEach(({ person, line }, at) => {
      for (const name of [person.name, person.romanised]) {
        if (name !== null) firstWith(this.#byName, fullNameKey(name.full), at);
      }
      const reference = referenceKey(person.portReference ?? '');
      if (reference !== null) firstWith(this.#byReference, reference, at);
      this.#byLine.set(String(line), at);
    });
  }

  find(of: string): number | null {
    const key = referenceKey(of);
    const line = /^(?:row|line|no\.?)\s*(\d+)$/i.exec(of)?.[1];
    return (
      this.#byName.get(fullNameKey(of)) ??
      (key === null ? undefined : this.#byReference.get(key)) ??
      (line === undefined ? undefined : this.#byLine.get(line)) ??
      null
    );
  }
}

function firstWith(found: Map<string, number>, key: string, at: number): number {
  const first = found.get(key);
  if (first === undefined) found.set(key, at);
  return first ?? at;
}

/** Rows that belong together, however many things say so. */
class Families {
  readonly #first: number[];
  readonly #size: number[];

  constructor(count: number) {
    this.#first = Array.from({ length: count }, (_, at) => at);
    this.#size = this.#first.map(() => 1);
  }

  firstOf(at: number): number {
    let first = at;
    while (this.#first[first] !== first) first = this.#first[first] ?? first;
    this.#first[at] = first;
    return first;
  }

  sizeOf(at: number): number {
    return this.#size[this.firstOf(at)] ?? 1;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.firstOf(a), this.firstOf(b)].sort((x, y) => x - y);
    if (first === undefined || second === undefined || first === second) return;
    this.#first[second] = first;
    this.#size[first] = (this.#size[first] ?? 1) + (this.#size[second] ?? 1);
  }
}
