import { pluralRule } from './intl.ts';
import { kindOf, readMessage } from './message-elements.ts';
import type { ElementKind, MessageElement } from './message-elements.ts';

/** What a message asks for. A translation must ask for the same, or a page that can say the one cannot say the other. */
export type MessageShape = Readonly<{
  /** Each argument by name: a plain value (printed, counted or chosen by), a date, a time, or a wrapper of marked text. */
  arguments: ReadonlyMap<string, 'value' | 'date' | 'time' | 'wrapper'>;
  /** For each `select`, the choices beside `other`. */
  choices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Plural forms that the language has and the message does not say, as `name: form`. */
  missingForms: readonly string[];
  /** Styles of dates, times or numbers that we do not define. */
  unknownStyles: readonly string[];
  /** The words alone, without what is put in. */
  words: string;
}>;

const knownStyles: Readonly<Record<string, readonly string[]>> = {
  number: ['integer', 'percent'],
  date: ['short', 'medium', 'long', 'full'],
  time: ['short'],
};
const exactForms: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' };

/** Reads the shape of an ICU message in a language. Throws `SyntaxError` for one that cannot be read. */
export function messageShape(pattern: string, language: string): MessageShape {
  const shape = {
    arguments: new Map<string, 'value' | 'date' | 'time' | 'wrapper'>(),
    choices: new Map<string, Set<string>>(),
    missingForms: [] as string[],
    unknownStyles: [] as string[],
    words: '',
  };
  visit(readMessage(pattern, language));
  return shape;

  function visit(elements: readonly MessageElement[]): void {
    for (const element of elements) {
      const kind = kindOf(element);
      if (!('value' in element)) continue;
      if (kind === 'words') shape.words += element.value;
      else
        shape.arguments.set(element.value, kind === 'date' || kind === 'time' || kind === 'wrapper' ? kind : 'value');
      if ('children' in element) visit(element.children);
      if ('options' in element) visitOptions(element, kind);
      if ('style' in element) checkStyle(kind, element.style);
    }
  }

  function visitOptions(element: Extract<MessageElement, { options: unknown }>, kind: ElementKind): void {
    const names = Object.keys(element.options);
    if (kind === 'select') {
      const known = shape.choices.get(element.value) ?? new Set();
      shape.choices.set(element.value, new Set([...known, ...names.filter((name) => name !== 'other')]));
    } else {
      const type = 'pluralType' in element && element.pluralType === 'ordinal' ? 'ordinal' : 'cardinal';
      for (const form of formsOfWholeNumbers(language, type)) {
        if (names.includes(form) || names.includes(exactForms[form] ?? form)) continue;
        shape.missingForms.push(`${element.value}: ${form}`);
      }
    }
    for (const option of Object.values(element.options)) visit(option.value);
  }

  function checkStyle(kind: string, style: unknown): void {
    if (style === undefined || style === null) return;
    if (typeof style === 'string' && knownStyles[kind]?.includes(style) === true) return;
    shape.unknownStyles.push(typeof style === 'string' ? `${kind} ${style}` : `${kind} skeleton`);
  }
}

/** The plural forms that counting people or days can meet; some languages keep a form for fractions or millions only. */
function formsOfWholeNumbers(language: string, type: 'cardinal' | 'ordinal'): ReadonlySet<string> {
  const rule = pluralRule(language, { type });
  return new Set(Array.from({ length: 201 }, (_, count) => rule.select(count)));
}
