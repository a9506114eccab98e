import { describe, expect, test } from 'vitest';

import { modeSchema, type Mode } from '#platform/instruments/domain/mode.ts';

import { besides, channels, howOfMode, modeCode, modeOfHow, modesIn } from './how-answered.ts';

describe('how answers are written down', () => {
  test.each([
    ['alone', { channel: 'phone', between: 'alone' }, 'self'],
    ['by somebody who speaks the language', { channel: 'phone', between: 'nobody' }, 'assisted:phone'],
    [
      'with an interpreter beside the person',
      { channel: 'in-person', between: 'professional' },
      'interpreter:professional:in-person',
    ],
    ['with a child who interprets', { channel: 'video', between: 'child' }, 'interpreter:child:video'],
  ] as const)('%s', (_, how, code) => {
    expect(modeCode(modeOfHow(how, 'ti'))).toBe(code);
  });

  test('is a mode that an answer may have, and is chosen again as it was', () => {
    for (const channel of channels) {
      for (const between of besides) {
        const mode = modeOfHow({ channel, between }, 'ti');
        expect(modeSchema.parse(mode)).toEqual(mode);
        if (between !== 'alone') expect(howOfMode(mode)).toEqual({ channel, between });
      }
    }
  });

  test('of a response in several ways has each once, in the order in which it came first', () => {
    const by = (mode: Mode) => ({ body: { mode } });
    const [link, phone]: Mode[] = [{ is: 'self' }, { is: 'assisted', channel: 'phone' }];
    expect(modesIn([link, phone, link].flatMap((mode) => (mode === undefined ? [] : [by(mode)])))).toBe(
      'self+assisted:phone',
    );
    // An answer from before channels were kept.
    expect(modesIn([by({ is: 'assisted' })])).toBe('assisted');
    expect(modesIn([])).toBe('');
  });
});
