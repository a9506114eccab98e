import { describe, expect, test } from 'vitest';

import { breakGlassReason } from './break-glass.ts';

describe('a reason for break-glass', () => {
  test('is kept in the words that were written, with single spaces', () => {
    expect(breakGlassReason('  Collapsed in reception,\n may be diabetic ')).toEqual({
      ok: true,
      value: 'Collapsed in reception, may be diabetic',
    });
  });

  test.each([
    ['', 'reason-too-short'],
    ['needed', 'reason-too-short'],
    ['                                        ', 'reason-too-short'],
    ['asdfasdfasdfasdfasdfasdf', 'reason-too-short'],
    [`in care ${'x'.repeat(2000)}`, 'reason-too-long'],
  ])('"%s" is refused', (text, problem) => {
    expect(breakGlassReason(text)).toEqual({ ok: false, problems: [problem] });
  });
});
