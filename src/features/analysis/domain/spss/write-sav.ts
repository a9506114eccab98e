import { ByteWriter } from './byte-writer.ts';
import { lowestNumber, writeExtensions } from './write-extensions.ts';
import { planRecords, type PlannedVariable } from './planned-variable.ts';
import { longestText, type SpssFile, type SpssValue } from './spss-file.ts';
import { fitted } from './utf8.ts';

/** What stands for no value: the least number there is. */
export const systemMissing = -Number.MAX_VALUE;

const labelBytes = 255;
/** A label's length is one byte, and SPSS itself shows 120 characters. */
const valueLabelBytes = 255;

type Written = Readonly<{ date: string; time: string }>;

/**
 * An SPSS system file (`.sav`), uncompressed, in UTF-8. `written` is its date, `dd Mmm yy`, and time, `hh:mm:ss`. GNU PSPP developer's guide, System File Format. Text beyond a variable's width is cut at a
 * whole character.
 */
export function writeSav(file: SpssFile, written: Written): Uint8Array {
  const { head, caseOf } = startSav(file, file.cases.length, written);
  const out = new ByteWriter();
  out.raw(head);
  for (const values of file.cases) out.raw(caseOf(values));
  return out.done();
}

/** As `writeSav`, in pieces for files of any length: everything before the cases, then each of the `cases` by itself. The bytes of a case are used again for the next one. */
export function startSav(
  file: Omit<SpssFile, 'cases'>,
  cases: number,
  written: Written,
): Readonly<{ head: Uint8Array; caseOf(values: readonly SpssValue[]): Uint8Array }> {
  const plan = planRecords(file.variables);
  const elements = plan.reduce((sum, { parts }) => sum + parts.reduce((all, { takes }) => all + takes / 8, 0), 0);
  const each = new ByteWriter();
  return {
    head: headOf(file, plan, { elements, cases, written }),
    caseOf: (values) => {
      each.clear();
      for (const [at, variable] of plan.entries()) writeValue(each, variable, values[at] ?? null);
      return each.held();
    },
  };
}

function headOf(
  file: Omit<SpssFile, 'cases'>,
  plan: readonly PlannedVariable[],
  { elements, cases, written }: Readonly<{ elements: number; cases: number; written: Written }>,
): Uint8Array {
  const out = new ByteWriter();
  out.padded('$FL2', 4);
  out.padded('@(#) SPSS DATA FILE - Alongside', 60);
  // Layout, elements of a case, no compression, no weight.
  out.int(2, elements, 0, 0, cases);
  out.double(100);
  out.padded(written.date, 9);
  out.padded(written.time, 8);
  out.padded(file.label, 64);
  out.padded('', 3);
  for (const variable of plan) writeVariable(out, variable);
  for (const variable of plan) writeShortLabels(out, variable);
  writeExtensions(out, plan, file.sets);
  out.int(999, 0);
  return out.done();
}

function writeVariable(out: ByteWriter, { variable, parts }: PlannedVariable): void {
  for (const [at, part] of parts.entries()) {
    const { type } = variable;
    const holdsMissing = at === 0 && part.width <= 8;
    const range = holdsMissing && type.is === 'number' ? variable.missingRange : null;
    // A range leaves room for one value beside it, as SPSS has it.
    const missing = holdsMissing ? variable.missing.slice(0, range === null ? 3 : 1) : [];
    const format =
      type.is === 'number' ? (5 << 16) | (8 << 8) | type.decimals : (1 << 16) | (Math.min(255, part.width) << 8);
    out.int(
      2,
      type.is === 'number' ? 0 : part.width,
      at === 0 && variable.label !== '' ? 1 : 0,
      range === null ? missing.length : -2 - missing.length,
      format,
      format,
    );
    out.padded(part.shortName, 8);
    if (at === 0 && variable.label !== '') {
      const label = fitted(variable.label, labelBytes);
      out.int(label.length);
      out.padded(label, Math.ceil(label.length / 4) * 4);
    }
    if (range !== null) out.double(boundOf(range.low), boundOf(range.high));
    for (const value of missing) writeEight(out, value);
    // Every further eight bytes of a text are a record of their own that says nothing.
    for (let eight = 1; eight < part.takes / 8; eight += 1) {
      out.int(2, -1, 0, 0, 0, 0);
      out.padded('', 8);
    }
  }
}

/** LOWEST and HIGHEST are kept as the numbers next to the least and the largest. */
const boundOf = (bound: number): number =>
  bound === -Infinity ? lowestNumber : bound === Infinity ? Number.MAX_VALUE : bound;

function writeEight(out: ByteWriter, value: number | string): void {
  if (typeof value === 'number') out.double(value);
  else out.padded(value, 8);
}

/** Labels of numbers and of text of up to eight bytes; those of longer text go to an extension. */
function writeShortLabels(out: ByteWriter, { variable, parts, firstElement }: PlannedVariable): void {
  if (variable.labels.length === 0 || (parts[0]?.takes ?? 8) > 8) return;
  out.int(3, variable.labels.length);
  for (const { value, label } of variable.labels) {
    writeEight(out, value);
    const bytes = fitted(label, valueLabelBytes);
    out.byte(bytes.length);
    out.padded(bytes, Math.ceil((bytes.length + 1) / 8) * 8 - 1);
  }
  out.int(4, 1, firstElement);
}

function writeValue(out: ByteWriter, { variable, parts }: PlannedVariable, value: SpssValue): void {
  if (variable.type.is === 'number') {
    out.double(typeof value === 'number' && Number.isFinite(value) ? value : systemMissing);
    return;
  }
  const bytes = fitted(value === null ? '' : String(value), Math.min(variable.type.width, longestText));
  let from = 0;
  for (const { holds, takes } of parts) {
    out.padded(bytes.subarray(from, from + holds), takes);
    from += holds;
  }
}
