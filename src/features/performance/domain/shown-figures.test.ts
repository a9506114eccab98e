import { describe, expect, it } from 'vitest';

import { addShown, sumOfShown, type ShownFigures } from './shown-figures.ts';

const area = (base: number | '*', doneInTime: number | '*'): ShownFigures => ({
  base,
  offered: base,
  offeredInTime: base,
  done: base,
  doneInTime,
  offeredInTimePercent: null,
  doneInTimePercent: null,
});

describe('sums of what is shown', () => {
  it('are held back where a part of one area is', () => {
    expect(addShown([10, 0, 25])).toBe(35);
    expect(addShown([10, '*', 25])).toBe('*');
  });

  it('of several areas leave an area out whole where anything of it is held back', () => {
    expect(sumOfShown([area(100, 50), area(40, '*'), area(100, 100)])).toMatchObject({
      base: 200,
      doneInTime: 150,
      doneInTimePercent: 75,
    });
  });

  it('of nothing are nothing, and no percentage', () => {
    expect(sumOfShown([])).toMatchObject({ base: 0, doneInTimePercent: null });
  });
});
