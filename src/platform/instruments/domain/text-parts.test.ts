import { expect, test } from 'vitest';

import { printExpression } from './expression/print.ts';
import { textParts } from './text-parts.ts';

/** Words as they are, and what is worked out in brackets. */
const shown = (text: string): readonly string[] =>
  textParts(text).map((part) => (typeof part === 'string' ? part : `<${printExpression(part)}>`));

test.each([
  ['plain words', ['plain words']],
  ['Dear ${name}, welcome', ['Dear ', '<${name}>', ', welcome']],
  ['${a}${b}', ['<${a}>', '<${b}>']],
  ['costs $5 {or so}', ['costs $5 {or so}']],
  ['an ${unfinished', ['an ${unfinished']],
  ["instance('c')/root/item[name = ${q}]/label", ["<instance('c')/root/item[name = ${q}]/label>"]],
  [
    "It is instance('c')/root/item[name = ${q}]/label here.",
    ['It is ', "<instance('c')/root/item[name = ${q}]/label>", ' here.'],
  ],
  ['instance("c")/root/item[label = "]"][1]/label!', ["<instance('c')/root/item[label = ']'][1]/label>", '!']],
  ["instance('c')/root/item[name <> 1]/label", ["instance('c')/root/item[name <> 1]/label"]],
  ["instance('c')/root/item[name = ${q}", ["<instance('c')/root/item>", '[name = ', '<${q}>']],
  ['an instance of this', ['an instance of this']],
])('%s', (text, parts) => {
  expect(shown(text)).toEqual(parts);
});
