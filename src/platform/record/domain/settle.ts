import { compareWritten, type Entry } from './entry.ts';
import { isSettled, type Register, type Statement } from './register.ts';

/** What a set of entries comes to, before any feature reads a meaning into it. */
export type Settled = Readonly<{
  /** Facts and statements in force, in the order in which they happened; without a date, first. */
  facts: readonly Entry[];
  /** Each detail's values that nothing replaces; one, or several that may differ. */
  details: ReadonlyMap<string, Register>;
  /** Details whose values differ: two people wrote without knowing of each other, and a person has to say. */
  conflicts: readonly string[];
  /** Answers to forms that nobody took back, as they came. Each path is a register of its own, which only whoever opens the form works out. */
  answers: readonly Entry[];
}>;

/** The kind that states details; any number of them in one entry, each a register of its own. */
export const detailsKind = 'details-recorded';

/** The kind that holds answers to a form. They are many, and no fact by themselves. */
export const answersKind = 'answers-given';

type DetailsBody = Readonly<{ details: Readonly<Record<string, unknown>> }>;

/**
 * Settles a *set* of entries: their order, repeats and delays make no difference. Meaning: docs/reference/record.md.
 * An entry that was replaced goes on replacing what it replaced; one that was taken back does not.
 */
export function settle(entries: Iterable<Entry>): Settled {
  const byId = new Map<string, Entry>();
  let someReplace = false;
  for (const entry of entries) {
    byId.set(entry.id, entry);
    if (entry.replaces.length > 0) someReplace = true;
  }
  const { takenBack, replacedBy } = someReplace ? traceReplacements(byId) : nothingReplaced;

  const facts: Entry[] = [];
  const answers: Entry[] = [];
  const registers = new Map<string, Statement[]>();
  for (const entry of byId.values()) {
    if (takenBack.has(entry.id)) continue;
    const successors = replacedBy.get(entry.id);
    if (entry.kind === detailsKind) addDetails(registers, entry, successors);
    else if (entry.kind === answersKind) answers.push(entry);
    else if (successors === undefined && entry.kind !== 'retracted') facts.push(entry);
  }
  facts.sort(compareHappened);

  const conflicts: string[] = [];
  for (const [field, register] of registers) {
    if (register.length > 1) {
      register.sort((a, b) => compareWritten(a.entry, b.entry));
      if (!isSettled(register)) conflicts.push(field);
    }
  }
  return { facts, details: registers, conflicts: conflicts.sort(), answers: answers.sort(compareWritten) };
}

/**
 * The order in which things happened; what was written first comes first on the same day. What has no minute comes before what has one:
 * leaving the minute out of the comparison where one of two lacks it would make a ring of three, and the order a matter of chance.
 */
export function compareHappened(a: Entry, b: Entry): number {
  const aOn = a.happened?.on ?? '';
  const bOn = b.happened?.on ?? '';
  if (aOn !== bOn) return aOn < bOn ? -1 : 1;
  const aAt = a.happened?.at ?? '';
  const bAt = b.happened?.at ?? '';
  if (aAt !== bAt) return aAt < bAt ? -1 : 1;
  return compareWritten(a, b);
}

function addDetails(registers: Map<string, Statement[]>, entry: Entry, successors: readonly Entry[] | undefined): void {
  const { details } = entry.body as DetailsBody;
  for (const field in details) {
    if (successors?.some((later) => later.kind === detailsKind && field in (later.body as DetailsBody).details))
      continue;
    const register = registers.get(field);
    const statement = { value: details[field], entry };
    if (register === undefined) registers.set(field, [statement]);
    else register.push(statement);
  }
}

type Replacements = { takenBack: ReadonlySet<string>; replacedBy: ReadonlyMap<string, readonly Entry[]> };
const nothingReplaced: Replacements = { takenBack: new Set(), replacedBy: new Map() };

/**
 * Works out which entries are taken back, and what stands in the place of the rest.
 * A `retracted` entry may itself be taken back. Where such entries name each other in a ring, none of the ring takes effect: what was said is kept.
 */
function traceReplacements(byId: ReadonlyMap<string, Entry>): Replacements {
  const retractedBy = new Map<string, Entry[]>();
  for (const entry of byId.values()) {
    if (entry.kind !== 'retracted') continue;
    for (const id of entry.replaces) append(retractedBy, id, entry);
  }
  const takenBack = new Set<string>();
  const stands = new Set<string>();
  for (let settledMore = true; settledMore;) {
    settledMore = false;
    for (const entry of byId.values()) {
      if (takenBack.has(entry.id) || stands.has(entry.id)) continue;
      const against = retractedBy.get(entry.id) ?? [];
      if (against.some((other) => stands.has(other.id))) takenBack.add(entry.id);
      else if (against.every((other) => takenBack.has(other.id))) stands.add(entry.id);
      else continue;
      settledMore = true;
    }
  }
  const replacedBy = new Map<string, Entry[]>();
  for (const entry of byId.values()) {
    if (entry.kind === 'retracted' || takenBack.has(entry.id)) continue;
    for (const id of entry.replaces) if (id !== entry.id) append(replacedBy, id, entry);
  }
  return { takenBack, replacedBy };
}

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}
