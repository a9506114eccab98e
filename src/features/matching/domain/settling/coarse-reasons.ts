import type { PairPart } from './found-pair.ts';

/** What may be said of a comparison with a record that the reader may not see: that it agrees, is alike or differs; never how, and never a value. */
export type CoarseReason = Readonly<{ what: CoarseWhat; grade: 'agrees' | 'alike' | 'differs' }>;

/** Comparisons that say nothing of where somebody is or was, when they came, or what they do. Anything else is left out. */
export const coarseWhats = [
  'name',
  'birth',
  'sex',
  'nationality',
  'language',
  'phone',
  'reference',
  'nhsNumber',
] as const;
export type CoarseWhat = (typeof coarseWhats)[number];

const agreeing = new Set(['same', 'straight', 'same-default']);
const differing = new Set(['none', 'different', 'else', 'generation', 'within-10', 'confusable']);

/** One reason for each thing compared, in a fixed order. Several parts of one thing (the tokens of a name) make one: what they agree in, if in everything. */
export function coarseReasons(parts: readonly PairPart[]): readonly CoarseReason[] {
  return coarseWhats.flatMap((what): CoarseReason[] => {
    const levels = parts.filter((part) => part.what === what).map(({ level }) => level);
    if (levels.length === 0) return [];
    if (levels.every((level) => agreeing.has(level))) return [{ what, grade: 'agrees' }];
    return [{ what, grade: levels.every((level) => differing.has(level)) ? 'differs' : 'alike' }];
  });
}
