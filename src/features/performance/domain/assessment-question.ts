import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Family, Figure, Group, Question } from '#platform/disclosure/question.ts';
import { breachReasons, outcomeOf, type AssessmentCase } from '#features/assessments/index.ts';

/** Counts that are shown for every area, each a part of the one before it or of the base. */
export const measures = ['base', 'offered', 'offeredInTime', 'done', 'doneInTime'] as const;
export type Measure = (typeof measures)[number];

/** Where a figure is of: the whole board, one of its local authorities, or one type of site in it. */
export type Scope = 'all' | `la:${string}` | `type:${string}`;

export const figureKey = (scope: Scope, what: string): string => `${scope}/${what}`;

/** An area that can have people: a local authority with sites of a type. */
export type Cell = Readonly<{ la: string; siteType: string }>;

/** What a group of people has in common; every figure is a sum of groups. */
type Kind = Readonly<{ offered: boolean; offeredInTime: boolean; done: boolean; doneInTime: boolean; outcome: string }>;

/**
 * Everything of one board and one quarter of arrival that is let out together: the board, each local authority and each type of site, with why the
 * rest were not assessed in time for the board as a whole. `cells` are where sites are, so that everybody knows where nobody can be.
 */
export function assessmentQuestion(
  cases: Iterable<AssessmentCase>,
  cells: readonly Cell[],
  today: LocalDate,
): Question {
  const counted = countByKind(cases, today);
  const kinds = [...counted.kinds.values()];
  const places = withFound(cells, counted.places);
  const groups: Group[] = [];
  const positions = new Map<string, number>();
  for (const cell of places) {
    for (const [name] of counted.kinds) {
      const key = `${cell.la}|${cell.siteType}|${name}`;
      positions.set(key, groups.length);
      groups.push({ key, count: counted.counts.get(key) ?? 0, fixed: false });
    }
  }

  const figures: Figure[] = [];
  const at = new Map<string, number>();
  const add = (scope: Scope, what: string, isIn: (kind: Kind) => boolean, worth: number) => {
    const of = places.flatMap((cell) =>
      inScope(scope, cell)
        ? [...counted.kinds]
            .filter(([, kind]) => isIn(kind))
            .map(([name]) => positions.get(`${cell.la}|${cell.siteType}|${name}`) as number)
        : [],
    );
    at.set(figureKey(scope, what), figures.length);
    figures.push({ key: figureKey(scope, what), of: of.sort((a, b) => a - b), worth });
  };
  const scopes = scopesOf(places);
  for (const scope of scopes) {
    const worth = scope === 'all' ? 100 : 10;
    add(scope, 'base', () => true, worth + 5);
    add(scope, 'offered', (kind) => kind.offered, worth + 2);
    add(scope, 'offeredInTime', (kind) => kind.offeredInTime, worth + 3);
    add(scope, 'done', (kind) => kind.done, worth + 2);
    add(scope, 'doneInTime', (kind) => kind.doneInTime, worth + 4);
  }
  const reasons = breachReasons.filter((reason) => kinds.some((kind) => kind.outcome === reason));
  for (const reason of reasons) add('all', reason, (kind) => kind.outcome === reason, 5);

  return { groups, figures, families: familiesOf(scopes, reasons, at), growing: [] };
}

function inScope(scope: Scope, cell: Cell): boolean {
  return scope === 'all' || scope === `la:${cell.la}` || scope === `type:${cell.siteType}`;
}

export function scopesOf(cells: readonly Cell[]): readonly Scope[] {
  const las = [...new Set(cells.map((cell) => `la:${cell.la}` as const))].sort();
  const types = [...new Set(cells.map((cell) => `type:${cell.siteType}` as const))].sort();
  return ['all', ...las, ...types];
}

/** What readers can subtract: the whole less its areas, less its types, and each count less the count inside it. */
function familiesOf(
  scopes: readonly Scope[],
  reasons: readonly string[],
  at: ReadonlyMap<string, number>,
): readonly Family[] {
  const position = (scope: Scope, what: string) => at.get(figureKey(scope, what)) as number;
  const families: Family[] = [];
  for (const measure of measures) {
    for (const prefix of ['la:', 'type:']) {
      const parts = scopes.filter((scope) => scope.startsWith(prefix)).map((scope) => position(scope, measure));
      if (parts.length > 0) families.push({ whole: position('all', measure), parts });
    }
  }
  for (const scope of scopes) {
    for (const [whole, part] of [
      ['base', 'offered'],
      ['offered', 'offeredInTime'],
      ['base', 'done'],
      ['done', 'doneInTime'],
    ] as const) {
      families.push({ whole: position(scope, whole), parts: [position(scope, part)] });
    }
  }
  const told = ['doneInTime', ...reasons].map((what) => position('all', what));
  families.push({ whole: position('all', 'base'), parts: told });
  return families;
}

function countByKind(cases: Iterable<AssessmentCase>, today: LocalDate) {
  const kinds = new Map<string, Kind>();
  const counts = new Map<string, number>();
  const places = new Map<string, Cell>();
  const seen = new Set<string>();
  for (const one of cases) {
    const outcome = outcomeOf(one, today);
    if (outcome === 'not-counted' || one.arrivedOn === null || seen.has(one.personId)) continue;
    seen.add(one.personId);
    const cell = { la: one.la ?? '', siteType: one.siteType ?? '' };
    places.set(`${cell.la}|${cell.siteType}`, cell);
    const offered = one.firstOfferedOn !== null;
    const kind: Kind = {
      offered,
      offeredInTime: one.firstOfferedOn !== null && one.dueOn !== null && one.firstOfferedOn <= one.dueOn,
      done: one.stopReason === 'done',
      doneInTime: outcome === 'in-time',
      outcome,
    };
    const name = `${Number(kind.offered)}${Number(kind.offeredInTime)}${Number(kind.done)}${outcome}`;
    kinds.set(name, kind);
    const key = `${cell.la}|${cell.siteType}|${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { kinds: new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))), counts, places };
}

function withFound(cells: readonly Cell[], found: ReadonlyMap<string, Cell>): readonly Cell[] {
  const all = new Map([...cells.map((cell) => [`${cell.la}|${cell.siteType}`, cell] as const), ...found]);
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
