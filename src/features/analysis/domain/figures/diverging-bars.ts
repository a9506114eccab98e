import { percentage } from '../describe/percentage.ts';
import type { Figure } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { scaleDrawing } from './scale-drawing.ts';
import type { DrawnGroup } from './shares.ts';
import { sum } from '../tables/counts.ts';

/** A bar of a hundred percent for each group, hung on the middle of the scale. Answers in their order, the lowest first. */
export function divergingBars(
  title: string,
  answers: readonly string[],
  groups: readonly DrawnGroup[],
  said: FigureWords,
): Figure {
  const bars = groups.map(({ name, base, shares }) => ({
    label: said.group(name, base),
    parts: shares.map(({ percent, count, base: of }) => ({
      percent,
      text: said.wholePercent(Number(percentage(count, of, 0))),
    })),
  }));
  return {
    title,
    says: said.says('diverging', saying(answers, groups, said)),
    drawing: scaleDrawing(answers, bars),
    table: {
      head: [said.answer, ...bars.map(({ label }) => label)],
      rows: answers.map((answer, at) => [
        answer,
        ...groups.map(
          ({ shares }) => `${said.percent(shares[at]?.printed ?? 0)}, ${said.count(shares[at]?.count ?? 0)}`,
        ),
      ]),
    },
  };
}

/** In the group where most chose an answer above the middle: how many that is, and how many chose the middle where the scale has one. */
function saying(answers: readonly string[], groups: readonly DrawnGroup[], said: FigureWords) {
  const half = Math.floor(answers.length / 2);
  const hasMiddle = answers.length % 2 === 1;
  const percent = (part: DrawnGroup['shares'], base: number) =>
    Number(percentage(sum(part.map(({ count }) => count)), base));
  const sides = groups.map(({ name, base, shares }) => ({
    name,
    above: percent(shares.slice(answers.length - half), base),
    middle: percent(hasMiddle ? shares.slice(half, half + 1) : [], base),
  }));
  const [largest] = sides.toSorted((a, b) => b.above - a.above);
  return {
    first: answers[0] ?? '',
    last: answers.at(-1) ?? '',
    group: largest?.name ?? '',
    percent: said.percent(largest?.above ?? 0),
    scale: hasMiddle ? 'odd' : 'even',
    middle: said.percent(largest?.middle ?? 0),
  };
}
