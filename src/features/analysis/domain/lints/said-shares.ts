import { numberOf, numberWord } from './said-numbers.ts';

/** A share in words, and between which percentages it is right: `three in four`, `almost half`, `more than a third`. */
export type SaidShare = Readonly<{ said: string; least: number; most: number }>;

const hedge = String.raw`more than|well over|just over|over|at least|less than|just under|fewer than|under|nearly|almost|close to|about|around|roughly|approximately`;
const whole = String.raw`(?:${numberWord}|\d{1,3})`;
const parts = 'half|thirds?|quarters?|fifths?|tenths?';
/** A half of time is none of people: `half an hour`, `the second half of the year`; and a third may come after a second. */
const fraction = String.raw`(?<!\b(?:first|second|last|other|this|that|each)\s)(?:(?:a|an|one|two|three|four|nine)\s)?(?:${parts})\b(?!-|\s(?:an?\s)?(?:hours?|days?|terms?|years?|way|past|dozen|session|party|person|group|time|dose|round|wave|clinic|visit|of\sthe\s(?:year|term|day))\b)`;
const pattern = new RegExp(
  String.raw`\b(?:(${hedge})\s)?(?:(${whole})\s(?:in|out\sof)\s(?:every\s)?(${whole})\b(?!\s?%|\.\d)|(${fraction}))`,
  'giu',
);
const majority =
  /\b(?:the|a)\s(?:\w+\s)?majority\b|\bmost\s(?:of|people|respondents|participants|patients|women|men|parents|staff)\b/giu;

const ofParts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** The shares that a sentence says in English words. */
export function saidShares(text: string): readonly SaidShare[] {
  const shares = [...text.matchAll(pattern)].flatMap(([said, how, some, of, part]) => {
    const share = part === undefined ? (100 * numberOf(some ?? '')) / numberOf(of ?? '') : shareOf(part);
    return share > 0 && share < 100 ? [{ said, ...around(share, how?.toLowerCase() ?? '') }] : [];
  });
  return [...shares, ...[...text.matchAll(majority)].map(([said]) => ({ said, least: 50, most: 100 }))];
}

/** A bare `third` or `quarter` counts nothing: it is the one after the second, or a part of the year. */
function shareOf(part: string): number {
  const words = part.toLowerCase().split(/\s/);
  const name = (words.at(-1) ?? '').replace(/s$/, '');
  const some =
    words.length === 1 ? (name === 'half' ? 1 : 0) : /^an?$/.test(words[0] ?? '') ? 1 : numberOf(words[0] ?? '');
  return (100 * some) / (ofParts[name] ?? 1);
}

/** How far, in percentage points, a figure may lie from the share in words. */
function around(share: number, how: string): Readonly<{ least: number; most: number }> {
  switch (how) {
    case '':
      return { least: share - 2.5, most: share + 2.5 };
    case 'more than':
    case 'over':
    case 'well over':
    case 'at least':
      return { least: share, most: share + 15 };
    case 'less than':
    case 'fewer than':
    case 'under':
      return { least: share - 15, most: share };
    case 'just over':
      return { least: share, most: share + 5 };
    case 'just under':
    case 'nearly':
    case 'almost':
      return { least: share - 5, most: share };
    default:
      return { least: share - 5, most: share + 5 };
  }
}
