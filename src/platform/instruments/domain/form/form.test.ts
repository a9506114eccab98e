import { describe, expect, test } from 'vitest';

import {
  answer,
  english,
  group,
  list,
  opened,
  question,
  repeat,
  stateOf,
  surroundings,
  textOf,
} from '../../../../testing/instrument.ts';
import { noAnswers } from '../said.ts';
import type { Form } from './form.ts';

const ok = <Value>(result: { ok: true; value: Value } | { ok: false; problems: readonly unknown[] }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('relevance', () => {
  const items = [
    question('integer', 'age'),
    group('adult', [question('text', 'work'), question('calculate', 'says', { calculation: "concat(${work}, '!')" })], {
      relevant: '${age} >= 18',
    }),
    question('calculate', 'heard', { calculation: '${work}' }),
  ];

  test('is inherited from the group', () => {
    const form = opened(items);
    expect(stateOf(form, 'adult/work').isRelevant).toBe(false);
    answer(form, 'age', 18);
    expect(stateOf(form, 'adult/work').isRelevant).toBe(true);
  });

  test('an answer that is no longer relevant is kept, marked and not counted', () => {
    const form = opened(items);
    answer(form, 'age', 18);
    answer(form, 'adult/work', 'nurse');
    expect(textOf(form, 'heard')).toBe('nurse');
    answer(form, 'age', 17);
    expect(stateOf(form, 'adult/work')).toMatchObject({
      said: { is: 'value', value: 'nurse' },
      text: '',
      isSetAside: true,
      fault: null,
    });
    expect([textOf(form, 'heard'), textOf(form, 'adult/says')]).toEqual(['', '']);
    answer(form, 'age', 19);
    expect([textOf(form, 'heard'), textOf(form, 'adult/says')]).toEqual(['nurse', 'nurse!']);
  });

  test('one answer says which items stand otherwise', () => {
    const form = opened(items);
    const { changed } = ok(form.answer('/data/age', { is: 'value', value: 20 }));
    expect(changed.map(({ path }) => path).sort()).toEqual([
      '/data/adult',
      '/data/adult/says',
      '/data/adult/work',
      '/data/age',
    ]);
    expect(ok(form.answer('/data/age', { is: 'value', value: 21 })).changed.map(({ path }) => path)).toEqual([
      '/data/age',
    ]);
  });
});

test.each([
  [{}, '8'],
  [{ start: '0', end: '100', step: '4' }, '8'],
  [{ start: '0', end: '10', step: '0.5' }, '8.0'],
  [{ start: '0.0', end: '10', step: '1' }, '8.0'],
])('8 on a scale of %j reads as %s', (parameters, text) => {
  const one = opened([question('range', 'pain', { parameters })]);
  answer(one, 'pain', 8);
  expect(stateOf(one, 'pain').text).toBe(text);
});

test('a choice whose name has a space in it counts', () => {
  const one = opened([question('select-one', 'where', { list: 'l' })], { lists: [list('l', 'a b', 'a')] });
  answer(one, 'where', 'a b');
  expect(stateOf(one, 'where')).toMatchObject({ text: 'a b', fault: null });
});

describe('what is wrong with an answer', () => {
  const items = [
    question('integer', 'age', {
      constraint: '. < 120',
      constraintMessage: english('Too old'),
      required: 'true()',
      requiredMessage: english('Say it'),
    }),
    question('select-one', 'sex', { list: 'sexes' }),
    question('range', 'pain', { parameters: { start: '0', end: '10', step: '0.5' } }),
    question('text', 'why', { required: '${age} > 100' }),
  ];
  const form = () => opened(items, { lists: [list('sexes', 'f', 'm')] });

  test.each([
    ['nothing, which is required', null, { is: 'required', message: english('Say it') }],
    ['one past the constraint', 130, { is: 'constraint', message: english('Too old') }],
    ['one within it', 30, null],
  ])('%s', (_, value, fault) => {
    const one = form();
    if (value !== null) answer(one, 'age', value);
    expect(stateOf(one, 'age').fault).toEqual(fault);
  });

  test('preferring not to say and not having been asked are answers; taking back is none', () => {
    const one = form();
    for (const said of [{ is: 'prefer-not-to-say' }, { is: 'not-asked', because: 'interrupted' }] as const) {
      ok(one.answer('/data/age', said));
      expect(stateOf(one, 'age')).toMatchObject({ fault: null, said, text: '' });
    }
    ok(one.answer('/data/age', { is: 'taken-back' }));
    expect(stateOf(one, 'age').fault?.is).toBe('required');
  });

  test('required follows what was answered elsewhere', () => {
    const one = form();
    answer(one, 'age', 101);
    expect(stateOf(one, 'why')).toMatchObject({ isRequired: true, fault: { is: 'required' } });
    answer(one, 'age', 99);
    expect(stateOf(one, 'why')).toMatchObject({ isRequired: false, fault: null });
  });

  test.each([
    [7.5, null],
    [0, null],
    [7.25, 'out-of-range'],
    [11, 'out-of-range'],
  ])('%d on a scale of 0 to 10 by halves', (value, fault) => {
    const one = form();
    answer(one, 'pain', value);
    expect(stateOf(one, 'pain').fault?.is ?? null).toBe(fault);
  });

  test('a choice that the list does not have is kept and does not count', () => {
    const one = form();
    answer(one, 'sex', 'x');
    expect(stateOf(one, 'sex')).toMatchObject({ text: '', isSetAside: true, fault: { is: 'not-a-choice' } });
  });

  test('what is no value of the kind is refused here, and kept where it comes from elsewhere', () => {
    const one = form();
    expect(one.answer('/data/age', { is: 'value', value: 'ten' })).toEqual({
      ok: false,
      problems: [{ kind: 'not-a-value', path: '/data/age' }],
    });
    one.take('/data/age', { is: 'value', value: 'ten' });
    expect(stateOf(one, 'age')).toMatchObject({ text: '', isSetAside: true, fault: { is: 'not-a-value' } });
  });
});

test.each([
  ['no-such-question', '/data/nothing'],
  ['cannot-be-answered-here', '/data/where'],
  ['cannot-be-answered-here', '/data/hello'],
  ['is-worked-out', '/data/sum'],
  ['too-long', '/data/name'],
])('%s', (kind, path) => {
  const form = opened([
    question('geopoint', 'where'),
    question('note', 'hello'),
    question('calculate', 'sum', { calculation: '1' }),
    question('text', 'name'),
  ]);
  expect(form.answer(path, { is: 'value', value: 'x'.repeat(10_001) })).toMatchObject({
    ok: false,
    problems: [{ kind }],
  });
});

describe('choices', () => {
  const places = {
    id: 'towns',
    columns: ['county'],
    choices: [
      { name: 'leeds', columns: { county: 'yorkshire' } },
      { name: 'york', columns: { county: 'yorkshire' } },
      { name: 'hull', columns: { county: 'humber' } },
    ],
  };
  const form = () =>
    opened(
      [
        question('select-one', 'county', { list: 'counties' }),
        question('select-one', 'town', { list: 'towns', choiceFilter: 'county = ${county}' }),
      ],
      { lists: [list('counties', 'yorkshire', 'humber'), places] },
    );
  const offered = (one: Form) => stateOf(one, 'town').choices?.map(({ name }) => name);

  test('are those that the filter leaves', () => {
    const one = form();
    expect(offered(one)).toEqual([]);
    answer(one, 'county', 'yorkshire');
    expect(offered(one)).toEqual(['leeds', 'york']);
  });

  test('one that is no longer offered is kept and does not count', () => {
    const one = form();
    answer(one, 'county', 'yorkshire');
    answer(one, 'town', 'york');
    answer(one, 'county', 'humber');
    expect(stateOf(one, 'town')).toMatchObject({ text: '', isSetAside: true, fault: { is: 'not-a-choice' } });
    answer(one, 'county', 'yorkshire');
    expect(textOf(one, 'town')).toBe('york');
  });

  test('in an order of chance are in the same order whenever the response is opened', () => {
    const names = Array.from({ length: 20 }, (_, place) => `c${place}`);
    const items = [question('select-one', 'pick', { list: 'l', parameters: { randomize: 'true' } })];
    const order = (seed: string) =>
      stateOf(opened(items, { lists: [list('l', ...names)] }, noAnswers, { seed }), 'pick').choices?.map(
        ({ name }) => name,
      );
    expect(order('a')).toEqual(order('a'));
    expect(order('a')).not.toEqual(order('b'));
    expect([...(order('a') ?? [])].sort()).toEqual([...names].sort());
  });

  test('a list of 50,000 is looked up and not searched', () => {
    let looks = 0;
    const many = Array.from({ length: 50_000 }, (_, place) => ({
      name: `n${place}`,
      get columns() {
        looks += 1;
        return { county: `c${place % 5000}` };
      },
    }));
    const one = opened(
      [
        question('text', 'county'),
        question('select-one', 'town', { list: 'many', choiceFilter: 'county = ${county}' }),
      ],
      { lists: [{ id: 'many', columns: ['county'], choices: many }] },
    );
    // The first answer may go through all of it once.
    answer(one, 'county', 'c7');
    expect(offered(one)).toHaveLength(10);
    expect(looks).toBeGreaterThanOrEqual(50_000);
    looks = 0;
    for (const county of ['c8', 'c9', 'c10', 'c11']) {
      answer(one, 'county', county);
      expect(offered(one)).toHaveLength(10);
    }
    expect(looks).toBeLessThanOrEqual(400);
  });
});

describe('repeats', () => {
  const items = [
    repeat('household', [
      question('text', 'name'),
      question('integer', 'age'),
      question('calculate', 'place', { calculation: 'position(..)' }),
      question('calculate', 'older', { calculation: 'count(/data/household[age > current()/../age])' }),
    ]),
    question('calculate', 'count', { calculation: 'count(${household})' }),
    question('calculate', 'sum', { calculation: 'sum(${age})' }),
  ];

  test('begin with one instance, and a person adds and removes them', () => {
    const form = opened(items);
    expect(textOf(form, 'count')).toBe('1');
    const { path } = ok(form.addInstance('/data/household'));
    expect(textOf(form, 'count')).toBe('2');
    expect(form.state(`${path}/place`)).toMatchObject({ text: '2' });
    const { gone } = ok(form.removeInstance('/data/household[1]'));
    expect(gone).toContain('/data/household[1]/age');
    expect([textOf(form, 'count'), form.state('/data/household[1]')]).toEqual(['1', null]);
    expect(form.state(`${path}/place`)).toMatchObject({ text: '1' });
  });

  test('a name means the same instance from inside, and all of them from outside', () => {
    const form = opened(items);
    ok(form.addInstance('/data/household', 'b'));
    answer(form, 'household[1]/age', 30);
    answer(form, 'household[b]/age', 5);
    expect(textOf(form, 'sum')).toBe('35');
    expect([textOf(form, 'household[1]/older'), textOf(form, 'household[b]/older')]).toEqual(['0', '1']);
  });

  test('two devices that add instances in any order agree', () => {
    const [one, other] = [opened(items), opened(items)];
    one.takeInstance('/data/household', 'a', 'there');
    one.takeInstance('/data/household', 'b', 'there');
    other.takeInstance('/data/household', 'b', 'there');
    other.takeInstance('/data/household', 'a', 'there');
    expect(one.states()).toEqual(other.states());
  });

  test('that are counted follow their count, and what was said past it is kept', () => {
    const form = opened([
      question('integer', 'n'),
      repeat('r', [question('text', 'x')], { count: '${n}' }),
      question('calculate', 'all', { calculation: "join(',', ${x})" }),
    ]);
    expect(form.state('/data/r[1]')).toBeNull();
    answer(form, 'n', 2);
    answer(form, 'r[2]/x', 'kept');
    answer(form, 'n', 1);
    expect([form.state('/data/r[2]'), textOf(form, 'all')]).toEqual([null, '']);
    answer(form, 'n', 3);
    expect(textOf(form, 'all')).toBe(',kept,');
    expect(form.addInstance('/data/r')).toMatchObject({ ok: false, problems: [{ kind: 'is-counted' }] });
  });

  test('a count of 10,000 and one that is no number stay within the limit', () => {
    const form = opened([
      question('integer', 'n'),
      repeat('r', [question('text', 'x')], { count: '${n}' }),
      question('calculate', 'c', { calculation: 'count(${r})' }),
    ]);
    answer(form, 'n', 10_000);
    expect(textOf(form, 'c')).toBe('1000');
    answer(form, 'n', -1);
    expect(textOf(form, 'c')).toBe('0');
  });

  test('no more instances than the limit are added by hand', () => {
    const form = opened([
      repeat(
        'r',
        Array.from({ length: 500 }, (_, place) => question('text', `q${place}`)),
      ),
    ]);
    const kinds = Array.from({ length: 41 }, () => form.addInstance('/data/r')).map((result) =>
      result.ok ? 'added' : result.problems[0]?.kind,
    );
    expect([kinds.filter((kind) => kind === 'added').length, kinds.at(-1)]).toEqual([39, 'too-many-instances']);
  });
});

test('a chain of 1,000 calculations is worked out from its end', () => {
  const items = [
    question('integer', 'c0'),
    ...Array.from({ length: 1000 }, (_, place) =>
      question('calculate', `c${place + 1}`, { calculation: `\${c${place}} + 1` }),
    ),
  ].reverse();
  const form = opened(items);
  answer(form, 'c0', 1);
  expect(textOf(form, 'c1000')).toBe('1001');
});

describe('what a form answers itself', () => {
  test('a default in plain words stands until something is said, and is not written', () => {
    const form = opened([question('text', 'country', { default: 'Eritrea-Asmara' })]);
    expect([textOf(form, 'country'), form.takeWritten()]).toEqual(['Eritrea-Asmara', []]);
    ok(form.answer('/data/country', { is: 'taken-back' }));
    expect(textOf(form, 'country')).toBe('');
  });

  test('a default that computes is worked out once, and written', () => {
    const items = [question('integer', 'a', { default: '4' }), question('integer', 'b', { default: '${a} + 1' })];
    const form = opened(items);
    const written = form.takeWritten();
    expect(written).toEqual([{ path: '/data/b', said: { is: 'value', value: 5 } }]);
    answer(form, 'a', 10);
    expect(textOf(form, 'b')).toBe('5');
    expect(textOf(opened(items, {}, form.answers()), 'b')).toBe('5');
  });

  test('a default that computes is worked out for each instance that is added', () => {
    const form = opened([repeat('r', [question('integer', 'n', { default: 'position(..) * 10' })])]);
    const { path, written } = ok(form.addInstance('/data/r'));
    expect(written).toEqual([{ path: `${path}/n`, said: { is: 'value', value: 20 } }]);
  });

  test('once() keeps what it first gave', () => {
    const form = opened([question('text', 'name'), question('calculate', 'first', { calculation: 'once(${name})' })]);
    expect(ok(form.answer('/data/name', { is: 'value', value: 'Ada' })).written).toEqual([
      { path: '/data/first', said: { is: 'value', value: 'Ada' } },
    ]);
    answer(form, 'name', 'Bea');
    expect(textOf(form, 'first')).toBe('Ada');
  });

  test('a calculation with a trigger is worked out when the trigger is answered, and its result can be changed', () => {
    const form = opened([
      question('text', 'a'),
      question('text', 'b'),
      question('text', 'c', { calculation: "concat(${a}, '-', ${b})", trigger: ['a'] }),
    ]);
    answer(form, 'b', 'B');
    expect(textOf(form, 'c')).toBe('');
    answer(form, 'a', 'A');
    expect(textOf(form, 'c')).toBe('A-B');
    answer(form, 'b', 'BB');
    expect(textOf(form, 'c')).toBe('A-B');
    answer(form, 'c', 'mine');
    answer(form, 'a', 'AA');
    expect(textOf(form, 'c')).toBe('AA-BB');
  });

  test('a calculation with a trigger that gives a whole-number question a fraction gives it the whole of it', () => {
    const one = opened([
      question('decimal', 'a'),
      question('integer', 'b', { calculation: '${a} * 2', trigger: ['a'] }),
    ]);
    answer(one, 'a', 1.75);
    expect(stateOf(one, 'b').said).toEqual({ is: 'value', value: 3 });
  });

  test('an answer from elsewhere sets no trigger off, as it did so there', () => {
    const form = opened([question('text', 'a'), question('date', 'c', { calculation: 'today()', trigger: ['a'] })]);
    expect(form.take('/data/a', { is: 'value', value: 'A' }).written).toEqual([]);
  });

  test('triggers that set each other off for ever are left after a while', () => {
    const form = opened([
      question('integer', 'a', { calculation: '${b} + 1', trigger: ['b'] }),
      question('integer', 'b', { calculation: '${a} + 1', trigger: ['a'] }),
    ]);
    answer(form, 'a', 1);
    expect(Number(textOf(form, 'b'))).toBeGreaterThan(1);
  });

  test('a trigger in a repeat works in its own instance', () => {
    const form = opened([
      repeat('r', [question('text', 'a'), question('text', 'c', { calculation: '${a}', trigger: ['a'] })]),
    ]);
    ok(form.addInstance('/data/r', 'b'));
    answer(form, 'r[b]/a', 'x');
    expect([textOf(form, 'r[1]/c'), textOf(form, 'r[b]/c')]).toEqual(['', 'x']);
  });

  test('what the device records is recorded when the form is begun, and its end when it ends', () => {
    const items = (['start', 'end', 'today', 'deviceid', 'username'] as const).map((kind) => question(kind, kind));
    const form = opened(items, {}, noAnswers, { device: { deviceid: 'phone-1' } });
    expect(form.states().map((state) => (state.is === 'question' ? state.text : ''))).toEqual([
      surroundings.now,
      '',
      surroundings.today,
      'phone-1',
      '',
    ]);
    form.finish('2026-11-25T21:00:00.000+00:00');
    expect(textOf(form, 'end')).toBe('2026-11-25T21:00:00.000+00:00');
  });
});

describe('language', () => {
  const text = (en: string, ar: string) => ({
    en: { text: en, state: 'source' as const },
    ar: { text: ar, state: 'draft' as const },
  });
  const form = () =>
    opened(
      [
        question('select-one', 'colour', { list: 'colours', label: text('Colour', 'اللون') }),
        question('calculate', 'word', { calculation: "jr:choice-name(${colour}, '${colour}')" }),
        question('note', 'said', { label: text('You said ${word}.', 'قلت ${word}.') }),
        question('note', 'only', { label: english('English') }),
      ],
      { lists: [{ id: 'colours', choices: [{ name: 'r', label: text('red', 'أحمر') }] }] },
    );

  test('is switched in mid-form and keeps every answer', () => {
    const one = form();
    answer(one, 'colour', 'r');
    expect(one.label('/data/said')).toEqual({ text: 'You said red.', language: 'en', state: 'source' });
    const { changed } = one.speak('ar');
    expect(changed.map(({ path }) => path)).toEqual(['/data/word']);
    expect([textOf(one, 'colour'), textOf(one, 'word')]).toEqual(['r', 'أحمر']);
    expect(one.label('/data/said')).toEqual({ text: 'قلت أحمر.', language: 'ar', state: 'draft' });
  });

  test('a text that is not translated is in the language of the instrument, and says so', () => {
    const one = form();
    one.speak('ar');
    expect(one.label('/data/only')).toMatchObject({ text: 'English', language: 'en' });
  });

  test('a script in a label is only words', () => {
    const one = opened([question('text', 'x', { label: english('<script>alert(1)</script> ${x}') })]);
    answer(one, 'x', '${x}');
    expect(one.label('/data/x')?.text).toBe('<script>alert(1)</script> ${x}');
  });
});

describe('scores', () => {
  const often = {
    id: 'often',
    columns: ['points'],
    choices: ['never', 'days', 'most'].map((name, place) => ({ name, columns: { points: String(place) } })),
  };
  const names = ['a', 'b', 'c'];
  const bands = [
    { from: 0, to: 2, says: english('low') },
    { from: 3, to: 6, says: english('high'), action: english('Act today') },
  ];
  const form = (method: 'sum' | 'mean' | 'prorated-sum', minimum?: number) =>
    opened(
      names.map((name) => question('select-one', name, { list: 'often' })),
      {
        lists: [often],
        scores: [
          {
            name: 's',
            questions: names,
            column: 'points',
            method,
            bands,
            ...(minimum === undefined ? {} : { minimum }),
          },
        ],
      },
    );

  test('there is none until enough is answered', () => {
    const one = form('sum');
    answer(one, 'a', 'most');
    answer(one, 'b', 'most');
    expect(one.scores()).toMatchObject([{ total: null, answered: 2, of: 3, band: null }]);
    ok(one.answer('/data/c', { is: 'prefer-not-to-say' }));
    expect(one.scores()[0]?.total).toBeNull();
    answer(one, 'c', 'days');
    expect(one.scores()).toMatchObject([{ total: 5, band: { action: english('Act today') } }]);
  });

  test.each([
    ['mean', 2],
    ['prorated-sum', 6],
    ['sum', 4],
  ] as const)('%s of two of three', (method, total) => {
    const one = form(method, 2);
    answer(one, 'a', 'most');
    answer(one, 'b', 'most');
    expect(one.scores()[0]?.total).toBe(total);
  });
});

test('an instance is named as the form says', () => {
  const form = opened([question('text', 'who')], { instanceName: "concat('IHA ', ${who})" });
  answer(form, 'who', 'R7');
  expect(form.instanceName()).toBe('IHA R7');
});

test('what reads the time is worked out again when the clock goes on', () => {
  const form = opened([
    question('calculate', 'c', { calculation: 'today()' }),
    question('calculate', 'd', { calculation: "'x'" }),
  ]);
  const { changed } = form.tick({ today: '2026-11-26' as never, now: '2026-11-26T00:00:00.000+00:00' });
  expect(changed).toMatchObject([{ path: '/data/c', text: '2026-11-26' }]);
});

test('an estimated date counts as the first day that it may be', () => {
  const form = opened([
    question('date-estimated', 'born'),
    question('calculate', 'days', { calculation: "${born} - date('2000-01-01')" }),
  ]);
  for (const [edtf, days] of [
    ['2000', '0'],
    ['2000-02~', '31'],
    ['2000-02-02', '32'],
  ] as const) {
    answer(form, 'born', edtf);
    expect(textOf(form, 'days')).toBe(days);
  }
  expect(form.answer('/data/born', { is: 'value', value: '2000-13' })).toMatchObject({ ok: false });
});
