import type { CommentAnswered, Reply } from './comment.ts';
import type { PilotFigure, PilotFound } from './pilot.ts';
import { historyOf, type DesignVersion, type QuestionHistory } from './question-history.ts';

/** A comment as the record has it: no words where nobody read them for names, no name where nobody ticked that. */
export type RecordComment = Pick<
  CommentAnswered,
  'id' | 'place' | 'kind' | 'words' | 'language' | 'name' | 'saidOn' | 'isTakenBack'
> &
  Readonly<{
    /** The version that it is about. */
    of: string;
    reply: Reply | null;
  }>;

export type ShapedQuestion = QuestionHistory &
  Readonly<{
    comments: readonly RecordComment[];
    found: readonly Readonly<{ version: string; figure: PilotFigure }>[];
    /** Names of those who said something of it and want to be named, each once. */
    named: readonly string[];
    /** How many comments have no such name. */
    unnamed: number;
  }>;

export type ShapedRecord = Readonly<{ questions: readonly ShapedQuestion[]; whole: readonly RecordComment[] }>;

type Parts = Readonly<{
  /** The oldest first. */
  versions: readonly DesignVersion[];
  comments: readonly RecordComment[];
  found: readonly PilotFound[];
}>;

/** Who shaped which question: its history with all that was said of it in any version, and what pilots found. Nothing that was said is left out. */
export function shapedRecord({ versions, comments, found }: Parts): ShapedRecord {
  const histories = historyOf(versions);
  const placed = new Set<RecordComment>();
  const questions = histories.map((history): ShapedQuestion => {
    const own = comments.filter(
      (comment) => comment.place !== null && history.placeIn.get(comment.of) === comment.place,
    );
    for (const comment of own) placed.add(comment);
    const names = own.flatMap(({ name }) => (name === null ? [] : [name]));
    return {
      ...history,
      comments: own,
      found: found.flatMap(({ version, figures }) =>
        figures.filter(({ place }) => history.placeIn.get(version) === place).map((figure) => ({ version, figure })),
      ),
      named: [...new Set(names)],
      unnamed: own.length - names.length,
    };
  });
  return { questions, whole: comments.filter((comment) => !placed.has(comment)) };
}

/** A comment of the team's own rounds as all who took part may read it; the same rule as `design_record` in the database. */
export function asRecorded(comment: CommentAnswered, of: string): RecordComment {
  const { id, place, kind, words, language, name, isNamePublic, saidOn, isTakenBack, replies, areWordsShown } = comment;
  return {
    id,
    place,
    kind,
    words: areWordsShown ? words : null,
    language,
    name: isNamePublic ? name : null,
    saidOn,
    isTakenBack,
    of,
    reply: isTakenBack ? null : (replies.at(-1) ?? null),
  };
}
