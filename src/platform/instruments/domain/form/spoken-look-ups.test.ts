import { expect, test } from 'vitest';

import { answer, english, list, opened, question } from '../../../../testing/instrument.ts';

test('words say what they look up in a list, in the language of now, and again when the answer changes', () => {
  const yesNo = list('yn', 'yes', 'no');
  const translated = {
    ...yesNo,
    choices: yesNo.choices.map((choice) => ({
      ...choice,
      label: { ...choice.label, ar: { text: `${choice.name}-ar`, state: 'draft' as const } },
    })),
  };
  const note = question('note', 'n', {
    label: english("You said instance('yn')/root/item[name = ${q}]/label, ${q}."),
  });
  const form = opened([question('select-one', 'q', { list: 'yn' }), note], { lists: [translated] });
  expect(form.label('/data/n')?.text).toBe('You said , .');
  answer(form, 'q', 'yes');
  expect(form.label('/data/n')?.text).toBe('You said yes, yes.');
  answer(form, 'q', 'no');
  form.speak('ar');
  expect(form.label('/data/n')?.text).toBe('You said no-ar, no.');
});

test('what the words of a choice would look up stays as it is written, so that a list cannot look itself up without end', () => {
  const looking = {
    id: 'c',
    choices: [{ name: 'a', label: english("instance('c')/root/item[name = 'a']/label") }],
  };
  const note = question('note', 'n', { label: english("instance('c')/root/item/label") });
  const form = opened([question('select-one', 'q', { list: 'c' }), note], { lists: [looking] });
  expect(form.label('/data/n')?.text).toBe("instance('c')/root/item[name = 'a']/label");
});
