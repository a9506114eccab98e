import type { Implementations } from '../call.ts';
import { isNodes } from '../expression-value.ts';

const chosen = (text: string): readonly string[] => text.split(/[ \t\r\n]+/).filter((name) => name !== '');

/** Most choices are not even part of what was chosen; only then is it taken apart. */
const isChosen = (text: string, name: string): boolean => text.includes(name) && chosen(text).includes(name);

export const choiceFunctions: Implementations = {
  selected: (given) => isChosen(given.text(0), given.text(1).trim()),
  'selected-at': (given) => {
    const index = given.number(1);
    return Number.isNaN(index) ? '' : (chosen(given.text(0))[Math.trunc(index)] ?? '');
  },
  'count-selected': (given) => chosen(given.text(0)).length,
  'jr:choice-name': (given) => {
    const name = given.place.form.readName(given.text(1));
    const question = name === null ? [] : given.evaluate(name);
    if (!isNodes(question) || question[0] === undefined) return '';
    return given.place.form.choiceLabel(question[0], given.text(0));
  },
};
