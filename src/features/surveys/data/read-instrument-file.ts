import { readFile, stat } from 'node:fs/promises';

import { instrumentSchema } from '#platform/instruments/domain/instrument-schema.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { BadInput } from '#platform/runtime/command.ts';

const largestInstrument = 64 * 1024 * 1024;

/** The form of `--instrument`, checked; refuses in words what is none. */
export async function readInstrumentFile(file: string | undefined): Promise<Instrument> {
  if (file === undefined) throw new BadInput('--instrument FILE is missing: the form that was answered, as JSON.');
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new BadInput(`There is no file ${file}.`);
  if (found.size > largestInstrument) throw new BadInput(`${file} is too large for an instrument.`);
  const checked = instrumentSchema.safeParse(parsed(await readFile(file, 'utf8')));
  if (!checked.success)
    throw new BadInput(`${file} is no instrument. "alongside instrument import" makes one of an XLSForm.`);
  return checked.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
