import type { FieldDraft } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { Playing } from './played.ts';

/** Writes as a colleague at the desk does; slowly: in a transaction that commits at another time. */
export function desk(playing: Playing, drafts: readonly FieldDraft[], isSlow = false): void {
  const transaction = playing.service.begin();
  const by = { team: playing.teams[0] ?? '', role: 'coordinator', isList: true };
  transaction.append(deskEntries(playing, drafts), by);
  if (isSlow) playing.slow.push(transaction);
  else transaction.commit();
}

function deskEntries(playing: Playing, drafts: readonly FieldDraft[]): Entry[] {
  return drafts.map((draft, counter) => {
    const entry: Entry = {
      id: playing.newId(),
      subject: draft.subject,
      kind: draft.kind,
      version: 1,
      happened: draft.happened,
      written: { ms: playing.nowMs, counter, device: 'desk' },
      author: playing.teams[0] ?? '',
      team: playing.teams[0] ?? '',
      place: null,
      body: draft.body,
      replaces: draft.replaces ?? [],
    };
    playing.entries.set(entry.id, entry);
    return entry;
  });
}
