import { isSmall, roundingReach, roundToFive, type Shown } from './small-numbers.ts';

/**
 * How a figure is let out. `small` and `held` both read `*`: the one is 1 to 7, the other is larger and kept back so that a small one cannot be
 * worked out. The door supposes that an onlooker can tell these two apart; `blurred` is a `*` of which it needs that the onlooker cannot.
 */
export type Standing = 'zero' | 'rounded' | 'small' | 'held' | 'blurred';

/** Larger than any count; stands for "no upper limit". */
export const noLimit = 0x3fffffff;

/** By the small-number rule alone. */
export function firstStanding(count: number): Standing {
  if (count === 0) return 'zero';
  return isSmall(count) ? 'small' : 'rounded';
}

export function shownAs(count: number, standing: Standing): Shown {
  if (standing === 'zero') return 0;
  return standing === 'rounded' ? roundToFive(count) : '*';
}

/** What an onlooker knows of the true count: not below the first, not above the second. */
export function limitsOf(count: number, standing: Standing): readonly [number, number] {
  switch (standing) {
    case 'zero':
      return [0, 0];
    case 'rounded':
      return [roundToFive(count) - roundingReach, roundToFive(count) + roundingReach];
    case 'small':
      return [1, 7];
    case 'held':
      return [8, noLimit];
    case 'blurred':
      return [1, noLimit];
  }
}
