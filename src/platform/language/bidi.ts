import type { Direction } from './language.ts';

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u200F\u061C]/u;
const leftToRightLetterOrNumber = /[\p{L}\p{N}]/u;

/**
 * Text of unknown script, safe to set inside a sentence that runs `around`: it cannot drag the words or full stops beside it to the wrong side.
 * The invisible marks are added only where the text could do so, so that plain English stays plain.
 */
export function isolate(text: string, around: Direction): string {
  return couldReorder(text, around) ? `${firstStrongIsolate}${text}${popDirectionalIsolate}` : text;
}

function couldReorder(text: string, around: Direction): boolean {
  if (around === 'ltr') return rightToLeftLetter.test(text);
  return leftToRightLetterOrNumber.test(
    text.replace(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu, ''),
  );
}
