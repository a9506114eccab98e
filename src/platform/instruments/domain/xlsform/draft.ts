import type { QuestionKind } from '../question-kind.ts';
import { textOf, type SheetRow } from './read-rows.ts';

/** A question as its row has it, before anything is known of the rest of the form. */
export type DraftQuestion = Readonly<{
  is: 'question';
  row: SheetRow;
  name: string;
  kind: QuestionKind;
  list: string | null;
  orOther: boolean;
}>;

export type DraftGroup = Readonly<{
  is: 'group' | 'repeat';
  row: SheetRow;
  name: string;
  /** For a loop: the list that it makes a group of each choice of. */
  over: string | null;
  items: readonly Draft[];
}>;

export type Draft = DraftQuestion | DraftGroup;

/** Every item of a tree with the items around it, outermost first. */
export function* walk(
  items: readonly Draft[],
  within: readonly DraftGroup[] = [],
): Generator<Readonly<{ item: Draft; within: readonly DraftGroup[] }>> {
  for (const item of items) {
    yield { item, within };
    if (item.is !== 'question') yield* walk(item.items, [...within, item]);
  }
}

const visibleWords = ['label', 'hint', 'media::image', 'media::big-image', 'media::audio', 'media::video'];

/** True where a person sees the question: it has words, or nothing else gives it its value. */
export function isSeen({ kind, row }: DraftQuestion): boolean {
  if (!isAsked(kind)) return false;
  const isWorkedOut = row.cells.has('calculation') || row.cells.has('trigger');
  return !isWorkedOut || row.cells.has('label') || row.cells.has('hint');
}

/** True where the question has any words or pictures that a person would see. Guidance does not count: it may be hidden. */
export const hasWords = (row: SheetRow): boolean => visibleWords.some((key) => row.cells.has(key));

const unasked: ReadonlySet<QuestionKind> = new Set([
  'calculate',
  'hidden',
  'start',
  'end',
  'today',
  'deviceid',
  'username',
  'email',
  'phonenumber',
  'simserial',
  'subscriberid',
  'audit',
  'start-geopoint',
  'background-geopoint',
  'background-audio',
]);
const isAsked = (kind: QuestionKind): boolean => !unasked.has(kind);

/** Names the question that a repeat's count needs, where it is more than a name or a number of its own: XLSForm makes `<repeat>_count`. */
export const countName = (name: string): string => `${name}_count`;

export const appearanceOf = (row: SheetRow): string => textOf(row, 'appearance');
