import { expect, test } from 'vitest';

import { translator } from '#platform/language/translator.ts';

import { catalogues } from '../../../catalogues.ts';
import { answerForms } from '../domain/answer-form.ts';

const t = translator<string>('en', catalogues);

test('every answer, field and option has words', () => {
  const keys = Object.entries(answerForms).flatMap(([kind, { fields }]) => [
    `follow-up.answer.${kind}`,
    ...fields.map(({ name }) => `follow-up.field.${name}`),
    ...fields.flatMap((field) => (field.is === 'choice' ? field.options.map((one) => `${field.words}.${one}`) : [])),
  ]);
  expect(keys.filter((key) => !t.has(key))).toEqual([]);
});
