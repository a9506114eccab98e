import { isNumber, type ParameterProblem, type Parameters } from './parameters.ts';

/** XLSForm's own bounds of a range that states none. */
const usual = { start: '1', end: '10', step: '1' } as const;

const withTicks = new Set(['', 'vertical', 'no-ticks']);

/** A list's choices as far as a range labels its ticks with them; null where there is no such list. */
type Labels = (list: string) => readonly string[] | null;

/** What is wrong with the parameters of a range. It may run downwards; steps count from its start, whatever their sign. */
export function checkRange(given: Parameters, appearance: string, labelsOf: Labels): readonly ParameterProblem[] {
  const numbers = ['start', 'end', 'step', 'tick_interval', 'placeholder'];
  const wrong = numbers.filter((key) => given[key] !== undefined && !isNumber(given[key]));
  if (wrong.length > 0)
    return wrong.map((key) => ({ kind: 'parameter-not-number', values: { parameter: key, value: given[key] ?? '' } }));
  const zero = ['step', 'tick_interval'].filter((key) => given[key] !== undefined && Number(given[key]) === 0);
  if (zero.length > 0) return zero.map((key) => ({ kind: 'range-zero', values: { parameter: key } }));
  const range = new Range(given);
  return [
    ...checkAppearance(given, appearance),
    ...checkSteps(given, range),
    ...checkPlaceholder(given, range),
    ...checkLabels(given, appearance, range, labelsOf),
  ];
}

/** A range in exact whole numbers of its smallest decimal place, so that 0.1 + 0.2 is 0.3. */
class Range {
  readonly start: bigint;
  readonly end: bigint;
  readonly #places: number;

  constructor(given: Parameters) {
    const decimals = (text: string): number => (text.split('.')[1] ?? '').length;
    this.#places = Math.min(
      Math.max(...Object.values({ ...usual, ...given }).map((one) => (isNumber(one) ? decimals(one) : 0))),
      30,
    );
    this.start = this.units(given['start'] ?? usual.start);
    this.end = this.units(given['end'] ?? usual.end);
  }

  units(text: string): bigint {
    const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
    const digits = BigInt(`${whole}${fraction.slice(0, this.#places).padEnd(this.#places, '0')}` || '0');
    return text.startsWith('-') ? -digits : digits;
  }

  /** False also for a number with more decimals than the range has: it lies on no step. */
  isOnStep(text: string, step: string): boolean {
    if ((text.split('.')[1] ?? '').replace(/0+$/, '').length > this.#places) return false;
    return (this.units(text) - this.start) % size(this.units(step)) === 0n;
  }

  holds(text: string): boolean {
    const value = Number(text);
    const scale = 10 ** this.#places;
    const [low, high] = this.start < this.end ? [this.start, this.end] : [this.end, this.start];
    return value >= Number(low) / scale && value <= Number(high) / scale;
  }
}

const size = (number: bigint): bigint => (number < 0n ? -number : number);

function checkAppearance(given: Parameters, appearance: string): readonly ParameterProblem[] {
  const fits = appearance.split(/\s+/).every((one) => withTicks.has(one));
  const used = ['tick_interval', 'placeholder', 'tick_labelset'].filter((key) => given[key] !== undefined);
  if (fits || used.length === 0) return [];
  return [{ kind: 'range-appearance', values: { parameter: used.join(', '), appearance } }];
}

function checkSteps(given: Parameters, range: Range): readonly ParameterProblem[] {
  const length = size(range.end - range.start);
  const step = given['step'] ?? usual.step;
  const tooLarge = ['step', 'tick_interval'].filter(
    (key) => given[key] !== undefined && size(range.units(given[key])) > length,
  );
  if (tooLarge.length > 0) return tooLarge.map((key) => ({ kind: 'range-step-too-large', values: { parameter: key } }));
  const interval = given['tick_interval'];
  if (interval === undefined || range.units(interval) % size(range.units(step)) === 0n) return [];
  return [{ kind: 'range-off-step', values: { parameter: 'tick_interval', value: interval, step } }];
}

function checkPlaceholder(given: Parameters, range: Range): readonly ParameterProblem[] {
  const placeholder = given['placeholder'];
  if (placeholder === undefined) return [];
  const values = { parameter: 'placeholder', value: placeholder };
  if (!range.holds(placeholder)) return [{ kind: 'range-outside', values }];
  const step = given['step'] ?? usual.step;
  return range.isOnStep(placeholder, step) ? [] : [{ kind: 'range-off-step', values: { ...values, step } }];
}

function checkLabels(
  given: Parameters,
  appearance: string,
  range: Range,
  labelsOf: Labels,
): readonly ParameterProblem[] {
  const list = given['tick_labelset'];
  if (list === undefined) return [];
  const labels = labelsOf(list);
  if (labels === null) return [{ kind: 'range-labels-list', values: { list } }];
  const first = (
    kind: ParameterProblem['kind'],
    more: Record<string, string>,
    fits: (label: string) => boolean,
  ): ParameterProblem[] => {
    const wrong = labels.find((label) => !fits(label));
    return wrong === undefined ? [] : [{ kind, values: { list, value: wrong, ...more } }];
  };
  const notNumbers = first('range-labels-not-numbers', {}, isNumber);
  if (notNumbers.length > 0) return notNumbers;
  if (appearance.split(/\s+/).includes('no-ticks') && new Set(labels.map(Number)).size > 2)
    return [{ kind: 'range-labels-no-ticks', values: { list } }];
  const outside = first('range-labels-outside', {}, (label) => range.holds(label));
  if (outside.length > 0) return outside;
  const ticks = [
    given['step'] ?? usual.step,
    ...(given['tick_interval'] === undefined ? [] : [given['tick_interval']]),
  ];
  return ticks
    .flatMap((step) => first('range-labels-off-step', { step }, (label) => range.isOnStep(label, step)))
    .slice(0, 1);
}
