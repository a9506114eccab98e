import fc from 'fast-check';
import { expect, test } from 'vitest';

import { english, group, instrumentOf, opened, question, repeat } from '../../../../testing/instrument.ts';
import type { Instrument } from '../instrument.ts';
import type { Item } from '../item.ts';
import { noAnswers } from '../said.ts';
import type { Said } from '../said.ts';
import type { Form } from './form.ts';

const lists = [
  {
    id: 'yes-no',
    choices: ['yes', 'no'].map((name) => ({
      name,
      label: english(name),
      columns: { weight: name === 'yes' ? '1' : '0' },
    })),
    columns: ['weight'],
  },
  {
    id: 'places',
    choices: ['uk-1', 'uk-2', 'fr-1', 'fr-2', 'fr-3'].map((name) => ({
      name,
      label: english(name),
      columns: { country: name.slice(0, 2) },
    })),
    columns: ['country'],
  },
  { id: 'countries', choices: ['uk', 'fr'].map((name) => ({ name, label: english(name) })) },
];

/** A condition or a calculation over what stands before it. */
const over = (names: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.constantFrom(...names).map((one) => `\${${one}}`);
  return fc.oneof(
    fc.tuple(name, fc.constantFrom('> 1', '< 3', "= 'yes'", "!= ''", '= 2')).map(([one, rest]) => `${one} ${rest}`),
    fc.tuple(name, name).map(([one, other]) => `${one} + ${other}`),
    fc.tuple(name, name).map(([one, other]) => `coalesce(${one}, ${other})`),
    fc.tuple(name, name).map(([one, other]) => `if(${one} > 1, ${other}, 'x')`),
    name.map((one) => `count(${one}) + count-selected(${one})`),
    name.map((one) => `concat(${one}, '-', position(..))`),
    name.map((one) => `sum(${one}) > 2`),
    name.map((one) => `jr:choice-name(${one}, '\${which}')`),
    fc.constant('count(${members}) * 2'),
    name.map((one) => `selected(${one}, 'uk-1') or string-length(${one}) > 2`),
    fc.constant('random() > 0.5'),
  );
};

/** A form whose every expression looks back only, so that it has no circle. */
const form: fc.Arbitrary<Instrument> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('integer', 'text', 'select-one', 'select-multiple', 'calculate', 'date-estimated' as const),
      inside: fc.nat(3),
      has: fc.constantFrom('relevant', 'constraint', 'required', 'nothing', 'nothing'),
    }),
    { minLength: 3, maxLength: 12 },
  )
  .chain((shapes) => {
    const names = ['how-many', 'country', 'which', ...shapes.map((_, place) => `q${place}`)];
    return fc.tuple(...shapes.map((_, place) => over(names.slice(0, place + 3)))).chain((expressions) =>
      fc
        .record({ groups: fc.tuple(over(names.slice(0, 2)), fc.boolean()), counted: fc.boolean() })
        .map(({ groups: [relevant, hasRelevant], counted }) => {
          const made = shapes.map(({ kind, has }, place): Item => {
            const expression = expressions[place] ?? '1';
            const name = `q${place}`;
            if (kind === 'calculate') return question(kind, name, { calculation: expression });
            const listed = kind.startsWith('select') ? { list: 'yes-no' } : {};
            return question(kind, name, { ...listed, ...(has === 'nothing' ? {} : { [has]: expression }) });
          });
          const at = (place: number) => made.filter((_, index) => shapes[index]?.inside === place);
          const items: Item[] = [
            question('integer', 'how-many'),
            question('select-one', 'country', { list: 'countries', default: 'uk' }),
            question('select-one', 'which', { list: 'places', choiceFilter: 'country = ${country}' }),
            ...at(0),
            group('g', at(1), hasRelevant ? { relevant } : {}),
            repeat('members', [question('text', 'name'), ...at(2)], counted ? { count: '${how-many}' } : {}),
            ...at(3),
          ];
          return instrumentOf(items, {
            lists,
            scores: [{ name: 'score', questions: ['country', 'which'], method: 'sum', bands: [] }],
          });
        }),
    );
  })
  .filter((instrument) => {
    try {
      opened(instrument);
      return true;
    } catch {
      return false;
    }
  });

