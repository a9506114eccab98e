import type { Given, Implementations } from '../call.ts';
import { textToNumber } from '../expression-value.ts';

const one =
  (work: (number: number) => number) =>
  (given: Given): number =>
    work(given.number(0));

export const numberFunctions: Implementations = {
  number: (given) => (given.count === 0 ? textToNumber(given.place.node.text()) : given.number(0)),
  int: one(Math.trunc),
  round: (given) => round(given.number(0), given.count > 1 ? given.number(1) : 0),
  floor: one(Math.floor),
  ceiling: one(Math.ceil),
  abs: one(Math.abs),
  pow: (given) => given.number(0) ** given.number(1),
  log: one(Math.log),
  log10: one(Math.log10),
  exp: one(Math.exp),
  exp10: one((number) => 10 ** number),
  sqrt: one(Math.sqrt),
  sin: one(Math.sin),
  cos: one(Math.cos),
  tan: one(Math.tan),
  asin: one(Math.asin),
  acos: one(Math.acos),
  atan: one(Math.atan),
  atan2: (given) => Math.atan2(given.number(0), given.number(1)),
  pi: () => Math.PI,
  random: (given) => given.place.form.random(`random ${given.at}`, given.place.current),
};

/** Halves away from 0; below 0 places to tens and hundreds. */
function round(number: number, places: number): number {
  if (Number.isNaN(places)) return Number.NaN;
  const scale = 10 ** Math.trunc(places);
  const rounded = (Math.sign(number) * Math.round(Math.abs(number) * scale)) / scale;
  // Past what a number holds there is nothing to round.
  return Number.isFinite(number * scale) && scale !== 0 ? rounded : number;
}
