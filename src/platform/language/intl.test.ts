import { expect, test } from 'vitest';

import { localesOf, numberFormat } from './intl.ts';
import { allLanguages } from './language.ts';

test.each(allLanguages().map(({ tag }) => tag))('numbers in %s are those of the runtime, small ones too', (tag) => {
  const locales = Intl.NumberFormat.supportedLocalesOf(localesOf(tag));
  if (locales.length === 0) return;
  const runtime = new Intl.NumberFormat(locales);
  for (const value of [0, 7, 42, 999, 1000, 12_345, -3, 2.5])
    expect(numberFormat(tag).format(value)).toBe(runtime.format(value));
});
