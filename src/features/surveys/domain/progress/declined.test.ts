import { expect, test } from 'vitest';

import { countDeclined } from './declined.ts';

test('a reply without a value is somebody who preferred not to say; one with a value and none at all are not', () => {
  const replies = [
    new Map([
      ['/data/a', []],
      ['/data/b', ['yes']],
    ]),
    new Map([['/data/a', []]]),
    new Map<string, string[]>(),
  ];
  expect([...countDeclined(replies.map((one) => ({ replies: one })))]).toEqual([['/data/a', 2]]);
});
