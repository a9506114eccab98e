import type { CommentKind } from './comment.ts';
import { historyOf, type DesignVersion } from './question-history.ts';

type About = Readonly<{
  /** The key of the version that the comment is about. */
  of: string;
  /** Null for the whole. */
  place: string | null;
  kind: CommentKind | null;
}>;

/**
 * Whether what a comment is about changed in a version: its question, or anything where it is about the whole. Of what is missing, a question that the version added is such a
 * change too.
 */
export function changedIn(versions: readonly DesignVersion[], { of, place, kind }: About, version: string): boolean {
  const histories = historyOf(versions);
  const own = place === null ? histories : histories.filter(({ placeIn }) => placeIn.get(of) === place);
  const isInVersion = (event: (typeof histories)[number]['events'][number]): boolean =>
    event.in.version === version && !event.in.asRead;
  return (
    own.some(({ events }) => events.some(isInVersion)) ||
    (kind === 'missing' &&
      histories.some(({ events }) => events.some((one) => isInVersion(one) && one.what === 'added')))
  );
}
