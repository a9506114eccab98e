import { decimalsOf } from '../describe/percentage.ts';

/** How a printed p-value comes from the one worked out: rounded, cut off after its last digit, or not at all. */
export type PrintedMatch = 'rounded' | 'cut-off' | null;

/** `0.46` beside 0.4586 is rounded; `0.93` beside 0.9381 is cut off; `<.001` stands for every smaller one. */
export function matchPrintedP(printed: string, p: number): PrintedMatch {
  const bare = printed.replace(/[<\s]/g, '');
  const value = Number(bare);
  if (printed.includes('<')) return p < value ? 'rounded' : null;
  const scale = 10 ** decimalsOf(bare);
  const units = Math.round(value * scale);
  // A hair, as p itself is worked out in binary fractions.
  if (Math.abs(p * scale - units) <= 0.5 + 1e-9) return 'rounded';
  return Math.floor(p * scale) === units ? 'cut-off' : null;
}

/** Whether a printed p says that it is below a level: `<.05` does of 0.05, `<0.10` does not, as it may be above. */
export function isPrintedBelow(printed: string, level: number): boolean {
  const value = Number(printed.replace(/[<\s]/g, ''));
  return printed.includes('<') ? value <= level : value < level;
}
