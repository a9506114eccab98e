import type { Entry } from '#platform/record/domain/entry.ts';

import { digestOf } from '../domain/holdings.ts';
import { afterPull } from '../domain/outbox.ts';
import { mostNeeded, type PullAnswer, type PulledSubject } from '../domain/protocol.ts';
import { planPull } from '../domain/pull-plan.ts';
import { isEntry } from '../domain/pulled-entry.ts';
import { forgetPeople } from './forgetting.ts';
import { learn, speak, withLearnt, type Met } from './meeting.ts';
import type { Profile, Step } from './profile.ts';
import { inLengths, type SyncNeeds } from './push.ts';

export type PullNeeds = SyncNeeds &
  Readonly<{
    /** Subjects to come, and of how many. */
    progress: (done: number, of: number) => void;
    changed: (subjectIds: readonly string[]) => void;
  }>;

/** Requests for whole subjects that are under way at the same time. */
const atOnce = 2;

type Asked = { answer: PullAnswer } | { failure: Exclude<Met, object> };

/** What is new, asked for but not yet kept. */
export const askWhatIsNew = (profile: Profile, needs: SyncNeeds): Promise<Asked> =>
  askOnce(profile, needs, { after: null, need: [] });

/**
 * Takes what is new, then forgets what is no longer ours, then asks for what is lacking. Each answer is kept whole; what is kept need not be asked for again.
 * `asked`: the first of it was asked for already, and who is held has not changed since.
 */
export async function pull(profile: Profile, needs: PullNeeds, asked: Promise<Asked> | null = null): Promise<Met> {
  // What the service is told of: what is to be had anew is not among it, so that nothing of it stays where nobody is to be held any more.
  const staleBefore = new Set(profile.state.sync.stale);
  const heldBefore = [...profile.held.keys()].filter((id) => !staleBefore.has(id));
  const next = (from: string | null): Promise<Asked> =>
    from === null && asked !== null ? asked : askOnce(profile, needs, { after: from, need: [] });
  let scope: readonly string[] | null = null;
  let after: string | null = null;
  let upTo: Readonly<{ log: string; cursor: string }>;
  do {
    const met = await next(after);
    if (!('answer' in met)) return met.failure;
    const { answer }: { answer: PullAnswer } = met;
    const { log } = profile.state.sync;
    if (log !== null && log !== answer.log) return { newLog: answer.log };
    after = answer.more;
    scope = answer.scope ?? scope;
    upTo = { log: answer.log, cursor: answer.cursor };
    await keep(profile, needs, answer);
  } while (after !== null);
  const plan = planPull(scope ?? heldBefore, profile.held.keys(), new Set(profile.state.sync.stale));
  needs.changed(await forgetPeople(profile, plan.forget, 'moved-on', upTo));
  const met = await fetchWhole(profile, needs, plan.need);
  if (met === 'ok') await tidyOutbox(profile, needs);
  return met;
}

/** Halves what it asks for when an answer does not come, so that a poor network gets there too. */
async function fetchWhole(profile: Profile, needs: PullNeeds, need: readonly string[]): Promise<Met> {
  const waiting = [...inLengths(need, mostNeeded)];
  let done = 0;
  let end: Met = 'ok';
  if (need.length > 0) needs.progress(0, need.length);
  const lane = async (): Promise<void> => {
    for (let ids = waiting.shift(); ids !== undefined && end === 'ok'; ids = waiting.shift()) {
      const met = await fetchPiece(profile, needs, ids);
      if (met === 'no-network' && ids.length > 25) {
        waiting.unshift(...inLengths(ids, Math.ceil(ids.length / 2)));
        if (waiting.length > 4 * Math.ceil(need.length / mostNeeded)) end = met;
      } else if (met !== 'ok') end = met;
      else needs.progress((done += ids.length), need.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return end;
}

async function fetchPiece(profile: Profile, needs: PullNeeds, need: readonly string[]): Promise<Met> {
  let after: string | null = null;
  do {
    const met = await askOnce(profile, needs, { after, need });
    if (!('answer' in met)) return met.failure;
    const { answer }: { answer: PullAnswer } = met;
    if (profile.state.sync.log !== answer.log) return { newLog: answer.log };
    await keep(profile, needs, answer);
    after = answer.more;
  } while (after !== null);
  return 'ok';
}

async function askOnce(
  profile: Profile,
  { server, app }: SyncNeeds,
  { after, need }: Readonly<{ after: string | null; need: readonly string[] }>,
): Promise<Asked> {
  const spoken = await speak(profile, app);
  const { sync, sites, reference } = profile.state;
  const stale = new Set(sync.stale);
  const answered = await server.pull({
    ...spoken,
    sites: [...sites],
    log: sync.log,
    cursor: sync.cursor,
    holding: digestOf([...profile.held.keys()].filter((id) => !stale.has(id))),
    after,
    need: [...need],
    reference: reference?.digest ?? null,
  });
  return answered.ok ? { answer: answered.value } : { failure: answered.problem };
}

/** Keeps one answer in one step: entries, names and the clock. How far the service was followed is kept when everything up to there is. */
async function keep(profile: Profile, needs: PullNeeds, answer: PullAnswer): Promise<void> {
  const stale = new Set(profile.state.sync.stale);
  const isWanted = ({ id, whole }: PulledSubject): boolean => whole || (profile.held.has(id) && !stale.has(id));
  const pulled = answer.subjects.filter(isWanted).map((one) => ({ ...one, entries: one.entries.filter(isEntry) }));
  const before = await profile.entriesHeld(pulled.filter(({ whole }) => !whole).map(({ id }) => id));
  // One that did not open is no longer held: the plan asks for it whole.
  const kept = pulled.filter(({ id, whole }) => whole || before.has(id));
  const subjects = await profile.sealSubjects(
    kept.map(({ id, kind, entries }) => ({ id, kind, entries: union(before.get(id) ?? [], entries) })),
  );
  const came = kept.flatMap(({ entries }) => entries);
  const fresh = new Set(kept.filter(({ whole }) => whole).map(({ id }) => id));
  await profile.inTurn(async () => {
    const seen = came.flatMap(({ id }) => {
      const row = profile.outbox.get(id);
      return row?.state.is === 'sent' && row.seen !== true ? [{ ...row, seen: true as const }] : [];
    });
    const { sync } = profile.state;
    const left = sync.stale.filter((id) => !fresh.has(id));
    const state = left.length === sync.stale.length ? {} : { sync: { ...sync, stale: left } };
    const step: Step = { state, subjects, outbox: { put: seen, drop: [] } };
    await profile.take(withLearnt(step, learn(profile, answer, came, needs.nowMs())));
  });
  if (kept.length > 0) needs.changed(kept.map(({ id }) => id));
}

function union(before: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...more.filter(({ id }) => !known.has(id))];
}

async function tidyOutbox(profile: Profile, needs: PullNeeds): Promise<void> {
  await profile.inTurn(async () => {
    const change = afterPull(profile.outbox.values(), needs.nowMs(), (id) => profile.held.has(id));
    if (change.put.length > 0 || change.drop.length > 0) await profile.take({ outbox: change });
  });
}
