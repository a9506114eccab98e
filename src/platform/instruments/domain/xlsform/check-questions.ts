import { nearestName } from '../expression/nearest-name.ts';
import { isWorkedOut } from './default-words.ts';
import { appearanceOf, hasWords, isSeen, walk, type Draft, type DraftGroup, type DraftQuestion } from './draft.ts';
import type { FormProblem, FormProblemKind } from './form-problem.ts';
import type { FormScope } from './form-scope.ts';
import { findReferences, onlyReference } from './names.ts';
import { checkParameters, readParameters, type ParameterProblem, type Parameters } from './parameters.ts';
import { checkRange } from './range-parameters.ts';
import type { ListRead } from './read-choices.ts';
import { headingOf, textOf } from './read-rows.ts';
import { otherChoice } from './expand.ts';

type Lists = ReadonlyMap<string, ListRead>;

/** What is wrong with each question by itself, and with what it says of lists, triggers and parameters. */
export function checkQuestions(items: readonly Draft[], lists: Lists, scope: FormScope): readonly FormProblem[] {
  const seenBy = visibility(items);
  return [...walk(items)].flatMap(({ item, within }) =>
    item.is === 'question'
      ? [
          ...checkWords(item),
          ...checkValues(item),
          ...checkTrigger(item, seenBy, scope),
          ...checkList(item, within, lists),
          ...checkAllParameters(item, lists, scope),
        ]
      : checkGroup(item, lists),
  );
}

function problem(item: Draft, kind: FormProblemKind, key: string, values: FormProblem['values'] = {}): FormProblem {
  return { kind, sheet: item.row.sheet, row: item.row.row, column: headingOf(item.row, key), values };
}

/** What a person sees needs words: a label or a hint, or a picture or a sound. */
function checkWords(question: DraftQuestion): readonly FormProblem[] {
  const { row, name } = question;
  const problems: FormProblem[] = [];
  if (row.cells.has('media::big-image') && !row.cells.has('media::image'))
    problems.push(problem(question, 'big-image-alone', 'media::big-image', { name }));
  if (!isSeen(question) || hasWords(row)) return problems;
  const isGuided = row.cells.has('guidance_hint');
  return [
    ...problems,
    problem(question, isGuided ? 'guidance-alone' : 'no-label', isGuided ? 'guidance_hint' : 'label', { name }),
  ];
}

function checkValues(question: DraftQuestion): readonly FormProblem[] {
  const { row, name, kind } = question;
  const calculation = textOf(row, 'calculation');
  const given = textOf(row, 'default');
  if (kind === 'calculate' && calculation === '' && !isWorkedOut(given, kind))
    return [problem(question, 'no-calculation', 'calculation', { name })];
  if (kind !== 'background-geopoint') return [];
  return [
    ...(textOf(row, 'trigger') === '' ? [problem(question, 'no-trigger', 'trigger', { name })] : []),
    ...(calculation === '' ? [] : [problem(question, 'calculation-not-allowed', 'calculation', { name })]),
  ];
}

type Visibility = ReadonlyMap<string, Draft>;

function visibility(items: readonly Draft[]): Visibility {
  return new Map([...walk(items)].map(({ item }) => [item.name, item]));
}

/** The names in a trigger, which are apart by commas; null where there is anything else. */
export function triggersOf(text: string): readonly string[] | null {
  const names = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(onlyReference);
  return names.length > 0 && names.every((name) => name !== null) ? names : null;
}

function checkTrigger(question: DraftQuestion, named: Visibility, scope: FormScope): readonly FormProblem[] {
  const text = textOf(question.row, 'trigger');
  if (text === '') return [];
  if (findReferences(text).unfinished !== null) return [];
  const names = triggersOf(text);
  if (names === null) return [problem(question, 'trigger-not-references', 'trigger', { found: text.slice(0, 40) })];
  return names.flatMap((name) => {
    const target = named.get(name);
    if (target === undefined || (scope.whole.named.get(name)?.length ?? 0) > 1) return [];
    if (target.is !== 'question') return [problem(question, 'trigger-not-question', 'trigger', { name })];
    return isSeen(target)
      ? []
      : [problem(question, 'trigger-not-visible', 'trigger', { name, question: question.name })];
  });
}

