import type { LocalDate } from '#platform/calendar/local-date.ts';

/** Somebody who is due an assessment, as far as a clinic list needs to know them. */
export type DuePerson = Readonly<{
  personId: string;
  /** The language that they would rather speak; null where nobody knows it. */
  language: string | null;
  interpreterNeeded: boolean | null;
  /** Names a household, whose members are seen one after another. */
  family: string | null;
  dueOn: LocalDate | null;
}>;

/** How a day at a site is laid out: minutes are counted from midnight, London time. */
export type ClinicDay = Readonly<{
  /** Rooms or clinicians working side by side. */
  lines: number;
  slotMinutes: number;
  /** Times in which people are seen, in order, without overlap; the gaps between them are breaks. */
  sessions: readonly Readonly<{ fromMinute: number; toMinute: number }>[];
}>;

export type Slot = Readonly<{ startsAtMinute: number; line: number; person: DuePerson }>;

/** One booking of an interpreter: a language on one line, from the first slot to the end of the last. */
export type InterpreterBooking = Readonly<{
  language: string;
  line: number;
  fromMinute: number;
  toMinute: number;
  people: number;
}>;

export type ClinicList = Readonly<{
  slots: readonly Slot[];
  interpreters: readonly InterpreterBooking[];
  /** Due, but after the day was full; the least urgent. */
  leftOver: readonly DuePerson[];
}>;

/** The usual day: appointments of 30 minutes, which is the least that the framework allows, from half past nine to half past four. */
export const usualClinicDay: ClinicDay = {
  lines: 1,
  slotMinutes: 30,
  sessions: [
    { fromMinute: 570, toMinute: 750 },
    { fromMinute: 810, toMinute: 990 },
  ],
};

/**
 * Lays out a clinic by one plain rule. The most urgent that the day has room for are chosen, households together. They are then grouped by
 * language, so that each interpreter is booked once, and the groups are put one after another, the group with the most urgent person first,
 * on whichever line is free soonest. Nobody is left out who is more urgent than somebody seen, but for a household kept together.
 */
export function packClinic(people: readonly DuePerson[], day: ClinicDay): ClinicList {
  const starts = slotStarts(day);
  const room = starts.length * day.lines;
  const { chosen, leftOver } = chooseMostUrgent(households(people), room);
  const lines: DuePerson[][] = Array.from({ length: day.lines }, () => []);
  for (const group of byLanguage(chosen)) {
    for (const person of group) {
      const current = lines.find(
        (line) => line.length > 0 && line.length < starts.length && sameLanguage(line[line.length - 1], person),
      );
      const emptiest = [...lines].sort((a, b) => a.length - b.length)[0];
      (current ?? emptiest)?.push(person);
    }
  }
  const slots = lines.flatMap((line, index) =>
    line.map((person, at) => ({ startsAtMinute: starts[at] as number, line: index + 1, person })),
  );
  return { slots, interpreters: bookInterpreters(slots, day.slotMinutes), leftOver };
}

function slotStarts({ sessions, slotMinutes }: ClinicDay): number[] {
  return sessions.flatMap(({ fromMinute, toMinute }) =>
    Array.from(
      { length: Math.floor((toMinute - fromMinute) / slotMinutes) },
      (_, index) => fromMinute + index * slotMinutes,
    ),
  );
}

/** Overdue before due before not known; then by id, so that the same people always give the same list. */
function compareUrgency(a: DuePerson, b: DuePerson): number {
  const aOn = a.dueOn ?? '9999';
  const bOn = b.dueOn ?? '9999';
  if (aOn !== bOn) return aOn < bOn ? -1 : 1;
  return a.personId < b.personId ? -1 : 1;
}

function households(people: readonly DuePerson[]): DuePerson[][] {
  const groups = new Map<string, DuePerson[]>();
  for (const person of people) {
    const key = person.family === null ? `alone ${person.personId}` : `${person.family} ${person.language ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return sortGroups([...groups.values()]);
}

function chooseMostUrgent(
  groups: readonly DuePerson[][],
  room: number,
): { chosen: DuePerson[][]; leftOver: DuePerson[] } {
  const chosen: DuePerson[][] = [];
  const leftOver: DuePerson[] = [];
  let free = room;
  for (const group of groups) {
    if (group.length <= free) {
      chosen.push(group);
      free -= group.length;
    } else if (group.length > room && free > 0) {
      chosen.push(group.slice(0, free));
      leftOver.push(...group.slice(free));
      free = 0;
    } else leftOver.push(...group);
  }
  return { chosen, leftOver };
}

/** Households of one language together, most urgent household first; the languages by their most urgent person. */
function byLanguage(groups: readonly DuePerson[][]): DuePerson[][] {
  const languages = new Map<string, DuePerson[][]>();
  for (const group of groups) {
    const language = group[0]?.language ?? '';
    languages.set(language, [...(languages.get(language) ?? []), group]);
  }
  return sortGroups(
    [...languages.values()].map((some) => some.flat()),
    false,
  );
}

function sortGroups(groups: DuePerson[][], within = true): DuePerson[][] {
  if (within) for (const group of groups) group.sort(compareUrgency);
  const first = (group: readonly DuePerson[]) => [...group].sort(compareUrgency)[0] as DuePerson;
  return groups.sort((a, b) => compareUrgency(first(a), first(b)));
}

function sameLanguage(a: DuePerson | undefined, b: DuePerson): boolean {
  return a !== undefined && a.language === b.language;
}

function bookInterpreters(slots: readonly Slot[], slotMinutes: number): InterpreterBooking[] {
  const bookings = new Map<string, InterpreterBooking>();
  for (const { startsAtMinute, line, person } of slots) {
    if (person.language === null || person.interpreterNeeded === false) continue;
    const key = `${person.language} ${line}`;
    const before = bookings.get(key);
    bookings.set(key, {
      language: person.language,
      line,
      fromMinute: Math.min(before?.fromMinute ?? startsAtMinute, startsAtMinute),
      toMinute: Math.max(before?.toMinute ?? 0, startsAtMinute + slotMinutes),
      people: (before?.people ?? 0) + 1,
    });
  }
  return [...bookings.values()].sort((a, b) => a.fromMinute - b.fromMinute || a.line - b.line);
}
