import type { Figure } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { sayRounded, type WholeGroup } from './rounded-shares.ts';
import { scaleDrawing } from './scale-drawing.ts';

/**
 * A bar for each group, hung on the middle of the scale. Each part is as long as the whole percentage that the table gives, and nothing is stretched to a hundred: so rounding is seen, and no length tells more than its number. Answers in
 * their order, the lowest first.
 */
export function roundedDiverging(
  title: string,
  answers: readonly string[],
  groups: readonly WholeGroup[],
  said: FigureWords,
): Figure {
  const bars = groups.map(({ name, base, shares }) => ({
    label: said.group(name, base),
    parts: shares.map(({ percent }) => ({ percent, text: said.wholePercent(percent) })),
  }));
  return {
    title,
    says: said.says('rounded-diverging', saying(answers, groups, said)),
    drawing: scaleDrawing(answers, bars),
    table: {
      head: [said.answer, ...bars.map(({ label }) => label)],
      rows: answers.map((answer, at) => [answer, ...groups.map(({ shares }) => sayRounded(shares[at] ?? null, said))]),
    },
  };
}

/** The largest part, with its group. */
function saying(answers: readonly string[], groups: readonly WholeGroup[], said: FigureWords) {
  const parts = groups.flatMap(({ name, shares }) =>
    shares.map(({ percent }, at) => ({ group: name, answer: answers[at] ?? '', percent })),
  );
  const [largest] = parts.toSorted((a, b) => b.percent - a.percent);
  return {
    first: answers[0] ?? '',
    last: answers.at(-1) ?? '',
    most: largest?.answer ?? '',
    mostGroup: largest?.group ?? '',
    mostPercent: said.wholePercent(largest?.percent ?? 0),
  };
}
