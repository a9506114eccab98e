import { expect, it } from 'vitest';

import { parseNhsNumber } from './nhs-number.ts';

it.each(['9000000009', '943 476 5919', '9449305552', '401-023-2137', '٩٠٠٠٠٠٠٠٠٩'])('%s is well formed', (text) => {
  expect(parseNhsNumber(text)).toMatch(/^\d{10}$/);
});

it.each(['1234567890', '0000000000', '9999999999', '943476591', 'NHS', ''])('%s is not an NHS number', (text) => {
  expect(parseNhsNumber(text)).toBeNull();
});
