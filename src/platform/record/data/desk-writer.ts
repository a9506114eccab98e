import type { Requester } from '#platform/database/requester.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Entry, Happened, Subject, WrittenAt } from '../domain/entry.ts';
import { tick } from '../domain/hybrid-clock.ts';
import type { KindRegistry } from '../domain/kind-registry.ts';

/** What a page says of an entry; who, when and with which version follow from the request. */
export type Draft = Readonly<{
  subject: Subject;
  kind: string;
  happened: Happened | null;
  body: unknown;
  place?: string | null;
  replaces?: readonly string[];
}>;

/** Makes entries for requests to this process, with one hybrid clock among them. */
export type DeskWriter = (requester: Pick<Requester, 'userId' | 'teamId'>, draft: Draft) => Entry;

/** `device` names this process in the clock's readings; `nowMs` and `newId` are handed in so that tests decide them. */
export function deskWriter(kinds: KindRegistry, device: string, nowMs: () => number, newId: () => string): DeskWriter {
  let last: WrittenAt | null = null;
  return (requester, draft) => {
    const kind = kinds.get(draft.kind);
    if (kind === undefined) throw new AlongsideError('ALO-RECORD-004', `no kind of entry is called ${draft.kind}`);
    last = tick(last, nowMs(), device);
    return {
      id: newId(),
      subject: draft.subject,
      kind: draft.kind,
      version: kind.version,
      happened: draft.happened,
      written: last,
      author: requester.userId,
      team: requester.teamId,
      place: draft.place ?? null,
      body: draft.body,
      replaces: draft.replaces ?? [],
    };
  };
}
