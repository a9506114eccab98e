import type { ByteWriter } from './byte-writer.ts';
import type { PlannedVariable } from './planned-variable.ts';
import type { MultipleResponseSet } from './spss-file.ts';
import { fitted, utf8 } from './utf8.ts';

const measures = { nominal: 1, ordinal: 2, scale: 3 } as const;

/** The records of type 7: what later versions of SPSS added to the dictionary. */
export function writeExtensions(
  out: ByteWriter,
  plan: readonly PlannedVariable[],
  sets: readonly MultipleResponseSet[],
): void {
  // Version 25, IEEE 754 numbers, least byte first, UTF-8 (65001).
  record(out, 3, 4, 8);
  out.int(25, 0, 0, -1, 1, 1, 2, 65001);
  record(out, 4, 8, 3);
  out.double(-Number.MAX_VALUE, Number.MAX_VALUE, lowestNumber);
  if (sets.length > 0) text(out, 7, sets.map((set) => setLine(set, plan)).join(''));
  const parts = plan.flatMap(({ variable, parts: all }) => all.map(() => variable));
  record(out, 11, 4, parts.length * 3);
  for (const { measure, type } of parts)
    out.int(measures[measure], type.is === 'number' ? 8 : 20, type.is === 'number' ? 1 : 0);
  text(out, 13, plan.map(({ variable, parts: [first] }) => `${first?.shortName ?? ''}=${variable.name}`).join('\t'));
  const long = plan.flatMap(({ variable: { type }, parts: [first, second] }) =>
    second === undefined || type.is === 'number'
      ? []
      : [`${first?.shortName ?? ''}=${String(type.width).padStart(5, '0')}\0\t`],
  );
  if (long.length > 0) text(out, 14, long.join(''));
  const described = plan.flatMap(({ variable: { name, attributes } }) =>
    attributes === undefined ? [] : [`${name}:${Object.entries(attributes).map(attributeText).join('')}`],
  );
  if (described.length > 0) text(out, 18, described.join('/'));
  text(out, 20, 'UTF-8');
  writeLongLabels(out, plan);
  writeLongMissing(out, plan);
}

function record(out: ByteWriter, subtype: number, size: number, count: number): void {
  out.int(7, subtype, size, count);
}

function text(out: ByteWriter, subtype: number, words: string): void {
  const bytes = utf8(words);
  record(out, subtype, 1, bytes.length);
  out.raw(bytes);
}

/** `$ways=D1 1 4 Ways V3 V4`: dichotomies, the counted value with its length, the label with its length, short names. */
function setLine({ name, label, counted, variables }: MultipleResponseSet, plan: readonly PlannedVariable[]): string {
  const value = String(counted);
  const members = variables.map(
    (member) => plan.find(({ variable }) => variable.name === member)?.parts[0]?.shortName ?? '',
  );
  const said = utf8(label).length;
  return `${name}=D${String(value.length)} ${value} ${String(said)} ${label} ${members.join(' ')}\n`;
}

/** Labels of values of text longer than eight bytes. */
function writeLongLabels(out: ByteWriter, plan: readonly PlannedVariable[]): void {
  const labelled = plan.filter(({ variable, parts }) => variable.labels.length > 0 && (parts[0]?.takes ?? 8) > 8);
  if (labelled.length === 0) return;
  const sized = labelled.map(({ variable }) => {
    const width = variable.type.is === 'text' ? variable.type.width : 8;
    const labels = variable.labels.map(({ value, label }) => ({
      value: fitted(String(value), width),
      label: fitted(label, 120),
    }));
    return { name: utf8(variable.name), width, labels };
  });
  const bytes = sized.reduce(
    (sum, { name, width, labels }) =>
      sum + 12 + name.length + labels.reduce((all, { label }) => all + 8 + width + label.length, 0),
    0,
  );
  record(out, 21, 1, bytes);
  for (const { name, width, labels } of sized) {
    out.int(name.length);
    out.raw(name);
    out.int(width, labels.length);
    for (const { value, label } of labels) {
      out.int(width);
      out.padded(value, width);
      out.int(label.length);
      out.raw(label);
    }
  }
}

/** `FormCodes('1=never'<line end>'2=often'<line end>)`; quotes are not escaped. */
const attributeText = ([name, values]: readonly [string, readonly string[]]): string =>
  `${name}(${values.map((value) => `'${value.replace(/[\r\n]+/g, ' ')}'\n`).join('')})`;

/** Missing values of text longer than eight bytes, of which the first eight count. */
function writeLongMissing(out: ByteWriter, plan: readonly PlannedVariable[]): void {
  const long = plan.filter(({ variable, parts }) => variable.missing.length > 0 && (parts[0]?.takes ?? 8) > 8);
  if (long.length === 0) return;
  const sized = long.map(({ variable }) => ({ name: utf8(variable.name), missing: variable.missing.slice(0, 3) }));
  record(
    out,
    22,
    1,
    sized.reduce((sum, { name, missing }) => sum + 9 + name.length + 8 * missing.length, 0),
  );
  for (const { name, missing } of sized) {
    out.int(name.length);
    out.raw(name);
    out.byte(missing.length);
    out.int(8);
    for (const value of missing) out.padded(fitted(String(value), 8), 8);
  }
}

/** The number after the least one: what SPSS calls LOWEST. */
function nextAbove(least: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, least);
  view.setBigUint64(0, view.getBigUint64(0) - 1n);
  return view.getFloat64(0);
}

/** What SPSS calls LOWEST, the end of a range that is open below. */
export const lowestNumber = nextAbove(-Number.MAX_VALUE);