function checkList(question: DraftQuestion, within: readonly DraftGroup[], lists: Lists): readonly FormProblem[] {
  const { list, kind, row, orOther } = question;
  if (list === null || list.startsWith('${') || kind === 'osm') return [];
  const choices = lists.get(list);
  const problems: FormProblem[] = [];
  if (choices === undefined)
    problems.push(problem(question, 'unknown-list', 'type', { list, near: nearestName(list, lists.keys()) ?? '' }));
  if (orOther && row.cells.has('choice_filter'))
    problems.push(problem(question, 'other-with-filter', 'choice_filter', { other: otherChoice }));
  const spaced =
    kind === 'select-multiple' ? choices?.rows.find((choice) => /\s/.test(textOf(choice, 'name'))) : undefined;
  if (spaced !== undefined) {
    const at = { sheet: spaced.sheet, row: spaced.row, column: headingOf(spaced, 'name') };
    problems.push({ kind: 'space-in-choice', ...at, values: { list, name: textOf(spaced, 'name') } });
  }
  const table = tableAround(within);
  const first = table?.items.find((item): item is DraftQuestion => item.is === 'question' && item.list !== null);
  if (first !== undefined && first.list !== list)
    problems.push(problem(question, 'table-list-differs', 'type', { list, other: first.list ?? '' }));
  return problems;
}

/** Questions under one table share its columns, and so its choices. */
const tableAround = (within: readonly DraftGroup[]): DraftGroup | undefined => {
  const [parent] = within.slice(-1);
  return parent !== undefined && appearanceOf(parent.row).split(/\s+/).includes('table-list') ? parent : undefined;
};

function checkAllParameters(question: DraftQuestion, lists: Lists, scope: FormScope): readonly FormProblem[] {
  const { row, kind } = question;
  const appearance = appearanceOf(row);
  const { parameters, problems } = readParameters(textOf(row, 'parameters'));
  const all: readonly ParameterProblem[] =
    problems.length > 0
      ? problems
      : [
          ...checkParameters(kind, parameters, appearance),
          ...(kind === 'range' ? checkRange(parameters, appearance, (list) => labelsOf(lists, list)) : []),
          ...checkGeometry(parameters, kind, lists, scope),
        ];
  return all.map(({ kind: wrong, values }) => problem(question, wrong, 'parameters', values));
}

const labelsOf = (lists: Lists, list: string): readonly string[] | null =>
  lists.get(list)?.rows.map((choice) => textOf(choice, 'name')) ?? null;

/** What a map shows beside the question: a list of the form, or the answers of a repeat. */
function checkGeometry(given: Parameters, kind: string, lists: Lists, scope: FormScope): readonly ParameterProblem[] {
  const shown = given['reference-geometry'];
  if (shown === undefined || !kind.startsWith('geo')) return [];
  const name = onlyReference(shown);
  const isThere =
    name === null
      ? lists.has(shown) || scope.isExternal(shown)
      : scope.whole.named.get(name)?.some(({ is }) => is === 'repeat') === true;
  return isThere ? [] : [{ kind: 'reference-geometry', values: { value: shown } }];
}

function checkGroup(group: DraftGroup, lists: Lists): readonly FormProblem[] {
  const { problems } = readParameters(textOf(group.row, 'parameters'));
  const shape = problems.map(({ kind, values }) => problem(group, kind, 'parameters', values));
  const isMissing = group.over !== null && !lists.has(group.over);
  return isMissing
    ? [
        ...shape,
        problem(group, 'unknown-list', 'type', { list: group.over, near: nearestName(group.over, lists.keys()) ?? '' }),
      ]
    : shape;
}
