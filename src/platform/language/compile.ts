import { IntlMessageFormat } from 'intl-messageformat';

import { parseLocalDate } from '#platform/calendar/local-date.ts';

import { isolate } from './bidi.ts';
import { noonOf } from './formats.ts';
import { dateFormat, numberFormat, pluralRule } from './intl.ts';
import { direction } from './language.ts';
import { kindOf, readMessage } from './message-elements.ts';
import type { MessageElement } from './message-elements.ts';
import { pseudoTransform } from './pseudo.ts';
import { selectable } from './selectors.ts';

/** What may be put into a message. A civil date goes in as its `YYYY-MM-DD` text, an instant as a `Date`; both need a `date` or `time` argument. */
export type Value = string | number | Date;
export type Values = Readonly<Record<string, Value>>;

/** Wraps a marked piece of a message: `<b>…</b>` in the text calls the wrapper named `b` with what stands between. */
export type Wrapper<Node> = (children: readonly (string | Node)[]) => Node;
export type RichValues<Node> = Readonly<Record<string, Value | Node | Wrapper<Node>>>;

/** One message of one language, read once. */
export type Compiled = Readonly<{
  text(values: Values): string;
  parts<Node>(values: RichValues<Node>): readonly (string | Node)[];
}>;

/** Arguments that are printed as they are get a second name, so that the same value can also choose a plural. */
const printed = (name: string): string => `${name} printed`;

const formats = {
  date: {
    short: { day: '2-digit', month: '2-digit', year: 'numeric' },
    medium: { day: 'numeric', month: 'short', year: 'numeric' },
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  },
  time: { short: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } },
} satisfies { date: Record<string, Intl.DateTimeFormatOptions>; time: Record<string, Intl.DateTimeFormatOptions> };

/** Reads an ICU message. Throws `SyntaxError` for one that cannot be read; the content checker finds these before anybody else does. */
export function compile(pattern: string, language: string): Compiled {
  const pseudo = pseudoTransform(language);
  if (pseudo === null && !/[{<']/.test(pattern)) return { text: () => pattern, parts: () => [pattern] };
  const found = { dates: new Set<string>(), printed: new Set<string>(), choosing: new Set<string>() };
  const message = new IntlMessageFormat(prepare(readMessage(pattern, language), pseudo, found), language, formats, {
    formatters: {
      // Nothing else is asked of it.
      getNumberFormat: (_, options) => numberFormat(language, options) as Intl.NumberFormat,
      getDateTimeFormat: (_, options) => dateFormat(language, options),
      getPluralRules: (_, options) => pluralRule(language, options),
    },
  });
  const ready = (values: Readonly<Record<string, unknown>>) => prepareValues(values, found, language);
  return {
    text: (values) => {
      const result = message.format(ready(values) as Record<string, Value>);
      return typeof result === 'string' ? result : String(result);
    },
    parts: <Node>(values: RichValues<Node>) =>
      message.formatToParts<Node>(ready(values) as Record<string, Value>).map((part) => part.value),
  };
}

type Found = Readonly<{ dates: Set<string>; printed: Set<string>; choosing: Set<string> }>;
type Transform = ((text: string) => string) | null;

function prepare(elements: readonly MessageElement[], pseudo: Transform, found: Found): MessageElement[] {
  return elements.map((element) => prepareOne(element, pseudo, found));
}

function prepareOne(element: MessageElement, pseudo: Transform, found: Found): MessageElement {
  if ('children' in element) return { ...element, children: prepare(element.children, pseudo, found) };
  if ('options' in element) {
    if (kindOf(element) === 'select') found.choosing.add(element.value);
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: prepare(option.value, pseudo, found) },
    ]);
    return { ...element, options: Object.fromEntries(options) as typeof element.options };
  }
  if (!('value' in element)) return element;
  const kind = kindOf(element);
  if (kind === 'date' || kind === 'time') found.dates.add(element.value);
  if (kind === 'plain') {
    found.printed.add(element.value);
    return { ...element, value: printed(element.value) };
  }
  return kind === 'words' && pseudo !== null ? { ...element, value: pseudo(element.value) } : element;
}

function prepareValues(values: Readonly<Record<string, unknown>>, found: Found, language: string) {
  const ready: Record<string, unknown> = { ...values };
  for (const name of found.printed) if (name in values) ready[printed(name)] = asPrinted(values[name], language);
  for (const name of found.choosing) if (name in values) ready[name] = asChoice(values[name]);
  for (const name of found.dates) if (name in values) ready[name] = asDate(values[name]);
  return ready;
}

function asPrinted(value: unknown, language: string): unknown {
  if (typeof value === 'number') return numberFormat(language).format(value);
  return typeof value === 'string' ? isolate(value, direction(language)) : value;
}

function asChoice(value: unknown): unknown {
  return typeof value === 'string' ? selectable(value) : value;
}

function asDate(value: unknown): unknown {
  const civil = typeof value === 'string' ? parseLocalDate(value) : null;
  return civil === null ? value : noonOf(civil);
}
