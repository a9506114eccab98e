import { describe, expect, test } from 'vitest';

import { seededRandom } from './attack/scenarios.ts';
import { openDoor, releasesRemembered, type Luck } from './door.ts';
import type { Question } from './question.ts';
import { shownIn, type Release } from './release.ts';
import { firstStanding, shownAs } from './standing.ts';

const noLuck: Luck = () => 1;

/** Parts and their total; the total is worth most. */
function parts(...counts: readonly number[]): Question {
  return {
    groups: counts.map((count, index) => ({ key: `part ${index}`, count, fixed: false })),
    figures: [
      { key: 'all', of: counts.map((_, index) => index), worth: 10, isHeadline: true },
      ...counts.map((_, index) => ({ key: `part ${index}`, of: [index], worth: 1 })),
    ],
    families: [{ whole: 0, parts: counts.map((_, index) => index + 1) }],
    growing: counts.map((_, index) => [index]),
  };
}

function open(question: Question, earlier: readonly Release[] = [], luck = noLuck): Release {
  const release = openDoor(question, earlier, luck);
  if (release === null) throw new Error('the door stayed shut');
  return release;
}

const shown = (release: Release) =>
  [...release.figures.values()].map(({ count, standing }) => shownAs(count, standing));

describe('what the door lets out', () => {
  test.each([
    { counts: [30, 22], shows: [50, 30, 20], why: 'nothing is small' },
    { counts: [30, 0], shows: [30, 30, 0], why: 'nobody is said to be nobody' },
    { counts: [3, 30, 41], shows: [75, '*', 30, 40], why: 'rounding hides the small one' },
    { counts: [3, 0], shows: ['*', '*', 0], why: 'the total is small too' },
    { counts: [5, 5], shows: [10, '*', '*'], why: 'either could be any of 1 to 7' },
    { counts: [7, 7], shows: ['*', '*', '*'], why: 'a total of 15 would say 6 or 7 of each' },
    { counts: [7, 11, 0], shows: [20, '*', '*', 0], why: '20 less 10 would say 6 or 7' },
    { counts: [1, 8, 8], shows: ['*', '*', 10, 10], why: '15 less two tens would say 1' },
    {
      counts: [1, 1, 1, 1, 1, 1, 1],
      shows: Array(8).fill('*'),
      why: 'seven of 1 make 7, so the total must be doubtful',
    },
    { counts: [0, 0], shows: [0, 0, 0], why: 'nobody at all' },
  ])('$counts is shown as $shows: $why', ({ counts, shows }) => {
    expect(shown(open(parts(...counts)))).toEqual(shows);
  });

  test('counts nobody where a release has no such figure', () => {
    expect(shownIn(open(parts(20)), 'elsewhere')).toBe(0);
  });

  test('keeps three values open for every small number', () => {
    const random = seededRandom(1);
    for (let round = 0; round < 200; round += 1) {
      const release = open(parts(...Array.from({ length: 5 }, () => Math.floor(random() * 14))));
      for (const { count, open } of release.figures.values()) {
        if (count >= 1 && count <= 7)
          expect([...open.toString(2)].filter((bit) => bit === '1').length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('is the same each time the same is asked', () => {
    const question = parts(1, 8, 8, 3, 14);
    expect(open(question)).toEqual(open(question));
  });
});

describe('a second release', () => {
  test('shows what the first showed, where nothing has changed', () => {
    const first = open(parts(7, 11, 20));
    expect(shown(open(parts(7, 11, 20), [first]))).toEqual(shown(first));
  });

  test('cannot call back what is out, and holds back something else', () => {
    const first = open({ ...parts(7, 11), figures: parts(7, 11).figures.slice(0, 1), families: [] });
    expect(shown(first)).toEqual([20]);
    expect(shown(open(parts(7, 11), [first]))).toEqual([20, '*', '*']);
  });

  test('moves as people are seen', () => {
    const first = open(parts(10, 30));
    expect(shown(open(parts(16, 33), [first]))).toEqual([50, 15, 35]);
  });

  test('opens every time as the weeks go by', () => {
    const random = seededRandom(2);
    let counts = [0, 3, 8, 12, 20];
    const releases: Release[] = [];
    for (let week = 0; week < 30; week += 1) {
      counts = counts.map((count) => count + Math.floor(random() * 3));
      releases.push(open(parts(...counts), releases.slice(-releasesRemembered)));
    }
    expect(releases).toHaveLength(30);
  });
});

describe('luck', () => {
  const unlucky: Luck = (key) => (key === 'part 1' ? 0 : 1);

  test('holds back a figure that need not be', () => {
    expect(shown(open(parts(30, 22, 15), [], unlucky))).toEqual([65, 30, '*', 15]);
  });

  test('never touches a headline, nor what is small or nobody', () => {
    expect(shown(open(parts(30, 0, 3), [], () => 0))).toEqual([35, '*', 0, '*']);
  });
});

describe('a figure that was let out elsewhere', () => {
  const boards = (question: Question): Question => ({
    ...question,
    figures: question.figures.map((figure, index) => {
      const count = question.groups[index - 1]?.count ?? 0;
      return index === 0 ? figure : { ...figure, given: { count, standing: firstStanding(count), open: 0b11111110 } };
    }),
  });

  test('is as it was, and the door holds back what it may decide', () => {
    expect(shown(open(boards(parts(7, 11, 0))))).toEqual(['*', '*', 10, 0]);
    expect(shown(open(boards(parts(7, 30, 40))))).toEqual([75, '*', 30, 40]);
  });
});
