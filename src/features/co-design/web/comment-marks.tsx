import { identifyingMarks, piecesOf, type Piece } from '#platform/identifying/domain/identifying-marks.ts';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import type { Say } from './design-needs.ts';

/** The words of a comment with what may tell who somebody is set apart. `places`: those of the area by their names. */
export const commentPieces = (words: string, places: readonly string[]): readonly Piece[] =>
  piecesOf(words, identifyingMarks(words, places));

/** What is marked, each once. */
const markedIn = (pieces: readonly Piece[]): ReadonlyMap<string, string> =>
  new Map(pieces.flatMap(({ text, mark }) => (mark === null ? [] : [[text, mark.kind] as const])));

/** What is marked and nobody let stand by a tick of its own. */
export function marksOpen(pieces: readonly Piece[], typed: Typed): readonly string[] {
  const stays = new Set(staysIn(typed));
  return [...markedIn(pieces).keys()].filter((words) => !stays.has(words));
}

const staysIn = (typed: Typed): readonly string[] =>
  Object.entries(typed).flatMap(([name, value]) => (/^stays-\d+$/u.test(name) ? [value].flat() : []));

type CommentMarksProps = Readonly<{
  t: Say;
  pieces: readonly Piece[];
  typed: Typed;
  errorMessage: string | undefined;
}>;

/** A tick for each marked word, asked for where all who took part may read the words. */
export function CommentMarks({ t, pieces, typed, errorMessage }: CommentMarksProps) {
  const marked = [...markedIn(pieces)];
  if (marked.length === 0) return null;
  const stays = staysIn(typed);
  return (
    <Checkboxes
      idPrefix="stays"
      small
      fieldset={{ legend: { text: t('co-design.reply.marked'), size: 's' } }}
      hint={t('co-design.reply.marked-hint')}
      errorMessage={errorMessage}
      items={marked.map(([words, kind], at) => ({
        name: `stays-${String(at)}`,
        value: words,
        text: t('co-design.reply.stays', { words, kind }),
        checked: stays.includes(words),
      }))}
    />
  );
}
