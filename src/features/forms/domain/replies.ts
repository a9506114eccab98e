import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import { isAsked } from '#platform/instruments/domain/paging.ts';

import type { Filling } from './filling.ts';
import { withoutInstances } from './walk-items.ts';

/** Questions by their place, without the lines of a part that repeats: one is asked or replied to where it is on any line. */
export type Replies = Readonly<{
  /** In the form's order. */
  asked: readonly string[];
  /** What counts, as text; no value where somebody preferred not to say. */
  replies: ReadonlyMap<string, readonly string[]>;
}>;

/** What was put to whoever gave a response, and what they replied. What is set aside, or was worked out, is neither. */
export function repliesOf(compiled: CompiledInstrument, filling: Filling, around: FormSurroundings): Replies {
  const asked = new Set<string>();
  const replies = new Map<string, readonly string[]>();
  for (const state of openForm(compiled, filling.answers, around).states()) {
    if (state.is !== 'question' || !state.isRelevant || !isAsked(state)) continue;
    const place = withoutInstances(state.path);
    asked.add(place);
    const before = replies.get(place) ?? [];
    if (state.said?.is === 'prefer-not-to-say') replies.set(place, before);
    else if (state.text !== '') {
      const value = state.said?.is === 'value' && Array.isArray(state.said.value) ? state.said.value : [state.text];
      replies.set(place, [...before, ...(value as readonly string[])]);
    }
  }
  return { asked: [...asked], replies };
}
