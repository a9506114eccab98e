import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import type { ItemState } from '#platform/instruments/domain/form/item-state.ts';
import { noAnswers } from '#platform/instruments/domain/said.ts';

import type { FillingStep } from './random-filling.ts';
import type { TheirFilling, TheirState } from './their-engine.ts';

/** `where`: the place without the numbers of instances. */
export type Difference = Readonly<{
  where: string;
  /** The kind of question; empty for a group. */
  kind: string;
  what: 'relevant' | 'value' | 'required' | 'constraint' | 'choices' | 'missing here' | 'missing there' | 'refused';
  expression: string;
  ours: unknown;
  theirs: unknown;
}>;

type Of = Pick<Difference, 'kind' | 'expression'>;
const nothing: Of = { kind: '', expression: '' };

export type Compared = Readonly<{ states: number; differences: readonly Difference[] }>;

/** The same filling here, and each state beside theirs. */
export function compareStates(
  compiled: CompiledInstrument,
  around: FormSurroundings,
  steps: readonly FillingStep[],
  theirs: TheirFilling,
): Compared {
  const ours = fill(compiled, around, steps);
  const differences: Difference[] = theirs.errors.map((words) =>
    differ('refused', words.split(':')[0] ?? '', nothing, null, words),
  );
  let states = 0;
  for (const [path, their] of Object.entries(theirs.states)) {
    const our = ours.get(path);
    if (our !== undefined) {
      const found = differencesAt(path, our, their);
      states += found.states;
      differences.push(...found.differences);
    } else if (!/\/(orx:)?meta\b/.test(path))
      differences.push(differ('missing here', path, nothing, null, their.value));
  }
  for (const [path, { is }] of ours)
    if (!(path in theirs.states)) differences.push(differ('missing there', path, nothing, is, null));
  return { states, differences };
}

function fill(
  compiled: CompiledInstrument,
  around: FormSurroundings,
  steps: readonly FillingStep[],
): ReadonlyMap<string, ItemState> {
  const form = openForm(compiled, noAnswers, around);
  const added = new Map<string, number>();
  for (const step of steps) {
    if (step.is === 'answer') form.answer(step.path, { is: 'value', value: step.value });
    else {
      const number = (added.get(step.path) ?? 1) + 1;
      added.set(step.path, number);
      form.addInstance(step.path, String(number));
    }
  }
  return new Map(form.states().map((state) => [state.path, state]));
}

function differencesAt(path: string, our: ItemState, their: TheirState): Compared {
  const differences: Difference[] = [];
  const expression = (part: string): string => {
    const item: unknown = our.is === 'question' ? our.question : our.is === 'group' ? our.group : our.repeat;
    return (item as Readonly<Record<string, string | undefined>>)[part] ?? '';
  };
  const kind = our.is === 'question' ? our.question.kind : '';
  const note = (what: Difference['what'], part: string, a: unknown, b: unknown): void =>
    void differences.push(differ(what, path, { kind, expression: expression(part) }, a, b));
  if (our.isRelevant !== their.relevant) note('relevant', 'relevant', our.isRelevant, their.relevant);
  if (our.is !== 'question') return { states: 1, differences };
  if (our.text !== their.value) note('value', 'calculation', our.text, their.value);
  if (!our.isRelevant || !their.relevant) return { states: 2, differences };
  if (our.isRequired !== their.required) note('required', 'required', our.isRequired, their.required);
  const holds = our.fault?.is !== 'constraint';
  if (holds !== their.constraint) note('constraint', 'constraint', holds, their.constraint);
  if (their.choices === null || our.choices === null) return { states: 4, differences };
  const names = our.choices.map(({ name }) => name);
  if (JSON.stringify(inOrder(names, our)) !== JSON.stringify(inOrder(their.choices, our)))
    note('choices', 'choiceFilter', names, their.choices);
  return { states: 5, differences };
}

/** An order of chance is drawn by each engine for itself. */
const inOrder = (names: readonly string[], state: ItemState): readonly string[] =>
  state.is === 'question' && state.question.parameters?.['randomize'] === 'true' ? [...names].sort() : names;

const differ = (what: Difference['what'], path: string, of: Of, ours: unknown, theirs: unknown): Difference => ({
  where: path.replace(/\[\d+\]/g, ''),
  ...of,
  what,
  ours,
  theirs,
});
