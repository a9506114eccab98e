import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import { FillingsInTurn, type AskedQuestion } from '#platform/instruments/domain/form/fillings-in-turn.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import type { Answers } from '#platform/instruments/domain/said.ts';

import { withoutInstances } from './walk-items.ts';

/** Questions by their place, without the lines of a part that repeats: one is asked or replied to where it is on any line. */
export type Replies = Readonly<{
  /** In the form's order. */
  asked: readonly string[];
  /** What counts, as text; no value where somebody preferred not to say. */
  replies: ReadonlyMap<string, readonly string[]>;
}>;

/** Reads one response of a form after another. */
export type ReadReplies = (answers: Answers, responseId: string) => Replies;

/** What was put to whoever gave a response, and what they replied. What is set aside, or was worked out, is neither. */
export function repliesReader(compiled: CompiledInstrument, around: Omit<FormSurroundings, 'seed'>): ReadReplies {
  const fillings = new FillingsInTurn(compiled, around);
  const places = new Map<string, string>();
  const placeOf = (path: string): string => {
    const known = places.get(path) ?? withoutInstances(path);
    places.set(path, known);
    return known;
  };
  return (answers, responseId) => {
    const asked = new Set<string>();
    const replies = new Map<string, readonly string[]>();
    for (const question of fillings.read(answers, responseId)) {
      const place = placeOf(question.path);
      asked.add(place);
      const values = valuesOf(question);
      const before = replies.get(place);
      if (values !== null) replies.set(place, before === undefined ? values : [...before, ...values]);
    }
    return { asked: [...asked], replies };
  };
}

/** Null for no reply. */
function valuesOf({ said, text }: AskedQuestion): readonly string[] | null {
  if (said?.is === 'prefer-not-to-say') return [];
  if (text === '') return null;
  return said?.is === 'value' && Array.isArray(said.value) ? (said.value as readonly string[]) : [text];
}
