import type { BinaryOperator, Expression } from '../expression/expression.ts';
import { plainNumber } from '../expression/print.ts';
import { kindOf } from '../question-kind.ts';
import type { Target } from './enable-when.ts';

/** An expression of ours as FHIRPath over the response, with what it gives; a number that is nothing is empty. */
type Worked = Readonly<{ gives: 'number' | 'text' | 'truth'; path: string }>;

/** Gives the one question of a name whose answer is single, or null: nothing inside a repeat is. */
type Find = (name: string) => Target | null;

/**
 * An expression as FHIRPath, for other systems; null for one that would not mean exactly the same there. Arithmetic, comparisons, choices and conditions are held;
 * dates, texts that are put together, look-ups and repeats are not.
 */
export function toFhirPath(expression: Expression, find: Find): Worked | null {
  switch (expression.is) {
    case 'number':
      return { gives: 'number', path: plainNumber(expression.value) };
    case 'string':
      return { gives: 'text', path: literal(expression.value) };
    case 'negative':
      return negative(toFhirPath(expression.of, find));
    case 'reference':
      return answerOf(find(expression.name));
    case 'call':
      return calls[expression.name]?.(expression.arguments, find) ?? null;
    case 'binary':
      return binary(expression, find);
    case 'path':
      return null;
  }
}

const literal = (text: string): string => `'${text.replace(/[\\']/g, (one) => `\\${one}`)}'`;

const negative = (of: Worked | null): Worked | null =>
  of?.gives === 'number' ? { gives: 'number', path: `(0 - ${of.path})` } : null;

/** From the response down through its groups to the answer. */
function placeOf({ linkId }: Target): string {
  const steps = linkId.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'));
  return `%resource${steps.map((step) => `.item.where(linkId = ${literal(step)})`).join('')}.answer.value`;
}

function answerOf(target: Target | null): Worked | null {
  if (target === null || kindOf(target.kind).role !== 'asked') return null;
  if (target.type === 'integer' || target.type === 'decimal') return { gives: 'number', path: placeOf(target) };
  if (target.kind === 'select-one') return { gives: 'text', path: `${placeOf(target)}.code` };
  return target.kind === 'text' ? { gives: 'text', path: placeOf(target) } : null;
}

const calls: Readonly<Record<string, ((given: readonly Expression[], find: Find) => Worked | null) | undefined>> = {
  true: () => ({ gives: 'truth', path: 'true' }),
  false: () => ({ gives: 'truth', path: 'false' }),
  not: ([of], find) => {
    const inside = of && toFhirPath(of, find);
    return inside?.gives === 'truth' ? { gives: 'truth', path: `(${inside.path}).not()` } : null;
  },
  selected: ([of, choice], find) => {
    const target = of?.is === 'reference' ? find(of.name) : null;
    if (target?.type !== 'choice' || choice?.is !== 'string') return null;
    return { gives: 'truth', path: `${placeOf(target)}.code.where($this = ${literal(choice.value)}).exists()` };
  },
  'count-selected': ([of], find) => {
    const target = of?.is === 'reference' ? find(of.name) : null;
    return target?.type === 'choice' ? { gives: 'number', path: `${placeOf(target)}.code.count()` } : null;
  },
  if: ([when, then, otherwise], find) => {
    const [condition, first, second] = [when, then, otherwise].map((one) => one && toFhirPath(one, find));
    if (condition?.gives !== 'truth' || !first || first.gives !== second?.gives) return null;
    return { gives: first.gives, path: `iif(${condition.path}, ${first.path}, ${second.path})` };
  },
};

function binary({ operator, left, right }: Expression & { is: 'binary' }, find: Find): Worked | null {
  const [a, b] = [toFhirPath(left, find), toFhirPath(right, find)];
  if (a === null || b === null) return null;
  if (operator === 'and' || operator === 'or')
    return a.gives === 'truth' && b.gives === 'truth'
      ? { gives: 'truth', path: `(${a.path} ${operator} ${b.path})` }
      : null;
  if (a.gives === 'number' && b.gives === 'number') return ofNumbers(operator, a.path, b.path, right);
  return a.gives === 'text' && b.gives === 'text' ? ofTexts(operator, a, b, left, right) : null;
}

function ofNumbers(operator: BinaryOperator, a: string, b: string, right: Expression): Worked | null {
  switch (operator) {
    case '+':
    case '-':
    case '*':
      return { gives: 'number', path: `(${a} ${operator} ${b})` };
    case 'div':
      // By nothing at all is infinite here and empty there.
      return right.is === 'number' && right.value !== 0 ? { gives: 'number', path: `(${a} / ${b})` } : null;
    default:
      return compared(operator, a, b);
  }
}

/** Equal or not; nothing is the same as no answer, so it may only be compared with what says something, or be asked for. */
function ofTexts(operator: BinaryOperator, a: Worked, b: Worked, left: Expression, right: Expression): Worked | null {
  if (operator !== '=' && operator !== '!=') return null;
  const [answer, words] = left.is === 'string' ? [b, left] : [a, right];
  if (words.is !== 'string' || (left.is === 'string' && right.is === 'string')) return null;
  if (words.value !== '') return compared(operator, answer.path, literal(words.value));
  return { gives: 'truth', path: `${answer.path}.exists()${operator === '=' ? '.not()' : ''}` };
}

/** Where one side is nothing FHIRPath gives nothing; here it is false, and true of "is not". */
function compared(operator: BinaryOperator, a: string, b: string): Worked | null {
  if (operator === '!=') return { gives: 'truth', path: `iif(${a} = ${b}, false, true)` };
  if (!['=', '<', '<=', '>', '>='].includes(operator)) return null;
  return { gives: 'truth', path: `iif(${a} ${operator} ${b}, true, false)` };
}
