import { describe, expect, test } from 'vitest';

import type { QuestionKind } from '../question-kind.ts';
import { checkParameters, readParameters } from './parameters.ts';
import { checkRange } from './range-parameters.ts';

describe('parameters are name=value', () => {
  test.each(['start=2 end=9', 'start=2,end=9', 'start=2;end=9', ' START=2 ,  end=9; '])('%j', (text) => {
    expect(readParameters(text)).toEqual({ parameters: { start: '2', end: '9' }, problems: [] });
  });

  test.each(['start', 'start==2', '=2', 'start=', 'start = 2', 'a=b=c'])('%j is not', (text) => {
    expect(readParameters(text).problems[0]?.kind).toBe('parameters-shape');
  });

  test('one that stands twice is a problem, whatever its name', () => {
    expect(readParameters('rows=1 rows=2').problems).toEqual([
      { kind: 'parameter-repeated', values: { parameter: 'rows' } },
    ]);
    expect(readParameters('__proto__=1 constructor=2').parameters).toEqual(
      Object.fromEntries([
        ['__proto__', '1'],
        ['constructor', '2'],
      ]),
    );
  });
});

describe('what each kind of question understands', () => {
  const kindsOf = (kind: QuestionKind, text: string, appearance = ''): readonly string[] =>
    checkParameters(kind, readParameters(text).parameters, appearance).map((problem) => problem.kind);

  test.each<[QuestionKind, string, string, readonly string[]]>([
    ['text', 'rows=7', '', []],
    ['text', 'rows=7.5', '', ['parameter-not-whole']],
    ['text', 'row=7', '', ['unknown-parameter']],
    ['note', 'anything=1', '', []],
    ['image', 'max-pixels=640', '', []],
    ['image', 'max-pixels=large', '', ['parameter-not-whole']],
    ['image', 'app=org.example.camera', '', []],
    ['image', 'app=camera', '', ['parameter-app-name']],
    ['image', 'app=camera', 'annotate', ['parameter-app-name']],
    ['image', 'app=camera', 'signature', []],
    ['audio', 'quality=external', '', []],
    ['background-audio', 'quality=external', '', ['parameter-not-one-of']],
    ['geopoint', 'capture-accuracy=2.5 warning-accuracy=5', '', []],
    ['geopoint', 'capture-accuracy=near', '', ['parameter-not-number']],
    ['geopoint', 'incremental=true', '', ['unknown-parameter']],
    ['geoshape', 'incremental=yes', '', []],
    ['geoshape', 'incremental=no', '', ['parameter-not-one-of']],
    ['geotrace', 'allow-mock-accuracy=perhaps', '', ['parameter-not-one-of']],
    ['select-one', 'randomize=true seed=42', '', []],
    ['select-one', 'randomize=true seed=${a}', '', []],
    ['select-one', 'randomize=true seed=int(${a})', '', ['seed-shape']],
    ['select-one', 'randomize=maybe', '', ['parameter-not-one-of']],
    ['rank', 'seed=42', '', ['seed-without-randomize']],
    ['rank', 'randomize=false seed=42', '', ['seed-without-randomize']],
    ['audit', 'location-priority=balanced location-min-interval=60 location-max-age=300', '', []],
    ['audit', 'location-priority=balanced location-min-interval=60', '', ['audit-location-incomplete']],
    [
      'audit',
      'location-priority=balanced location-min-interval=60 location-max-age=3',
      '',
      ['audit-age-below-interval'],
    ],
    ['audit', 'location-priority=best location-min-interval=1 location-max-age=3', '', ['parameter-not-one-of']],
    ['audit', 'location-priority=balanced location-min-interval=-1 location-max-age=3', '', ['parameter-not-whole']],
    ['audit', 'track-changes=true identify-user=false', '', []],
    ['audit', 'track-changes-reasons=always', '', ['parameter-not-one-of']],
  ])('%s with %s %s', (kind, text, appearance, problems) => {
    expect(kindsOf(kind, text, appearance)).toEqual(problems);
  });
});

describe('a range', () => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    ends: ['1', '10'],
    words: ['low', 'high'],
    three: ['1', '5', '10'],
    halves: ['0.5', '2.0'],
    beyond: ['11'],
  };
  const kindsOf = (text: string, appearance = ''): readonly string[] =>
    checkRange(readParameters(text).parameters, appearance, (list) => lists[list] ?? null).map(({ kind }) => kind);

  test.each<[string, string, readonly string[]]>([
    ['', '', []],
    ['start=0 end=1 step=0.1 tick_interval=0.3 placeholder=0.7', '', []],
    ['start=10 end=1', '', []],
    ['start=7 end=3 step=2 placeholder=5', '', []],
    ['start=one', '', ['parameter-not-number']],
    ['end=Infinity', '', ['parameter-not-number']],
    ['end=1e3', '', ['parameter-not-number']],
    ['step=0', '', ['range-zero']],
    ['tick_interval=0.0', '', ['range-zero']],
    ['start=0 end=10 step=11', '', ['range-step-too-large']],
    ['start=0 end=10 tick_interval=11', '', ['range-step-too-large']],
    ['start=0 end=10 step=2 tick_interval=3', '', ['range-off-step']],
    ['start=-3 end=3 step=2 placeholder=0', '', ['range-off-step']],
    ['start=-3 end=3 step=2 placeholder=0.5', '', ['range-off-step']],
    ['start=3 end=7 placeholder=9', '', ['range-outside']],
    ['tick_interval=1', 'picker', ['range-appearance']],
    ['tick_interval=1', 'vertical no-ticks', []],
    ['step=2', 'picker', []],
    ['tick_labelset=ends', 'no-ticks', []],
    ['tick_labelset=three', 'no-ticks', ['range-labels-no-ticks']],
    ['tick_labelset=three', '', []],
    ['tick_labelset=none', '', ['range-labels-list']],
    ['tick_labelset=words', '', ['range-labels-not-numbers']],
    ['tick_labelset=beyond', '', ['range-labels-outside']],
    ['start=0.5 end=3 step=0.5 tick_labelset=halves', '', []],
    ['start=0.5 end=3.5 step=1 tick_labelset=halves', '', ['range-labels-off-step']],
    ['start=1 end=10 tick_interval=3 tick_labelset=three', '', ['range-labels-off-step']],
  ])('%s %s', (text, appearance, problems) => {
    expect(kindsOf(text, appearance)).toEqual(problems);
  });
});
