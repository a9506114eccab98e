import type { Replica } from '#platform/offline/domain/replica.ts';
import type { Drafts } from '#platform/screens/field-world.ts';
import type { Typed } from '#platform/screens/use-typed.ts';

const keptName = 'drafts';
const soonMs = 300;

export type KeptDrafts = Drafts & Readonly<{ flush(): Promise<void>; close(): void }>;

/**
 * What was typed and not saved, in memory at once and on the device within a third of a second, so that a lock, a crash or an empty battery costs a
 * word at most. Kept again after people were forgotten, which clears everything that is kept beside entries.
 */
export async function openDrafts(replica: Replica): Promise<KeptDrafts> {
  const drafts = new Map(Object.entries(((await replica.kept(keptName)) ?? {}) as Record<string, Typed>));
  let timer: ReturnType<typeof setTimeout> | null = null;
  const keep = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    await replica.keep(keptName, Object.fromEntries(drafts));
  };
  const keepSoon = (): void => {
    // What could not be kept because the device locked was kept before; a full device says so when the form is saved.
    timer ??= setTimeout(() => void keep().catch(() => undefined), soonMs);
  };
  const stop = replica.onChange((ids) => {
    if (ids === null && drafts.size > 0) keepSoon();
  });
  return {
    get: (form) => drafts.get(form) ?? null,
    set(form, typed) {
      if (typed === null && !drafts.delete(form)) return;
      if (typed !== null) drafts.set(form, typed);
      keepSoon();
    },
    async flush() {
      if (timer !== null) await keep();
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      stop();
    },
  };
}
