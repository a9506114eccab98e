import { failure, success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import type { Question } from '../item.ts';

type Range = Readonly<{ start: number; end: number; step: number }>;
type RangeProblem = Readonly<{ kind: 'range-not-a-number'; parameter: string }> | Readonly<{ kind: 'range-empty' }>;

/** A scale's ends and steps, both ends included; XLSForm's are 1 to 10 by 1. A scale may run downwards. Null for what is no scale. */
export function readRange({ kind, parameters = {} }: Question): Result<Range | null, RangeProblem> {
  if (kind !== 'range') return success(null);
  const number = (name: string, otherwise: number): number => Number(parameters[name] ?? otherwise);
  const range = { start: number('start', 1), end: number('end', 10), step: number('step', 1) };
  for (const [parameter, value] of Object.entries(range)) {
    if (!Number.isFinite(value)) return failure({ kind: 'range-not-a-number', parameter });
  }
  if (range.step === 0 || range.start === range.end) return failure({ kind: 'range-empty' });
  return success(range);
}
