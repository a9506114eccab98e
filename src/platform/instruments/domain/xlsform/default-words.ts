import { readDefault } from '../default-value.ts';
import type { QuestionKind } from '../question-kind.ts';

/** True where a default is an expression and not a plain value: it refers, calls or calculates, rightly or not. */
export function isWorkedOut(text: string, kind: QuestionKind): boolean {
  const read = readDefault(text, kind);
  return !read.ok || read.value.is === 'worked-out';
}
