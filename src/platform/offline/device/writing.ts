import { checkEntry } from '#platform/record/domain/check-entry.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { tick } from '#platform/record/domain/hybrid-clock.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { discarded, edited, type OutboxRow } from '../domain/outbox.ts';
import type { FieldDraft } from '../domain/replica.ts';
import type { Profile } from './profile.ts';

export type WritingNeeds = Readonly<{ kinds: KindRegistry; nowMs: () => number; newId: () => string }>;

/** Resolves when no request has this entry along. */
type Settled = (entryId: string) => Promise<void>;

/** Writes, edits and discards entries of one profile. What resolves is kept. */
export function writerOf(profile: Profile, needs: WritingNeeds, settled: Settled) {
  /** To be called in turn: the clock's reading is kept in the same step as its entry. */
  const make = (draft: FieldDraft, last = profile.state.clock): Entry => {
    const { user } = profile.state.identity;
    const entry: Entry = {
      id: needs.newId(),
      subject: draft.subject,
      kind: draft.kind,
      version: needs.kinds.get(draft.kind)?.version ?? 0,
      happened: draft.happened,
      written: tick(last, needs.nowMs(), user.deviceId),
      author: user.userId,
      team: user.teamId,
      place: draft.place ?? null,
      body: draft.body,
      replaces: draft.replaces ?? [],
    };
    const refusal = checkEntry(entry, needs.kinds);
    if (refusal !== null) {
      throw new AlongsideError('ALO-DEVICE-002', `a draft of kind ${draft.kind} cannot be kept: ${refusal}`);
    }
    return entry;
  };

  /** Null where the entry is none of those that can still be changed. */
  const current = async (id: string): Promise<OutboxRow | null> => {
    await settled(id);
    const row = profile.outbox.get(id);
    return row === undefined || row.state.is === 'sent' ? null : row;
  };

  return {
    write: (drafts: readonly FieldDraft[]): Promise<readonly Entry[]> =>
      profile.inTurn(async () => {
        const entries: Entry[] = [];
        for (const draft of drafts) entries.push(make(draft, entries.at(-1)?.written ?? profile.state.clock));
        const last = entries.at(-1);
        if (last === undefined) return entries;
        const put = entries.map((entry): OutboxRow => {
          const isNew = !profile.held.has(entry.subject.id);
          return { entry, state: { is: 'waiting' }, ...(isNew ? { begun: true } : {}) };
        });
        await profile.take({ outbox: { put, drop: [] }, state: { clock: last.written } });
        return entries;
      }, 'first'),

    edit: async (id: string, draft: FieldDraft): Promise<Entry | null> => {
      if ((await current(id)) === null) return null;
      return profile.inTurn(async () => {
        const old = profile.outbox.get(id)?.entry;
        if (old === undefined) return null;
        if (old.subject.id !== draft.subject.id || old.kind !== draft.kind) {
          throw new AlongsideError('ALO-DEVICE-002', 'an edit is of the same subject and kind as what it changes');
        }
        const entry = make({ ...draft, replaces: draft.replaces ?? old.replaces });
        const change = edited(profile.outbox, id, entry, profile.isInDoubt);
        const made = change?.put[0]?.entry;
        if (change === null || made === undefined) return null;
        await profile.take({ outbox: change, state: { clock: entry.written } });
        return made;
      });
    },

    discard: async (id: string): Promise<boolean> => {
      if ((await current(id)) === null) return false;
      return profile.inTurn(async () => {
        const change = discarded(profile.outbox, id, profile.isInDoubt);
        if (change === null) return false;
        await profile.take({ outbox: change });
        return true;
      });
    },
  };
}
