import { ByteReader, EndOfBytes, unpadded } from './byte-reader.ts';
import { packedElements, plainElements, type Elements } from './read-cases.ts';
import { readDictionary, type RawDictionary, type RawVariable } from './read-dictionary.ts';
import { pairsOf, readLongLabels, readLongMissing, readSets } from './read-extensions.ts';
import { segmentsOf, type Segment } from './segments.ts';
import type { SpssFile, SpssValue, SpssVariable } from './spss-file.ts';
import { fromUtf8 } from './utf8.ts';
import { lowestNumber } from './write-extensions.ts';

/** Why a file cannot be read. `other-form`: `.zsav`, the oldest form, or numbers with the greatest byte first; `encoding`: text that is not UTF-8. */
export type SavFault = Readonly<{ ok: false; kind: 'no-sav' | 'other-form' | 'encoding' | 'cut-off' | 'broken' }>;

/** An SPSS system file, plain or compressed by bytes, in UTF-8 or ASCII. GNU PSPP developer's guide, System File Format. What is only for show is passed over. */
export function readSav(bytes: Uint8Array): Readonly<{ ok: true; value: SpssFile }> | SavFault {
  try {
    return read(new ByteReader(bytes));
  } catch (error) {
    if (error instanceof EndOfBytes) return { ok: false, kind: 'cut-off' };
    throw error;
  }
}

function read(from: ByteReader): ReturnType<typeof readSav> {
  const mark = fromUtf8(from.raw(4));
  if (mark === '$FL3') return { ok: false, kind: 'other-form' };
  if (mark !== '$FL2') return { ok: false, kind: 'no-sav' };
  from.raw(60);
  const layout = from.int();
  from.int();
  const compression = from.int();
  from.int();
  from.int();
  const bias = from.double();
  from.raw(17);
  const label = fromUtf8(unpadded(from.raw(64)));
  from.raw(3);
  if ((layout !== 2 && layout !== 3) || compression > 1) return { ok: false, kind: 'other-form' };
  const dictionary = readDictionary(from);
  if ('ok' in dictionary) return dictionary;
  if (!isUtf8(dictionary)) return { ok: false, kind: 'encoding' };
  const plan = planOf(dictionary);
  const elements = compression === 1 ? packedElements(from, bias) : plainElements(from);
  const cases: (readonly SpssValue[])[] = [];
  for (let one = readCase(plan, elements); one !== null; one = readCase(plan, elements)) cases.push(one);
  const sets = readSets(
    dictionary.extensions.get(7),
    new Map(plan.map(({ raw, variable }) => [raw.shortName, variable.name])),
  );
  return { ok: true, value: { label, variables: plan.map(({ variable }) => variable), sets, cases } };
}

function isUtf8({ extensions }: RawDictionary): boolean {
  const named = extensions.get(20);
  if (named !== undefined) return /^(utf-?8|us-?ascii|ansi_x3\.4.*)$/i.test(fromUtf8(unpadded(named)));
  const machine = extensions.get(3);
  if (machine === undefined || machine.length < 32) return true;
  const code = new DataView(machine.buffer, machine.byteOffset).getInt32(28, true);
  return code === 65001 || code === 20127 || code === 2;
}

type Planned = Readonly<{ raw: RawVariable; variable: SpssVariable; segments: readonly Segment[] }>;

/** Puts the parts of very long texts together, and long names and labels to their variables. */
function planOf({ variables, extensions }: RawDictionary): readonly Planned[] {
  const names = pairsOf(extensions.get(13));
  const widths = pairsOf(extensions.get(14));
  const measures = extensions.get(11);
  const longLabels = readLongLabels(extensions.get(21));
  const longMissing = readLongMissing(extensions.get(22));
  const plan: Planned[] = [];
  for (let at = 0; at < variables.length;) {
    const raw = variables[at];
    if (raw === undefined) break;
    const name = names.get(raw.shortName) ?? raw.shortName;
    const width = Number(widths.get(raw.shortName) ?? raw.width);
    const segments = width === 0 ? [{ width: 0, holds: 8, takes: 8 }] : segmentsOf(width);
    plan.push({
      raw,
      segments,
      variable: variableOf(raw, {
        name,
        width,
        measure: measureOf(measures, at, variables.length),
        longLabels,
        longMissing,
      }),
    });
    at += segments.length;
  }
  return plan;
}

function variableOf(
  raw: RawVariable,
  {
    name,
    width,
    measure,
    longLabels,
    longMissing,
  }: Readonly<{
    name: string;
    width: number;
    measure: SpssVariable['measure'];
    longLabels: ReadonlyMap<string, SpssVariable['labels']>;
    longMissing: ReadonlyMap<string, SpssVariable['missing']>;
  }>,
): SpssVariable {
  const value = (bytes: Uint8Array): number | string =>
    width === 0 ? new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true) : fromUtf8(unpadded(bytes));
  return {
    name,
    label: raw.label,
    type: width === 0 ? { is: 'number', decimals: raw.decimals } : { is: 'text', width },
    labels: longLabels.get(name) ?? raw.labels.map((one) => ({ value: value(one.value), label: one.label })),
    missing: longMissing.get(name) ?? raw.missing.map(value),
    missingRange: rangeOf(raw),
    measure,
  };
}

/** Ends that SPSS calls LOWEST and HIGHEST are infinite. */
function rangeOf({ range }: RawVariable): SpssVariable['missingRange'] {
  if (range === null) return null;
  const [low, high] = range.map((bytes) => new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true));
  if (low === undefined || high === undefined) return null;
  return { low: low <= lowestNumber ? -Infinity : low, high: high === Number.MAX_VALUE ? Infinity : high };
}

function measureOf(bytes: Uint8Array | undefined, at: number, variables: number): SpssVariable['measure'] {
  // Two or three numbers a variable, by version.
  const each = (bytes?.length ?? 0) / 4 / variables;
  if (bytes === undefined || !Number.isInteger(each)) return 'nominal';
  const measure = new DataView(bytes.buffer, bytes.byteOffset).getInt32(at * each * 4, true);
  return measure === 3 ? 'scale' : measure === 2 ? 'ordinal' : 'nominal';
}

/** Null at the end of the file. */
function readCase(plan: readonly Planned[], elements: Elements): readonly SpssValue[] | null {
  const values: SpssValue[] = [];
  for (const { variable, segments } of plan) {
    const parts: Uint8Array[] = [];
    for (const { holds, takes } of segments) {
      const part = new Uint8Array(takes);
      for (let at = 0; at < takes; at += 8) {
        const eight = elements();
        if (eight === null) {
          if (values.length === 0 && parts.length === 0 && at === 0) return null;
          throw new EndOfBytes();
        }
        part.set(eight, at);
      }
      parts.push(part.subarray(0, holds));
    }
    values.push(variable.type.is === 'number' ? numberOf(parts[0]) : textOf(parts));
  }
  return plan.length === 0 ? null : values;
}

function numberOf(bytes: Uint8Array | undefined): number | null {
  if (bytes === undefined) return null;
  const value = new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true);
  return value === -Number.MAX_VALUE ? null : value;
}

function textOf(parts: readonly Uint8Array[]): string | null {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const text = fromUtf8(unpadded(whole));
  return text === '' ? null : text;
}
