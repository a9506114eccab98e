import type { ChoiceList } from '#platform/instruments/domain/choice-list.ts';
import type { CompiledInstrument, Definition } from '#platform/instruments/domain/form/definition.ts';
import type { Item, Question } from '#platform/instruments/domain/item.ts';
import type { Value } from '#platform/instruments/domain/said.ts';

/** One step of a filling: a question is answered, or an instance is added to a repeat that a person counts. */
export type FillingStep =
  Readonly<{ path: string; is: 'answer'; value: Value }> | Readonly<{ path: string; is: 'more' }>;

/** How many instances of a repeat are answered; what is not there is passed over on both sides. */
const mostInstances = 3;
const usualTexts = ['a', 'abc', 'yes', 'a-b', ' spaced  out ', '5', '2024-01-01', 'true', 'Zoë', '0'];
const usualDates = ['2024-02-29', '2023-01-01', '2020-12-31', '2030-06-15'];
const times = ['09:30:00.000Z', '23:59:00.000Z'];

/** Fillings by chance, whose texts and numbers are those that the form itself speaks of, so that its conditions are met and missed. */
export class RandomFillings {
  readonly #compiled: CompiledInstrument;
  readonly #random: () => number;
  readonly #texts: readonly string[];
  readonly #numbers: readonly number[];

  constructor(compiled: CompiledInstrument, random: () => number) {
    this.#compiled = compiled;
    this.#random = random;
    const written = expressionsOf(compiled.instrument.items).join(' ');
    const quoted = [...written.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? '');
    this.#texts = [...usualTexts, ...quoted.filter((text) => text !== '' && !text.includes('${'))];
    const named = [...written.matchAll(/(?<![\w'"$./-])\d{1,6}(?:\.\d+)?(?![\w'"])/g)].map(([number]) =>
      Number(number),
    );
    this.#numbers = [0, 1, 2, 5, ...named.flatMap((number) => [number - 1, number, number + 1])];
  }

  next(): readonly FillingStep[] {
    return this.#steps(this.#compiled.root, '');
  }

  #steps(parent: Definition, at: string): readonly FillingStep[] {
    const here = at === '' ? parent.path : at;
    return parent.children.flatMap((child): readonly FillingStep[] => {
      const path = `${here}/${child.name}`;
      if (child.is === 'question') return this.#answer(child, path);
      if (child.is !== 'repeat') return this.#steps(child, path);
      const more = child.count === null ? Math.floor(this.#random() * mostInstances) : 0;
      const instances = child.count === null ? more + 1 : mostInstances;
      return [
        ...Array.from({ length: more }, () => ({ path, is: 'more' as const })),
        ...Array.from({ length: instances }, (_, place) => this.#steps(child, `${path}[${place + 1}]`)).flat(),
      ];
    });
  }

  #answer(definition: Extract<Definition, { is: 'question' }>, path: string): readonly FillingStep[] {
    const { item, logic } = definition;
    if (item.readOnly !== undefined || item.calculation !== undefined || this.#random() < 0.3) return [];
    const value = this.#value(item, logic.list, logic.range);
    return value === null ? [] : [{ path, is: 'answer', value }];
  }

  #value(
    item: Question,
    list: ChoiceList | null,
    range: Readonly<{ start: number; end: number; step: number }> | null,
  ): Value | null {
    const names = (list?.choices ?? []).map(({ name }) => name);
    switch (item.kind) {
      case 'integer':
        return Math.trunc(this.#pick(this.#numbers));
      case 'decimal':
        return this.#random() < 0.5 ? this.#pick(this.#numbers) : Math.round(this.#random() * 1000) / 100;
      case 'range': {
        if (range === null) return null;
        const steps = Math.floor((range.end - range.start) / range.step);
        return range.start + Math.floor(this.#random() * (steps + 1)) * range.step;
      }
      case 'text':
        return this.#pick(this.#texts);
      case 'date':
        return this.#pick(usualDates);
      case 'date-time':
        return `${this.#pick(usualDates)}T${this.#pick(times)}`;
      case 'select-one':
        return names.length === 0 ? null : this.#pick(names);
      case 'select-multiple': {
        const chosen = names.filter(() => this.#random() < 0.4);
        return chosen.length === 0 ? null : chosen;
      }
      default:
        return null;
    }
  }

  #pick<One>(from: readonly One[]): One {
    return from[Math.floor(this.#random() * from.length)] as One;
  }
}

/** Every expression of a form that a person's answers can bear on. */
export function expressionsOf(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.is !== 'question') {
      const count = item.is === 'repeat' ? item.count : undefined;
      return [...[item.relevant, count].filter((one) => one !== undefined), ...expressionsOf(item.items)];
    }
    const { relevant, constraint, calculation, choiceFilter, required, readOnly } = item;
    return [relevant, constraint, calculation, choiceFilter, required, readOnly].filter(
      (one) => one !== undefined && !/^(yes|true|true\(\)|no|false|false\(\))$/i.test(one.trim()),
    ) as readonly string[];
  });
}

/** The same numbers for the same seed, so that a difference can be looked at again. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
