import { textToDays } from './civil-time.ts';
import type { ExpressionNode } from './expression-node.ts';
import { plainNumber } from './print.ts';

/** A date or an instant that an expression worked out: it counts as days since 1970 and reads as ISO 8601. */
export type Dated = Readonly<{ days: number; text: string }>;

/** XPath's four types, and dates. Nodes are in the form's order. */
export type ExpressionValue = number | string | boolean | Dated | readonly ExpressionNode[];

export const isNodes = (value: ExpressionValue): value is readonly ExpressionNode[] => Array.isArray(value);

/** The text of the first node; `true` and `false` for truth; numbers without an exponent. */
export function toText(value: ExpressionValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (isNodes(value)) return value[0]?.text() ?? '';
  return value.text;
}

/** Nothing is NaN, never 0; text that is a date or an instant is its days since 1970. */
export function toNumber(value: ExpressionValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return textToNumber(value);
  if (isNodes(value)) return value[0] === undefined ? Number.NaN : textToNumber(value[0].text());
  return value.days;
}

/** Nodes are true where there is one, whatever it says, as XPath has it: `${a} != ''` asks whether it was answered. */
export function toBoolean(value: ExpressionValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  if (typeof value === 'string') return value !== '';
  if (isNodes(value)) return value.length > 0;
  return !Number.isNaN(value.days);
}

const decimal = /^[ \t\r\n]*(-?(?:\d+(?:\.\d*)?|\.\d+))[ \t\r\n]*$/;

export function textToNumber(text: string): number {
  const digits = decimal.exec(text)?.[1];
  return digits === undefined ? (textToDays(text) ?? Number.NaN) : Number(digits);
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '0' : plainNumber(value);
}
