import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import type { DesignVersion } from './question-history.ts';

/** A version that the reader may see, and when it came to be as it is. */
export type KnownVersion = Readonly<{ version: string; instrument: Instrument; at: Date; isDraft: boolean }>;

/** A form as a round was opened on it. */
export type OpenedForm = Readonly<{ id: string; version: string; instrument: Instrument; openedAt: Date }>;

/**
 * The versions of a form in the order in which they came to be, the oldest first. What a round was opened on is one of them; where that was a draft which
 * was changed afterwards, it stands for itself. `keyOf` has the version of each round, by its id.
 */
export function designVersions(
  known: readonly KnownVersion[],
  rounds: readonly OpenedForm[],
): Readonly<{ versions: readonly DesignVersion[]; keyOf: ReadonlyMap<string, string> }> {
  const placed: (DesignVersion & { at: Date; words: string })[] = known.map(({ version, instrument, at }) => ({
    key: version,
    version,
    asRead: false,
    instrument,
    at,
    words: JSON.stringify(instrument),
  }));
  const keyOf = new Map<string, string>();
  for (const { id, version, instrument, openedAt: at } of rounds) {
    const words = JSON.stringify(instrument);
    const same = placed.find((one) => one.version === version && one.words === words);
    keyOf.set(id, same?.key ?? `read ${id}`);
    if (same === undefined) placed.push({ key: `read ${id}`, version, asRead: true, instrument, at, words });
  }
  const versions = placed
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ key, version, asRead, instrument }) => ({ key, version, asRead, instrument }));
  return { versions, keyOf };
}
