import type { Choice, ChoiceList } from '../choice-list.ts';
import { seedOf, shuffled } from '../expression/shuffle.ts';
import { isNodes, toNumber, toText } from '../expression/expression-value.ts';
import type { ExpressionValue } from '../expression/expression-value.ts';
import { kindOf } from '../question-kind.ts';
import type { Question } from '../item.ts';
import { isValueOf, readValue, resultText, valueText } from '../read-value.ts';
import type { Said } from '../said.ts';
import type { Cell } from './cell.ts';
import { faultOf } from './fault.ts';
import type { FormNode } from './form-node.ts';
import type { FormReading } from './form-reading.ts';
import { isSameState } from './item-state.ts';
import type { QuestionState } from './item-state.ts';
import type { QuestionDefinition, QuestionNode } from './question-node.ts';

type Bare = FormNode & Readonly<{ definition: QuestionDefinition; said: Cell<Said | null> }>;

/** A question's cells: what was said or worked out, what of it the choices offer, what counts, and how that stands. */
export function questionCells(tree: FormReading, bare: Bare): QuestionNode {
  const { cells } = tree;
  const { item, logic } = bare.definition;
  const isChoosing = kindOf(item.kind).choices === true;

  const raw = cells.workedOut((): string => {
    if (logic.calculation !== null) {
      if (!cells.read(node.isRelevant)) return '';
      return calculatedText(item, tree.evaluate(logic.calculation, node));
    }
    return saidText(bare.definition, cells.read(node.said));
  });
  const choices = cells.workedOut((): readonly Choice[] | null => offered(tree, node), isSameChoices);
  const counted = cells.workedOut((): string => {
    if (!cells.read(node.isRelevant)) return '';
    const text = cells.read(raw);
    if (logic.offered === null) return amongChoices(bare.definition, text);
    return text === '' || !isChoosing ? text : among(item, text, namesAmong(cells.read(choices) ?? []));
  });
  const state = cells.workedOut((): QuestionState => {
    const isRelevant = cells.read(node.isRelevant);
    const said = cells.read(node.said);
    const text = cells.read(counted);
    const isRequired = isRelevant && logic.required !== null && tree.holds(logic.required, node);
    const whole = said?.is === 'value' && logic.calculation === null ? wholeText(item, said) : '';
    return {
      is: 'question',
      path: node.path,
      question: item,
      isRelevant,
      isRequired,
      isReadOnly: logic.calculation !== null || cells.read(node.isReadOnly),
      said,
      text,
      isSetAside: whole !== text && whole !== '',
      fault: isRelevant ? faultOf(tree, node, { said, text, whole, isRequired }) : null,
      choices: cells.read(choices),
    };
  }, isSameState);

  const node: QuestionNode = { ...bare, raw, choices, counted, state, text: () => cells.read(counted) };
  return node;
}

/** What counts of what was said to a relevant question that neither works its answer out nor filters its choices. */
export const plainText = (definition: QuestionDefinition, said: Said | null): string =>
  amongChoices(definition, saidText(definition, said));

function amongChoices({ item, logic }: QuestionDefinition, text: string): string {
  const isChoosing = kindOf(item.kind).choices === true;
  return text === '' || !isChoosing || logic.list === null ? text : among(item, text, namesOf(logic.list));
}

/** What was chosen, without what is not to be chosen. Of one choice the name may have spaces in it. */
function among(item: Question, text: string, names: ReadonlySet<string>): string {
  const words = kindOf(item.kind).value === 'item' ? [text] : text.split(' ');
  return words.every((name) => names.has(name)) ? text : words.filter((name) => names.has(name)).join(' ');
}

function saidText({ item, logic }: QuestionDefinition, said: Said | null): string {
  if (said === null) {
    const byDefault = logic.default?.is === 'plain' ? logic.default.text : '';
    const value = byDefault === '' ? null : readValue(item.kind, byDefault);
    return value === null ? '' : valueText(item, value);
  }
  return said.is === 'value' && isValueOf(item.kind, said.value) ? valueText(item, said.value) : '';
}

/** What was said, even where it is no value of the kind. */
function wholeText(item: Question, { value }: Extract<Said, { is: 'value' }>): string {
  return isValueOf(item.kind, value) ? valueText(item, value) : String(value);
}

/** A result as a value of the question's kind: whole numbers lose their fraction, and what is no number, or no such value, is nothing. */
function calculatedText(item: Question, result: ExpressionValue): string {
  const text = Number.isNaN(result) ? '' : toText(result);
  const { value: is } = kindOf(item.kind);
  if (is === 'any' || is === 'text' || text === '') return text;
  const value = readValue(item.kind, resultText(item.kind, text));
  return value === null ? '' : valueText(item, value);
}

function offered(tree: FormReading, node: QuestionNode): readonly Choice[] | null {
  const { list, offered: path, shuffle } = node.definition.logic;
  if (list === null) return null;
  const among = path === null ? list.choices : choicesAmong(tree, path, node);
  if (shuffle === null) return among;
  if (shuffle.seed === null) {
    return shuffled(among, Math.floor(tree.random('randomize', node) * 2_147_483_646) + 1);
  }
  const seed = tree.evaluate(shuffle.seed, node);
  return shuffled(among, seedOf(toNumber(seed), toText(seed)));
}

function choicesAmong(
  tree: FormReading,
  path: Parameters<FormReading['evaluate']>[0],
  node: QuestionNode,
): readonly Choice[] {
  const rows = tree.evaluate(path, node);
  return isNodes(rows) ? rows.flatMap((row) => ('choice' in row ? [row.choice as Choice] : [])) : [];
}

const names = new WeakMap<ChoiceList, ReadonlySet<string>>();

function namesOf(list: ChoiceList): ReadonlySet<string> {
  const known = names.get(list) ?? namesAmong(list.choices);
  names.set(list, known);
  return known;
}

const namesAmong = (choices: readonly Choice[]): ReadonlySet<string> => new Set(choices.map(({ name }) => name));

const isSameChoices = (a: readonly Choice[] | null | undefined, b: readonly Choice[] | null): boolean =>
  a === b || (a?.length === b?.length && (a?.every((choice, place) => choice === b?.[place]) ?? false));
