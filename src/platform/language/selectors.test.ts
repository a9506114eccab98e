import { expect, test } from 'vitest';

import { catalogue } from './catalogue.ts';
import { messages } from './messages.ts';
import { withSelectableChoices } from './selectors.ts';
import { translator } from './translator.ts';

test.each([
  ['{why, select, moved-away {Moved} other {-}}', '{why, select, moved_away {Moved} other {-}}'],
  [
    '{why, select, a-b {c-d {why}} other {{n, plural, one {e-f} other {g-h}}}}',
    '{why, select, a_b {c-d {why}} other {{n, plural, one {e-f} other {g-h}}}}',
  ],
  [
    '{n, plural, one {{why, select, a-b {x} other {y}}} other {z-z}}',
    '{n, plural, one {{why, select, a_b {x} other {y}}} other {z-z}}',
  ],
  [
    "x-y '{a-b, select,' {why, select, it''s-a {don't-stop} other {'}'-}}",
    "x-y '{a-b, select,' {why, select, it''s_a {don't-stop} other {'}'-}}",
  ],
  ['{n, selectordinal, one {a-b} other {c-d}}', '{n, selectordinal, one {a-b} other {c-d}}'],
  ['no-choice {at, time, short}', 'no-choice {at, time, short}'],
])('%s', (pattern, read) => {
  expect(withSelectableChoices(pattern)).toBe(read);
});

const content = catalogue(
  messages({ 'x.why': '{why, select, moved-out-of-england {Moved out of England} other {Something else: {why}}}' }),
);

test('a code with hyphens chooses, and is printed as it was given', () => {
  const t = translator('en', content);
  expect(t('x.why', { why: 'moved-out-of-england' })).toBe('Moved out of England');
  expect(t('x.why', { why: 'large-scale' })).toBe('Something else: large-scale');
});
