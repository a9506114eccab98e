import { expect, test } from 'vitest';

import { readDefault } from './default-value.ts';
import type { QuestionKind } from './question-kind.ts';

test.each<[string, QuestionKind, 'plain' | 'worked-out']>([
  ['12-14 Oak Road', 'text', 'plain'],
  ['1-1', 'select-one', 'plain'],
  ['a-2', 'select-one', 'plain'],
  ['7 - 4', 'integer', 'worked-out'],
  ['2022 - 03', 'date', 'plain'],
  ['2022-03-14', 'date', 'plain'],
  ['https://example.org', 'text', 'plain'],
  ['now()', 'date-time', 'worked-out'],
  ['${a}', 'text', 'worked-out'],
  ['2 + 3 * 4', 'text', 'worked-out'],
])('%j of a %s is %s', (text, kind, is) => {
  expect(readDefault(text, kind)).toMatchObject({ ok: true, value: { is } });
});
