import { findAll, type Mark } from './mark.ts';
import { isOrdinary } from './ordinary-words.ts';
import { isUsualName } from './usual-names.ts';

/** After these a name follows, whatever it is written with. */
const cues: readonly RegExp[] = [
  /(?<!\p{L})(?:my|his|her|their|whose)\s+name(?:\s+is|['’]s)\s+(?<it>[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/giu,
  /(?<!\p{L})(?:called|named)\s+(?<it>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/gu,
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Nurse|Sister|Brother|Imam|Sheikh|Father|Pastor|Uncle|Aunt(?:ie|y)?)\.?\s+(?<it>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/gu,
  /(?<!\p{L})و?(?:اسمي|إسمي|اسمه|اسمها|اسمهم|اسم|يدعى|تدعى|ال(?:دكتور|دكتورة|سيد|سيدة|شيخ|أستاذ|أستاذة|ممرضة|ممرض|أخ|أخت)|دكتور|دكتورة|أبو|ابو|عبد|بن|بنت|نامم|اسمم|نامش|آقای|خانم|داکتر|دکتر|زما نوم|ሽመይ|ሽሙ|ሽማ|ኣቶ|ወይዘሮ|ዶክተር|ስሜ)\s+(?<it>[\p{L}\p{M}'’-]{2,}(?:\s+(?:بن|بنت|عبد|آل)\s+[\p{L}\p{M}'’-]{2,})?)/gu,
];

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Names by what stands before them, by a capital inside a sentence, and by being usual: in Latin, Arabic and Ge'ez script. */
export function findNames(text: string): readonly Mark[] {
  const words = findAll('name', word, text).filter(({ start, end }) => {
    const written = text.slice(start, end);
    return isUsualName(written) || (isCapital(written) && !beginsSentence(text, start) && !isOrdinary(written));
  });
  return [...cues.flatMap((pattern) => findAll('name', pattern, text)), ...words];
}

/** A capital and then a small letter, or capitals alone of four letters and more: GP and NHS are no names. */
const isCapital = (written: string): boolean => /^\p{Lu}\P{Lu}/u.test(written) || /^\p{Lu}{4,}$/u.test(written);

/** Nothing before it but space and quotation marks since the beginning, the end of a sentence, or a line. */
function beginsSentence(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 20), at)
    .replace(/[\s"'“”‘’«»()*\-–•]+$/u, (gap) => (gap.includes('\n') ? '.' : ''));
  return before === '' || /[.!?:؟…]$/u.test(before);
}
