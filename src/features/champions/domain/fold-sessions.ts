import { compareHappened, settle } from '#platform/record/domain/settle.ts';
import { compareWritten, type Entry } from '#platform/record/domain/entry.ts';

import { materialsHandedOut, sessionCancelled, sessionHeld, sessionPlanned } from './kinds.ts';
import type { CancelledBody, HandedOutBody, HeldBody, PlanBody, Session } from './session.ts';

export type SessionsAndMaterials = Readonly<{
  /** The earliest first. */
  sessions: readonly Session[];
  handedOut: readonly Entry<HandedOutBody>[];
}>;

/**
 * Sessions from the *set* of a place's entries: order, repeats and delays make no difference. A plan, whatever took its place, and what was held of it
 * are one session; a session that was held without a plan is one by itself.
 */
export function foldSessions(entries: Iterable<Entry>): SessionsAndMaterials {
  const all = new Map<string, Entry>();
  for (const entry of entries) all.set(entry.id, entry);
  const { facts } = settle(all.values());
  const group = groupsOf([...all.values()].filter(({ kind }) => ownKinds.has(kind)));

  const sessions = new Map<string, { -readonly [Part in keyof Session]: Session[Part] }>();
  const handedOut: Entry<HandedOutBody>[] = [];
  for (const entry of facts) {
    if (entry.kind === materialsHandedOut.kind) handedOut.push(entry as Entry<HandedOutBody>);
    if (!ownKinds.has(entry.kind)) continue;
    const id = group(entry.id);
    const session = sessions.get(id) ?? { ...nothingSaid, id, placeId: entry.subject.id };
    sessions.set(id, session);
    if (entry.kind === sessionPlanned.kind) session.plans = [...session.plans, entry as Entry<PlanBody>];
    else if (entry.kind === sessionCancelled.kind)
      session.cancelled = [...session.cancelled, entry as Entry<CancelledBody>];
    else session.held = [...session.held, entry as Entry<HeldBody>];
  }
  for (const plan of [...all.values()].filter(({ kind }) => kind === sessionPlanned.kind).sort(compareWritten)) {
    const session = sessions.get(group(plan.id));
    if (session !== undefined) session.lastPlan = plan as Entry<PlanBody>;
  }
  return { sessions: [...sessions.values()].sort(byDay), handedOut };
}

const nothingSaid: Pick<Session, 'plans' | 'cancelled' | 'held' | 'lastPlan'> = {
  plans: [],
  cancelled: [],
  held: [],
  lastPlan: null,
};

const ownKinds: ReadonlySet<string> = new Set([sessionPlanned.kind, sessionCancelled.kind, sessionHeld.kind]);

/** Says, for each entry, the smallest id among those that it is connected with: by replacing, or by being held as planned. */
function groupsOf(entries: readonly Entry[]): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [root(a), root(b)].sort() as [string, string];
    if (first !== second) parent.set(second, first);
  };
  for (const entry of entries) {
    for (const id of entry.replaces) join(entry.id, id);
    const { planned } = entry.body as Partial<HeldBody>;
    if (entry.kind === sessionHeld.kind && planned !== undefined) join(entry.id, planned);
  }
  return root;
}

function byDay(a: Session, b: Session): number {
  const first = (session: Session): Entry | undefined =>
    [...session.held, ...session.plans, ...session.cancelled].sort(compareHappened)[0];
  const [x, y] = [first(a), first(b)];
  return x === undefined || y === undefined ? 0 : compareHappened(x, y);
}
