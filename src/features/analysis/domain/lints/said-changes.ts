import { latinDigits } from '#platform/language/latin-digits.ts';

/** How much more or less a sentence says something is: `times` in words (`doubled`), `percent` of what was, or percentage `points`. */
export type SaidChange = Readonly<{
  said: string;
  in: 'times' | 'percent' | 'points';
  least: number;
  most: number;
  at: number;
}>;

/** A percentage before and after, or one and the other. */
export type Pair = Readonly<{ from: number; to: number }>;

const times: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl(?:ed|ing)|two-?\s?fold|twice\s(?:as|the))\b/iu, 2],
  [/\b(?:(?:tripl|trebl)(?:ed|ing)|three-?\s?fold|three\stimes\s(?:as|the|more|higher))\b/iu, 3],
  [/\b(?:quadrupl(?:ed|ing)|four-?\s?fold|four\stimes\s(?:as|the|more|higher))\b/iu, 4],
  [/\bhalv(?:ed|ing)\b/iu, 0.5],
];

const number = String.raw`(\d+(?:\.\d+)?)`;
const unit = String.raw`\s?(%|per\s?cent(?!age)|percentage\spoints?|per\s?cent\spoints?|points?)`;
const moved = String.raw`rises?|increases?|falls?|drops?|decreases?|declines?|growth|reductions?|gains?|improvements?|rose|increased|fell|dropped|decreased|declined|grew|reduced|improved|up|down|higher|lower`;
const changed = new RegExp(
  String.raw`\b(?:${moved})\s(?:of|by)\s(?:about\s|around\s|nearly\s|almost\s)?${number}${unit}|${number}${unit}\s(?:higher|lower|more|less|fewer)\b`,
  'giu',
);
const points = /point/i;

/** The changes that a sentence says, as far as a pair of percentages can tell whether they are right. */
export function saidChanges(given: string): readonly SaidChange[] {
  const text = latinDigits(given);
  const inTimes = times.flatMap(([pattern, factor]): readonly SaidChange[] => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const before = text.slice(0, found.index);
    const most = /\b(?:nearly|almost)\s$/iu.test(before) ? factor : 1.5 * factor;
    const least = /\bmore\sthan\s$/iu.test(before) ? factor : 0.8 * factor;
    const isHedged = most === factor || least === factor;
    const between = isHedged ? { least, most } : { least: 0.875 * factor, most: 1.125 * factor };
    return [{ said: found[0], in: 'times', ...between, at: found.index }];
  });
  const inFigures = [...text.matchAll(changed)].map((found): SaidChange => {
    const [said, first, firstUnit, second, secondUnit] = found;
    const figure = first ?? second ?? '';
    const value = Number(figure);
    const isPoints = points.test(firstUnit ?? secondUnit ?? '');
    // Both percentages were rounded before they were compared.
    const slack = isPoints ? 1.05 : Math.max(1.05, 0.05 * value);
    const between = { least: value - slack, most: value + slack };
    return { said, in: isPoints ? 'points' : 'percent', ...between, at: found.index + said.indexOf(figure) };
  });
  return [...inTimes, ...inFigures];
}

const percent = String.raw`\s?(?:%|per\s?cent)?`;
const fromTo = new RegExp(String.raw`\bfrom\s${number}${percent}[^.;\d]{0,60}\bto\s${number}`, 'iu');
const toFrom = new RegExp(String.raw`\bto\s${number}${percent}[^.;\d]{0,60}\bfrom\s${number}`, 'iu');

/** The two percentages that a sentence sets against each other: `from 30% to 45%`. Null where there are none. */
export function saidPair(given: string): Pair | null {
  const text = latinDigits(given);
  const forward = fromTo.exec(text);
  if (forward !== null) return { from: Number(forward[1]), to: Number(forward[2]) };
  const backward = toFrom.exec(text);
  return backward === null ? null : { from: Number(backward[2]), to: Number(backward[1]) };
}

/** Whether a pair has changed as it is said; read the other way round too where `isEitherWay`. */
export function hasChanged(
  { in: measure, least, most }: SaidChange,
  { from, to }: Pair,
  isEitherWay: boolean,
): boolean {
  const values = {
    times: from === 0 ? Number.NaN : to / from,
    percent: from === 0 ? Number.NaN : (100 * Math.abs(to - from)) / from,
    points: Math.abs(to - from),
  };
  const value = values[measure];
  if (value >= least && value <= most) return true;
  return isEitherWay && hasChanged({ said: '', in: measure, least, most, at: 0 }, { from: to, to: from }, false);
}
