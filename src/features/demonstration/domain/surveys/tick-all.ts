import type { Random } from '../random.ts';
import { shuffled } from './shuffled.ts';

/** Deals the ticks of a select-all question to `people`, at least one each, no option twice to anybody, so that every option is ticked as often as it says. */
export function tickAll(
  random: Random,
  options: readonly Readonly<{ code: string; count: number }>[],
  people: number,
): readonly (readonly string[])[] {
  const ticked = Array.from({ length: people }, () => new Set<string>());
  for (const { code, count } of options) {
    if (count > people) throw new Error(`${code} is ticked by more than answered`);
    for (const one of shuffled(random, ticked).slice(0, count)) one.add(code);
  }
  for (const empty of ticked.filter(({ size }) => size === 0)) {
    const most = ticked.reduce((found, one) => (one.size > found.size ? one : found));
    const [given] = shuffled(random, [...most]);
    if (given === undefined || most.size < 2) throw new Error('there are fewer ticks than people');
    most.delete(given);
    empty.add(given);
  }
  return ticked.map((one) => options.map(({ code }) => code).filter((code) => one.has(code)));
}
