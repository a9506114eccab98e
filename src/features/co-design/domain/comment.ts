import type { LocalDate } from '#platform/calendar/local-date.ts';

/** What somebody says of a question, or of the whole. */
export const commentKinds = ['unclear', 'hurtful', 'missing', 'otherwise', 'good'] as const;
export type CommentKind = (typeof commentKinds)[number];

/** How it came: typed on the link, or written down by the team from paper or in a meeting. */
export type CommentWay = 'link' | 'paper' | 'meeting';

/** In characters as people count them; the database has the same limits, in code points. */
export const commentLimits = { words: 2000, name: 80 } as const;

/** What was said. `words`, `kind` and `name` are null once it was taken back; `place` is null for the whole. */
export type Comment = Readonly<{
  id: string;
  place: string | null;
  kind: CommentKind | null;
  words: string | null;
  language: string;
  name: string | null;
  isNamePublic: boolean;
  way: CommentWay;
  saidOn: LocalDate;
  isTakenBack: boolean;
}>;

export type ReplyOutcome = 'changed' | 'kept';

/** What the team answered; of several the latest stands. `texts` by the tag of each language. */
export type Reply = Readonly<{
  outcome: ReplyOutcome;
  /** In which it was changed; null where it was kept. */
  version: string | null;
  texts: Readonly<Record<string, string>>;
  repliedOn: LocalDate;
}>;

/** A comment with its replies, the first first, and whether all who took part may read the words. */
export type CommentAnswered = Comment & Readonly<{ replies: readonly Reply[]; areWordsShown: boolean }>;

/** How many are of a place, and how many of these wait for a reply. What was taken back waits for nothing. */
export function countComments(comments: readonly CommentAnswered[]): Readonly<{ said: number; waiting: number }> {
  return {
    said: comments.length,
    waiting: comments.filter(({ replies, isTakenBack }) => replies.length === 0 && !isTakenBack).length,
  };
}
