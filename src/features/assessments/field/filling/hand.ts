import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import type { Said } from '#platform/instruments/domain/said.ts';
import {
  fieldOf,
  readTypedAnswer,
  typedFieldsOf,
  type TypedFields,
  type TypedProblem,
} from '#platform/instruments/domain/typed-answer.ts';
import type { Result } from '#platform/problems/result.ts';

/**
 * The question that somebody is at. It is shown as they see and type it, whatever a colleague's answers bring in meanwhile, and what they say is read
 * against what they had in front of them.
 */
export type Hand = Readonly<{
  path: string;
  fields: TypedFields;
  /** What they had in front of them, or have said since. */
  said: Said | null;
  /** Ids of the entries that it came from. */
  seen: readonly string[];
}>;

/** What was typed and is no answer, by its question; shown as it was typed until it is put right. */
export type WrongAnswers = Map<string, Readonly<{ fields: TypedFields; is: TypedProblem['is'] }>>;

export const takenInHand = (state: QuestionState, seen: readonly string[]): Hand => ({
  path: state.path,
  fields: typedFieldsOf(state),
  said: state.said,
  seen,
});

/** Anything but nothing, which would say that the question was not on the page. */
const here = '-';

/** What was said by the hand that is new; null where nothing is. */
export function readHand(state: QuestionState, { path, fields, said }: Hand): Result<Said | null, TypedProblem> {
  return readTypedAnswer({ ...state, said }, { ...fields, [fieldOf(path, 'here')]: here });
}

/** After something was said: shown as it was typed, without what the answer has put aside. */
export function afterSaying(hand: Hand, said: Said): Hand {
  const not = [fieldOf(hand.path, 'not'), fieldOf(hand.path, 'because')];
  const isKept = (name: string): boolean => (said.is === 'value' ? !not.includes(name) : not.includes(name));
  const fields = Object.fromEntries(Object.entries(hand.fields).filter(([name]) => isKept(name)));
  return { ...hand, said, fields };
}

/** The fields as a page of questions takes them. */
export const shownOf = ({ path, fields }: Pick<Hand, 'path' | 'fields'>): TypedFields => ({
  ...fields,
  [fieldOf(path, 'here')]: here,
});
