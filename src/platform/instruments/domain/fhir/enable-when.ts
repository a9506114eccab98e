import type { BinaryOperator, Expression } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import { plainNumber } from '../expression/print.ts';
import { nameIn } from './code-names.ts';
import type { QuestionKind } from '../question-kind.ts';
import { kindOf } from '../question-kind.ts';
import { isHeld } from './bounds.ts';
import { literalOf, partsOf, quoted } from './literal.ts';
import type { EnableWhen, ItemType } from './questionnaire.ts';

/** A question that a condition may be about. */
export type Target = Readonly<{
  linkId: string;
  name: string;
  kind: QuestionKind;
  type: ItemType;
  system: string;
  /** Names of its choices; none for a question that does not choose. */
  choices: ReadonlySet<string>;
}>;

export type Conditions = Readonly<{ enableWhen: readonly EnableWhen[]; enableBehavior?: 'all' | 'any' }>;

/**
 * A condition as FHIR's own, only where that means exactly the same for every answer and for none; null for any other. `find` gives the one
 * question of a name that stands in the same instance of every repeat, or null.
 */
export function toEnableWhen(relevant: string, find: (name: string) => Target | null): Conditions | null {
  const read = parseExpression(relevant);
  if (!read.ok) return null;
  const isAny = read.value.is === 'binary' && read.value.operator === 'or';
  const enableWhen = partsOf(read.value, isAny ? 'or' : 'and').map((part) => condition(part, find));
  if (!isWhole(enableWhen)) return null;
  return enableWhen.length < 2 ? { enableWhen } : { enableWhen, enableBehavior: isAny ? 'any' : 'all' };
}

/** The expression that FHIR's conditions mean; null where one is about no question that we know, or no expression of ours says it. */
export function fromEnableWhen(
  { enableWhen, enableBehavior }: Conditions,
  find: (linkId: string) => Target | null,
): string | null {
  const parts = enableWhen.map((one) => written(one, find(one.question)));
  return isWhole(parts) ? parts.join(enableBehavior === 'any' ? ' or ' : ' and ') : null;
}

const isWhole = <Part>(parts: readonly (Part | null)[]): parts is readonly Part[] =>
  parts.every((part) => part !== null);

type Find = (name: string) => Target | null;

function condition(part: Expression, find: Find): EnableWhen | null {
  if (part.is === 'call' && part.name === 'not' && part.arguments.length === 1) {
    const [inside] = part.arguments;
    const chosen = inside?.is === 'call' ? selected(inside, find) : null;
    return chosen === null ? null : { ...chosen, operator: '!=' };
  }
  if (part.is === 'call') return selected(part, find);
  if (part.is !== 'binary') return null;
  if (part.left.is === 'reference') return compared(part.left.name, part.operator, literalOf(part.right), find);
  if (part.right.is !== 'reference') return null;
  return compared(part.right.name, turned[part.operator] ?? part.operator, literalOf(part.left), find);
}

const turned: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

function selected(call: Expression & { is: 'call' }, find: Find): EnableWhen | null {
  const [of, choice] = call.arguments;
  if (call.name !== 'selected' || of?.is !== 'reference' || choice?.is !== 'string') return null;
  const target = find(of.name);
  if (target?.type !== 'choice' || !target.choices.has(choice.value)) return null;
  return coded(target, '=', choice.value);
}

const operators: ReadonlySet<string> = new Set(['=', '!=', '>', '<', '>=', '<=']);
const isOperator = (operator: string): operator is EnableWhen['operator'] => operators.has(operator);
const isEquality = (operator: string): operator is '=' | '!=' => operator === '=' || operator === '!=';

function compared(
  name: string,
  operator: BinaryOperator,
  literal: string | number | null,
  find: Find,
): EnableWhen | null {
  const target = find(name);
  if (target === null || literal === null || !isOperator(operator) || kindOf(target.kind).role !== 'asked') return null;
  const question = target.linkId;
  if (literal === '')
    return isEquality(operator) ? { question, operator: 'exists', answerBoolean: operator === '!=' } : null;
  if (target.kind === 'select-one') return isEquality(operator) ? chosen(target, operator, literal) : null;
  if (typeof literal === 'number') {
    if (target.type === 'integer' && isHeld(literal, 'integer')) return { question, operator, answerInteger: literal };
    return target.type === 'decimal' ? { question, operator, answerDecimal: literal } : null;
  }
  return target.kind === 'text' && isEquality(operator) ? { question, operator, answerString: literal } : null;
}

/** A number means the one choice whose name is that number; two that are (`1` and `01`) can only be told apart by us. */
function chosen(target: Target, operator: '=' | '!=', literal: string | number): EnableWhen | null {
  if (typeof literal === 'string') return target.choices.has(literal) ? coded(target, operator, literal) : null;
  const [name, ...more] = [...target.choices].filter((choice) => Number(choice) === literal);
  return name === undefined || more.length > 0 ? null : coded(target, operator, name);
}

const coded = ({ linkId, system }: Target, operator: '=' | '!=', code: string): EnableWhen => ({
  question: linkId,
  operator,
  answerCoding: { system, code },
});

function written(one: EnableWhen, target: Target | null): string | null {
  if (target === null) return null;
  const reference = `\${${target.name}}`;
  if (one.operator === 'exists') {
    if (one.answerBoolean === undefined) return null;
    return one.answerBoolean ? `${reference} != ''` : `${reference} = ''`;
  }
  const number = one.answerInteger ?? one.answerDecimal;
  if (number !== undefined) return `${reference} ${one.operator} ${plainNumber(number)}`;
  const said =
    one.answerCoding?.code ?? one.answerString ?? (one.answerBoolean === undefined ? '' : String(one.answerBoolean));
  const text = target.choices.size > 0 ? nameIn(target.choices, said) : said;
  const words = quoted(text);
  if (words === null || said === '' || !isEquality(one.operator)) return null;
  if (kindOf(target.kind).value !== 'items') return `${reference} ${one.operator} ${words}`;
  return one.operator === '=' ? `selected(${reference}, ${words})` : `not(selected(${reference}, ${words}))`;
}
