import type { Question } from '../item.ts';
import type { QuestionKind } from '../question-kind.ts';
import { kindOf } from '../question-kind.ts';
import type { ItemType } from './questionnaire.ts';

/** How a question stands in FHIR: its type, whether several answers may be given, whether people see it. */
export type Typed = Readonly<{ type: ItemType; repeats: boolean; hidden: boolean; slides: boolean }>;

const typeOfKind: Readonly<Partial<Record<QuestionKind, ItemType>>> = {
  'select-one': 'choice',
  'select-multiple': 'choice',
  rank: 'choice',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  'date-estimated': 'date',
  time: 'time',
  'date-time': 'dateTime',
  acknowledge: 'boolean',
  note: 'display',
  start: 'dateTime',
  end: 'dateTime',
  today: 'date',
};

/** The type that tells another system most of a question without telling it anything wrong. */
export function typed({ kind, list, appearance, parameters }: Question): Typed {
  const { value, role, choices } = kindOf(kind);
  const hidden = role === 'recorded' || role === 'worked-out';
  return {
    type: typeOfKind[kind] ?? otherType(),
    repeats: choices === true && value === 'items',
    hidden,
    slides: kind === 'range',
  };

  function otherType(): ItemType {
    if (kind === 'range') return isWhole(parameters) ? 'integer' : 'decimal';
    if (value === 'attachment') return 'attachment';
    if (kind === 'text' && list !== undefined) return 'open-choice';
    return kind === 'text' && appearance?.includes('multiline') === true ? 'text' : 'string';
  }
}

/** A scale in whole steps from a whole number. */
function isWhole(parameters: Question['parameters'] = {}): boolean {
  return ['start', 'end', 'step'].every((name) => /^-?\d+$/.test(parameters[name] ?? '1'));
}

/** The kind that a type stands for where nothing else says which; null for a type that no question of ours has. */
export function kindOfType({ type, repeats, hidden, slides }: Typed): QuestionKind | null {
  if (hidden) return type === 'string' || type === 'text' ? 'hidden' : null;
  switch (type) {
    case 'choice':
      return repeats ? 'select-multiple' : 'select-one';
    case 'boolean':
      return 'select-one';
    case 'integer':
    case 'decimal':
      return slides ? 'range' : type;
    case 'quantity':
      return 'decimal';
    case 'date':
    case 'time':
      return type;
    case 'dateTime':
      return 'date-time';
    case 'string':
    case 'text':
    case 'url':
      return 'text';
    case 'attachment':
      return 'file';
    case 'display':
      return 'note';
    case 'group':
    case 'open-choice':
      return null;
  }
}
