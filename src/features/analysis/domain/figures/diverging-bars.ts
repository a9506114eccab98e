import { percentage } from '../describe/percentage.ts';
import type { Figure } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { lowerSide, scaleDrawing } from './scale-drawing.ts';
import type { DrawnGroup } from './shares.ts';

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

function saying(answers: readonly string[], groups: readonly DrawnGroup[], said: FigureWords) {
  const sides = groups.map(({ name, shares }) => ({
    name,
    above: 100 - lowerSide(shares.map(({ percent }) => percent)),
  }));
  const sorted = sides.sort((a, b) => b.above - a.above);
  return {
    first: answers[0] ?? '',
    last: answers.at(-1) ?? '',
    group: sorted[0]?.name ?? '',
    percent: said.percent(sorted[0]?.above ?? 0),
  };
}