type Act = Readonly<{ pick: number; said: Said } | { add: number } | { remove: number }>;

const said: fc.Arbitrary<Said> = fc.oneof(
  fc
    .oneof(
      fc.constantFrom(0, 1, 2, 3, 'yes', 'no', 'uk', 'fr', 'uk-1', 'fr-3', '2021-03~', 'z'),
      fc.constant(['yes', 'no']),
    )
    .map((value) => ({ is: 'value' as const, value })),
  fc.constant({ is: 'prefer-not-to-say' as const }),
  fc.constant({ is: 'not-asked' as const, because: 'interrupted' }),
  fc.constant({ is: 'taken-back' as const }),
);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ pick: fc.nat(1000), said }) },
  { weight: 1, arbitrary: fc.record({ add: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.nat(3) }) },
);

function perform(one: Form, step: Act): void {
  if ('pick' in step) {
    const questions = one.states().filter(({ is }) => is === 'question');
    const state = questions[step.pick % questions.length];
    if (state !== undefined) one.take(state.path, step.said);
  } else if ('add' in step) {
    one.addInstance('/data/members', `id-${step.add}`);
  } else {
    one.removeInstance(`/data/members[${step.remove === 0 ? '1' : `id-${step.remove}`}]`);
  }
}

const picture = (one: Form) => ({ states: one.states(), scores: one.scores() });

test('what is worked out step by step is what is worked out at once', () => {
  fc.assert(
    fc.property(form, fc.array(act, { maxLength: 25 }), (instrument, acts) => {
      const stepwise = opened(instrument);
      for (const step of acts) perform(stepwise, step);
      expect(picture(stepwise)).toEqual(picture(opened(instrument, {}, stepwise.answers())));
    }),
    { numRuns: 150 },
  );
});

test('the same answers in another order give the same states', () => {
  fc.assert(
    fc.property(form, fc.array(act, { maxLength: 20 }), fc.infiniteStream(fc.nat(1000)), (instrument, acts, order) => {
      const first = opened(instrument);
      for (const step of acts) perform(first, step);
      const answers = first.answers();
      const said = Object.entries(answers.said).map((entry) => ({ key: order.next().value ?? 0, entry }));
      const second = opened(instrument);
      for (const [path, ids] of Object.entries(answers.instances)) {
        for (const [id, is] of Object.entries(ids).reverse()) second.takeInstance(path, id, is);
      }
      for (const {
        entry: [path, one],
      } of said.sort((a, b) => a.key - b.key))
        second.take(path, one);
      expect(picture(second)).toEqual(picture(first));
    }),
    { numRuns: 150 },
  );
});

test('what an answer is said to change is all that changed', () => {
  fc.assert(
    fc.property(
      form,
      fc.array(act, { minLength: 1, maxLength: 15 }),
      fc.nat(1000),
      said,
      (instrument, acts, pick, last) => {
        const one = opened(instrument);
        for (const step of acts) perform(one, step);
        const before = new Map(one.states().map((state) => [state.path, state]));
        const questions = one.states().filter(({ is }) => is === 'question');
        const effect = one.take(questions[pick % questions.length]?.path ?? '', last);
        const changed = new Set(effect.changed.map(({ path }) => path));
        const now = one.states();
        const otherwise = now.filter((state) => before.get(state.path) !== state).map(({ path }) => path);
        expect([...changed].sort()).toEqual(otherwise.sort());
        const there = new Set(now.map(({ path }) => path));
        expect([...effect.gone].sort()).toEqual([...before.keys()].filter((path) => !there.has(path)).sort());
      },
    ),
    { numRuns: 150 },
  );
});

test('a form opened with nothing said has nothing said', () => {
  fc.assert(
    fc.property(form, (instrument) => {
      expect(opened(instrument).answers()).toEqual(noAnswers);
    }),
    { numRuns: 50 },
  );
});
