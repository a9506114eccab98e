import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { Comment, CommentAnswered, CommentKind, CommentWay, Reply } from '../domain/comment.ts';
import { hashOfCode } from './as-codesigner.ts';
import './design-table.ts';

const comments = (tx: Tx) =>
  tx
    .selectFrom('design_comment')
    .select([
      'id',
      'place',
      'kind',
      'words',
      'language',
      'name',
      'is_name_public',
      'way',
      'said_on',
      'taken_back_on',
      'round_id',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof comments>['executeTakeFirstOrThrow']>>;

const fromRow = (row: Row): Comment => ({
  id: row.id,
  place: row.place,
  kind: row.kind,
  words: row.words,
  language: row.language,
  name: row.name,
  isNamePublic: row.is_name_public,
  way: row.way,
  saidOn: row.said_on,
  isTakenBack: row.taken_back_on !== null,
});

/** What was said in rounds and is the reader's to see, in the order in which it came, each with its replies and the id of its round. */
export async function commentsOf(
  tx: Tx,
  rounds: readonly string[],
): Promise<readonly (CommentAnswered & Readonly<{ roundId: string }>)[]> {
  if (rounds.length === 0) return [];
  const rows = await comments(tx).where('round_id', 'in', rounds).orderBy('seq').execute();
  return withReplies(tx, rows);
}

/** Null where there is none that the reader may see. */
export async function findComment(tx: Tx, round: string, id: string): Promise<CommentAnswered | null> {
  const rows = await comments(tx).where('round_id', '=', round).where('id', '=', id).execute();
  return (await withReplies(tx, rows))[0] ?? null;
}

async function withReplies(tx: Tx, rows: readonly Row[]) {
  const ids = rows.map(({ id }) => id);
  const found =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('design_reply')
          .select(['comment_id', 'outcome', 'version', 'texts', 'are_words_shown', 'replied_on'])
          .where('comment_id', 'in', ids)
          .orderBy('seq')
          .execute();
  const replies = new Map<string, (Reply & { areWordsShown: boolean })[]>(ids.map((id) => [id, []]));
  for (const row of found) {
    replies.get(row.comment_id)?.push({
      outcome: row.outcome,
      version: row.version,
      texts: row.texts,
      repliedOn: row.replied_on,
      areWordsShown: row.are_words_shown,
    });
  }
  return rows.map((row) => {
    const own = replies.get(row.id) ?? [];
    return { ...fromRow(row), roundId: row.round_id, replies: own, areWordsShown: own.at(-1)?.areWordsShown ?? false };
  });
}

export type CommentToKeep = Readonly<{
  id: string;
  roundId: string;
  place: string | null;
  kind: CommentKind;
  words: string;
  language: string;
  name: string | null;
  isNamePublic: boolean;
  way: CommentWay;
  code: string | null;
  writtenBy: string | null;
  saidOn: LocalDate;
}>;

/** False where something of this id was kept before: the same was sent twice. */
export async function keepComment(tx: Tx, comment: CommentToKeep): Promise<boolean> {
  const kept = await tx
    .insertInto('design_comment')
    .values({
      id: comment.id,
      round_id: comment.roundId,
      place: comment.place,
      kind: comment.kind,
      words: comment.words,
      language: comment.language,
      name: comment.name,
      is_name_public: comment.isNamePublic,
      way: comment.way,
      key_hash: comment.code === null ? null : hashOfCode(comment.code),
      ...(comment.writtenBy === null ? {} : { written_by: comment.writtenBy }),
      said_on: comment.saidOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

/** How many more comments the link of the round takes on a day. The link waits for whoever asked first until their transaction is over. */
export async function roomLeft(tx: Tx, round: string, day: LocalDate): Promise<number> {
  const { rows } = await sql<{ room: number }>`select design_room(${round}::uuid, ${day}::date) as room`.execute(tx);
  return rows[0]?.room ?? 0;
}

/** True where it was there, was not taken back before, and is the requester's to take back. */
export async function takeCommentBack(tx: Tx, id: string, today: LocalDate): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`select take_comment_back(${id}::uuid, ${today}::date) as gone`.execute(
    tx,
  );
  return rows[0]?.gone ?? false;
}

export type ReplyToKeep = Omit<Reply, 'texts'> &
  Readonly<{ commentId: string; texts: Readonly<Record<string, string>>; areWordsShown: boolean }>;

export async function keepReply(tx: Tx, reply: ReplyToKeep): Promise<void> {
  await tx
    .insertInto('design_reply')
    .values({
      comment_id: reply.commentId,
      outcome: reply.outcome,
      version: reply.version,
      texts: JSON.stringify(reply.texts),
      are_words_shown: reply.areWordsShown,
      replied_on: reply.repliedOn,
    })
    .execute();
}
