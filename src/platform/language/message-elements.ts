import { IntlMessageFormat } from 'intl-messageformat';

import { localesOf } from './intl.ts';
import { withSelectableChoices } from './selectors.ts';

/** One piece of a message that has been read. */
export type MessageElement = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a piece is. `plain` is a value that is printed as it is, `wrapper` a marked text (`<b>…</b>`), `count` the `#` of a plural. */
export type ElementKind =
  'words' | 'plain' | 'number' | 'date' | 'time' | 'select' | 'plural' | 'count' | 'wrapper' | 'unknown';

/** In the order of the parser's own numbers. */
const kinds: readonly ElementKind[] = [
  'words',
  'plain',
  'number',
  'date',
  'time',
  'select',
  'plural',
  'count',
  'wrapper',
];

export function kindOf(element: MessageElement): ElementKind {
  return kinds[element.type] ?? 'unknown';
}

/**
 * The library asks the runtime whether it supports a language before it reads a message, though only a pattern of hours that no message of ours has depends
 * on it. The first such question makes a browser look through every locale that it has, which takes a slow phone a tenth of a second.
 */
IntlMessageFormat.resolveLocale = () => undefined;

/** Reads an ICU message. Throws `SyntaxError` for one that cannot be read. */
export function readMessage(pattern: string, language: string): readonly MessageElement[] {
  return new IntlMessageFormat(withSelectableChoices(pattern), [...localesOf(language), 'en-GB']).getAst();
}
