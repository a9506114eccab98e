import { describe, expect, test } from 'vitest';

import { openDoor } from './door.ts';
import type { Family, Figure, Question } from './question.ts';
import { shownIn } from './release.ts';

/**
 * An onlooker who has read `door.ts`: tries every table of a shape with every luck, keeps those that come out exactly as what was shown, and asks
 * what a held-back number was in them.
 */
function valuesBehind(
  figures: readonly Figure[],
  families: readonly Family[],
  size: number,
  most: number,
  hasLuck = true,
) {
  const behind = new Map<string, { values: Set<number>[]; isCutShort: boolean }>();
  for (const counts of tables(size, most)) {
    const question: Question = {
      groups: counts.map((count, index) => ({ key: `${index}`, count, fixed: false })),
      figures,
      families,
      growing: [],
    };
    for (const unlucky of [null, ...(hasLuck ? figures.map(({ key }) => key) : [])]) {
      const release = openDoor(question, [], (key) => (key === unlucky ? 0 : 1));
      if (release === null) throw new Error('the door stayed shut');
      const name = figures.map(({ key }) => shownIn(release, key)).join(' ');
      const known = behind.get(name) ?? { values: figures.map(() => new Set<number>()), isCutShort: false };
      figures.forEach(({ of }, index) =>
        known.values[index]?.add(of.reduce((sum, group) => sum + (counts[group] ?? 0), 0)),
      );
      known.isCutShort ||= Math.max(...counts) > most - 3;
      behind.set(name, known);
    }
  }
  return behind;
}

function* tables(size: number, most: number): Generator<readonly number[]> {
  for (let number = 0; number < (most + 1) ** size; number += 1) {
    yield Array.from({ length: size }, (_, place) => Math.floor(number / (most + 1) ** place) % (most + 1));
  }
}

/** Small numbers that only one value is behind, save among tables that could go on beyond the largest count tried. */
function recovered(behind: ReturnType<typeof valuesBehind>): string[] {
  const found: string[] = [];
  for (const [name, { values, isCutShort }] of behind) {
    if (isCutShort) continue;
    values.forEach((of, index) => {
      const [only] = of;
      if (of.size === 1 && only !== undefined && only >= 1 && only <= 7)
        found.push(`${name}: figure ${index} is ${only}`);
    });
  }
  return found;
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
const all = (size: number): Figure[] => [
  { key: 'all', of: range(size), worth: 10 },
  ...range(size).map((group) => ({ key: `part ${group}`, of: [group], worth: 1 })),
];

describe('one who knows how the door decides', () => {
  test.each([
    { name: 'two parts and their total', figures: all(2), families: [{ whole: 0, parts: [1, 2] }], size: 2, most: 40 },
    {
      name: 'three parts and their total',
      figures: all(3),
      families: [{ whole: 0, parts: [1, 2, 3] }],
      size: 3,
      most: 21,
    },
    {
      name: 'done in offered in base',
      figures: [3, 2, 1].map((depth) => ({ key: `${depth}`, of: range(depth), worth: depth })),
      families: [
        { whole: 0, parts: [1] },
        { whole: 1, parts: [2] },
      ],
      size: 3,
      most: 20,
    },
  ])(
    'recovers nothing from $name',
    ({ figures, families, size, most }) => {
      const behind = valuesBehind(figures, families, size, most);
      expect(behind.size).toBeGreaterThan(50);
      expect(recovered(behind)).toEqual([]);
    },
    120_000,
  );

  test('would recover some from a door without luck', () => {
    const behind = valuesBehind(all(3), [{ whole: 0, parts: [1, 2, 3] }], 3, 21, false);
    expect(recovered(behind)).toContain('* 10 10 *: figure 3 is 1');
  }, 120_000);
});
