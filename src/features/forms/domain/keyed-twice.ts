import type { Said } from '#platform/instruments/domain/said.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

import type { Filling } from './filling.ts';

/** Whose keying of a question stands after a third look at the paper; `neither`: what was read then. */
export const standings = ['first', 'second', 'neither'] as const;
export type Decision = Readonly<{ path: string; stands: (typeof standings)[number] }>;

/** A question that two people keyed differently; null where one found nothing on the paper. */
export type Difference = Readonly<{ path: string; first: Said | null; second: Said | null }>;

/**
 * Where a sheet stands. It is counted once, by its first keying, until a third look has decided. `again`: somebody is keying it a second time.
 */
export type SheetState = 'once' | 'again' | 'same' | 'differs' | 'decided';

/** The differences, in the order of `paths`, which are the questions of the paper. Spaces and how a letter is composed make none. */
export function differencesOf(
  paths: readonly string[],
  first: Filling['answers'],
  second: Filling['answers'],
): readonly Difference[] {
  return paths.flatMap((path): readonly Difference[] => {
    const [one, two] = [keyed(first.said[path]), keyed(second.said[path])];
    return canonical(alike(one)) === canonical(alike(two)) ? [] : [{ path, first: one, second: two }];
  });
}

export function sheetState(
  keying: Readonly<{ isBegun: boolean; isDone: boolean; isDecided: boolean }>,
  differences: number,
): SheetState {
  if (keying.isDecided) return 'decided';
  if (!keying.isBegun) return 'once';
  if (!keying.isDone) return 'again';
  return differences === 0 ? 'same' : 'differs';
}

const keyed = (said: Said | undefined): Said | null => (said === undefined || said.is === 'taken-back' ? null : said);

const alike = (said: Said | null): Said | null =>
  said?.is === 'value' && typeof said.value === 'string'
    ? { is: 'value', value: said.value.normalize('NFC').replaceAll(/\s+/gu, ' ').trim() }
    : said;
