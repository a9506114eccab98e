import { identifyingMarks, piecesOf, type Piece } from '#platform/identifying/domain/identifying-marks.ts';
import type { MadeBody, ReleasedText } from './suggestion.ts';

/** One text of a release as its reviewer reads it: whole, with what may tell who somebody is set apart. */
export type TextToReview = Readonly<{ language: string; part: 'said' | 'answer'; pieces: readonly Piece[] }>;

/** What a reviewer has ticked off. `read`: languages whose texts they read to the end; `stays`: keys of marked words that may be published. */
export type TickedOff = Readonly<{ read: readonly string[]; stays: readonly string[] }>;

export type ReleaseReview = Readonly<{
  texts: readonly TextToReview[];
  /** Languages that nobody has read to the end. */
  unread: readonly string[];
  /** Keys of marked words that nobody has let stand. */
  open: readonly string[];
  /** How many marked places are let stand. */
  marksLeft: number;
  isDone: boolean;
}>;

/** Names marked words in one text, so that a tick holds for exactly these words and for no others that are put in later. */
export const markKey = ({ language, part }: Pick<TextToReview, 'language' | 'part'>, words: string): string =>
  `${language} ${part} ${words}`;

/** Where a review stands. It is done when a person has read every text whole and let every marked word stand by itself; words are never let out by rule. */
export function reviewRelease(
  texts: readonly Pick<ReleasedText, 'language' | 'said' | 'answer'>[],
  { read, stays }: TickedOff,
  knownPlaces: readonly string[],
): ReleaseReview {
  const toReview = texts.flatMap((text) =>
    (['said', 'answer'] as const).map((part) => ({
      language: text.language,
      part,
      pieces: piecesOf(text[part], identifyingMarks(text[part], knownPlaces)),
    })),
  );
  const keys = toReview.flatMap((text) =>
    text.pieces.flatMap(({ text: words, mark }) => (mark === null ? [] : [markKey(text, words)])),
  );
  const open = [...new Set(keys)].filter((key) => !stays.includes(key));
  const unread = texts.map(({ language }) => language).filter((language) => !read.includes(language));
  return {
    texts: toReview,
    unread,
    open,
    marksLeft: keys.length,
    isDone: open.length === 0 && unread.length === 0 && texts.length > 0,
  };
}

/** The languages in which it is published: as it was said, English, and those of everybody who gave it. */
export function releaseLanguages({ language, returnIn }: MadeBody): readonly string[] {
  return [...new Set([language, 'en', ...returnIn])];
}

/** Words in one language are their own source only where both what was said and the answer were written in it; answers are written in English. */
export const isSource = (language: string, made: MadeBody): boolean => language === 'en' && made.language === 'en';
