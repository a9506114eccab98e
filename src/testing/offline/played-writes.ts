import type { FieldDraft, Replica } from '#platform/offline/domain/replica.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { PlayedDevice } from './played-device.ts';
import type { Playing } from './played.ts';

/** Writes on a device, and keeps in mind what was meant and what its author knew. */
export async function record(
  playing: Playing,
  device: PlayedDevice,
  replica: Replica,
  drafts: readonly FieldDraft[],
): Promise<void> {
  const knew = await known(replica, drafts);
  for (const draft of drafts) playing.meant.add(meaningOf(draft));
  keepWritten(playing, device, await replica.write(drafts), knew);
}

/** Puts other words in the place of what waits on a device, or throws it away. */
export async function change(
  playing: Playing,
  device: PlayedDevice,
  replica: Replica,
  old: Entry,
  how: 'edit' | 'discard',
): Promise<void> {
  const { process } = device;
  try {
    const its = playing.written.get(old.id);
    playing.changing.add(old.id);
    if (how === 'discard') {
      const isGone = await replica.discard(old.id);
      playing.changing.delete(old.id);
      if (isGone && its !== undefined) its.isDropped = true;
      return;
    }
    const { subject, kind, happened, body, replaces } = old;
    const other = kind === 'note-written' ? { text: 'other words' } : body;
    const knew = await known(replica, [old]);
    const draft = { subject, kind, happened, body: other, replaces };
    playing.meant.add(meaningOf(draft));
    const entry = await replica.edit(old.id, draft);
    playing.changing.delete(old.id);
    if (entry === null) return;
    // What may have arrived stays and goes again, beside the entry that replaces it.
    const isGone = !(await replica.outbox()).some((item) => item.entry.id === old.id);
    if (its !== undefined && isGone) its.isDropped = true;
    keepWritten(playing, device, [entry], new Set([...knew, old.id, ...(its?.knew ?? [])]));
  } catch (error) {
    if (process?.isAlive === true && device.process === process) process.fault ??= error;
  }
}

/** What an entry says, whoever wrote it and whatever it replaces. */
export const meaningOf = ({ subject, kind, happened, body }: FieldDraft | Entry): string =>
  canonical({ subject, kind, happened, body });

/** Ids of the entries of these subjects that the author could see. */
async function known(replica: Replica, drafts: readonly FieldDraft[]): Promise<Set<string>> {
  const about = drafts.flatMap(({ subject, body }) => [subject.id, ...[(body as { with?: string }).with ?? []].flat()]);
  const seen = [...(await replica.entriesOf(about)).values()].flat();
  return new Set(seen.map(({ id }) => id));
}

function keepWritten(
  playing: Playing,
  device: PlayedDevice,
  entries: readonly Entry[],
  knew: ReadonlySet<string>,
): void {
  for (const entry of entries) {
    playing.entries.set(entry.id, entry);
    playing.written.set(entry.id, { device, entry, knew, isDropped: false, isAcknowledged: false });
  }
}
