import type { CommentAnswered } from '../../domain/comment.ts';
import type { DesignQuestion, DesignWords } from '../../domain/design-question.ts';
import { bytesOf } from '../../domain/link-pages.ts';
import type { RecordComment } from '../../domain/shaped-record.ts';

/** Bytes that a question takes on a page, with what stands around its words. */
export function weightOfQuestion(words: DesignWords, { question }: DesignQuestion): number {
  const choices = words.choicesOf(question).slice(0, 12);
  const said = [words.say(question.label), words.say(question.hint), ...choices.map((choice) => choice.said)];
  return 250 + choices.length * 40 + said.reduce((sum, one) => sum + bytesOf(one?.text ?? ''), 0);
}

/** Bytes that a comment takes with its reply. */
export function weightOfComment(comment: CommentAnswered | RecordComment): number {
  const reply = 'replies' in comment ? comment.replies.at(-1) : comment.reply;
  const texts = Object.values(reply?.texts ?? {}).map(bytesOf);
  return 400 + bytesOf(comment.words ?? '') + Math.max(0, ...texts);
}
