import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  english,
  group,
  instrumentOf,
  opened,
  question,
  repeat,
  surroundings,
} from '../../../../testing/instrument.ts';
import type { Instrument } from '../instrument.ts';
import type { Item } from '../item.ts';
import { isAsked } from '../paging.ts';
import type { Answers, Said } from '../said.ts';
import { compileInstrument } from './compile-instrument.ts';
import { FillingsInTurn } from './fillings-in-turn.ts';

const lists = [
  { id: 'yes-no', choices: ['yes', 'no'].map((name) => ({ name, label: english(name) })) },
  {
    id: 'places',
    choices: ['uk-1', 'uk-2', 'fr-1'].map((name) => ({
      name,
      label: english(name),
      columns: { country: name.slice(0, 2) },
    })),
    columns: ['country'],
  },
  { id: 'countries', choices: ['uk', 'fr'].map((name) => ({ name, label: english(name) })) },
];

/** A condition or a calculation over what stands before it; some are of chance, of today, or keep what they first gave. */
const over = (names: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.constantFrom(...names).map((one) => `\${${one}}`);
  return fc.oneof(
    fc.tuple(name, fc.constantFrom('> 1', "= 'yes'", "!= ''", '= 2')).map(([one, rest]) => `${one} ${rest}`),
    fc.tuple(name, name).map(([one, other]) => `if(${one} > 1, ${other}, 'x')`),
    name.map((one) => `selected(${one}, 'yes') or string-length(${one}) > 2`),
    name.map((one) => `count-selected(${one}) = 1`),
    fc.constantFrom('random() > 0.5', "today() > '2026-01-01'"),
    name.map((one) => `once(${one})`),
  );
};

const has = fc.constantFrom('relevant', 'readOnly', 'constraint', 'default', 'calculation', 'nothing', 'nothing');
const kinds = ['integer', 'text', 'select-one', 'select-multiple', 'calculate', 'today', 'date-estimated'] as const;

const form: fc.Arbitrary<Instrument> = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), isInside: fc.boolean(), has }), { minLength: 2, maxLength: 9 })
  .chain((shapes) => {
    const names = ['country', 'which', ...shapes.map((_, place) => `q${place}`)];
    return fc
      .tuple(
        fc.tuple(...shapes.map((_, place) => over(names.slice(0, place + 2)))),
        over(['country']),
        fc.integer({ min: 0, max: 9 }),
      )
      .map(([expressions, relevant, repeats]) => {
        const made = shapes.map(({ kind, has: part }, place): Item => {
          const expression = expressions[place] ?? '1';
          if (kind === 'calculate') return question(kind, `q${place}`, { calculation: expression });
          const listed = kind.startsWith('select') ? { list: 'yes-no' } : {};
          const value = part === 'default' && !expression.includes('(') ? 'yes' : expression;
          return question(kind, `q${place}`, { ...listed, ...(part === 'nothing' ? {} : { [part]: value }) });
        });
        const inside = made.filter((_, place) => shapes[place]?.isInside === true);
        const items: Item[] = [
          question('select-one', 'country', { list: 'countries', default: 'uk' }),
          question('select-one', 'which', { list: 'places', choiceFilter: 'country = ${country}' }),
          group('g', inside, { relevant }),
          ...made.filter((_, place) => shapes[place]?.isInside !== true),
          ...(repeats === 0 ? [repeat('members', [question('text', 'name')])] : []),
        ];
        return instrumentOf(items, { lists });
      });
  })
  .filter((instrument) => compileInstrument(instrument).ok);

const said: fc.Arbitrary<Said> = fc.oneof(
  fc
    .oneof(
      fc.constantFrom(0, 1, 2, 'yes', 'no', 'uk', 'fr', 'uk-1', 'fr-1', '2021-03~', 'z', 'yes no'),
      fc.constant(['yes', 'no']),
      fc.constant(['yes']),
    )
    .map((value) => ({ is: 'value' as const, value })),
  fc.constant({ is: 'prefer-not-to-say' as const }),
  fc.constant({ is: 'not-asked' as const, because: 'interrupted' }),
  fc.constant({ is: 'taken-back' as const }),
);

/** Answers to questions by number, the same person after another. */
const fillings = fc.array(fc.dictionary(fc.integer({ min: 0, max: 10 }).map(String), said, { maxKeys: 8 }), {
  minLength: 1,
  maxLength: 6,
});

const answersTo = (instrument: Instrument, given: Readonly<Record<string, Said>>): Answers => {
  const paths = instrument.items.flatMap((item) =>
    item.is === 'group' ? item.items.map(({ name }) => `/data/g/${name}`) : [`/data/${item.name}`],
  );
  const entries = Object.entries(given).flatMap(([at, one]) => {
    const path = paths[Number(at)];
    return path === undefined ? [] : [[path, one] as const];
  });
  return { said: Object.fromEntries(entries), instances: { '/data/members': { 'id-1': 'there' } } };
};

/** The questions that a form opened for this filling alone puts to somebody. */
const openedAlone = (instrument: Instrument, answers: Answers, seed: string) =>
  opened(instrument, {}, answers, { seed })
    .states()
    .flatMap((state) =>
      state.is === 'question' && state.isRelevant && isAsked(state)
        ? [{ path: state.path, said: state.said, text: state.text }]
        : [],
    );

describe('one filling of a form after another', () => {
  test('is read as if each had a form of its own', () => {
    fc.assert(
      fc.property(form, fillings, (instrument, people) => {
        const compiled = compileInstrument(instrument);
        if (!compiled.ok) return;
        const inTurn = new FillingsInTurn(compiled.value, surroundings);
        for (const [at, given] of people.entries()) {
          const answers = answersTo(instrument, given);
          expect(inTurn.read(answers, `seed-${at}`)).toEqual(openedAlone(instrument, answers, `seed-${at}`));
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a list and a sentence that look alike', { a: 'yes no' }, { a: ['yes', 'no'] }],
    ['a number and its text', { b: 1 }, { b: '1' }],
    ['an answer and none', { a: ['yes'], b: 2 }, {}],
  ])('tells %s apart', (_, first, second) => {
    const instrument = instrumentOf([question('select-multiple', 'a', { list: 'yes-no' }), question('integer', 'b')], {
      lists,
    });
    const compiled = compileInstrument(instrument);
    if (!compiled.ok) throw new Error('the form is not whole');
    const inTurn = new FillingsInTurn(compiled.value, surroundings);
    for (const given of [first, second, first]) {
      const entries = Object.entries(given).map(([name, value]) => [`/data/${name}`, { is: 'value', value }] as const);
      const answers = { said: Object.fromEntries(entries), instances: {} } as Answers;
      expect(inTurn.read(answers, 'seed')).toEqual(openedAlone(instrument, answers, 'seed'));
    }
  });
});
