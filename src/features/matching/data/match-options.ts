import { access, constants, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { translator } from '#platform/language/translator.ts';
import { BadInput, type ParsedArgs } from '#platform/runtime/command.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';

import { matchingContent } from '../content/catalogue.ts';
import { rememberedWords, type MatchingWords } from './say-reasons.ts';

export function textOption({ values }: ParsedArgs, name: string): string | undefined {
  const given = values[name];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

export function numberOption(args: ParsedArgs, name: string, usual: number, least: number, most: number): number {
  const given = textOption(args, name);
  if (given === undefined) return usual;
  const number = /^[+-]?\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (!(number >= least && number <= most)) throw new BadInput(`--${name} must be a number from ${least} to ${most}.`);
  return number;
}

/** The file that an answer is to be written to; without one there is nothing to do. */
export function outOption(args: ParsedArgs): string {
  const out = textOption(args, 'out');
  if (out === undefined) throw new BadInput('--out FILE is missing: where the answer is to be written.');
  return out;
}

export async function writeAnswer(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch {
    throw new BadInput(`${file} cannot be written.`);
  }
}

/** Refuses a place that cannot be written before the work is done, not after it. Nothing is made or changed. */
export async function requireWritable(file: string): Promise<void> {
  try {
    await access(dirname(file), constants.W_OK);
    const about = await stat(file).catch(() => null);
    if (about?.isDirectory() === true) throw new BadInput(`${file} is a folder.`);
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`${file} cannot be written.`);
  }
}

const linesAtOnce = 20_000;

/** A CSV of many lines, written piece by piece so that it is never in memory as a whole; put in place when it is whole. `lineOf` gives no line or one for each number from 0. */
export async function writeLines(
  file: string,
  heading: readonly string[],
  count: number,
  lineOf: (at: number) => readonly (readonly (string | number)[])[],
): Promise<void> {
  const draft = `${file}.part`;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.write(writeCsv([heading]));
      for (let from = 0; from < count; from += linesAtOnce) {
        const lines = Array.from({ length: Math.min(linesAtOnce, count - from) }, (_, at) => lineOf(from + at)).flat();
        // The mark that tells a spreadsheet program the letters stands once, at the beginning.
        if (lines.length > 0) await handle.write(writeCsv(lines).slice(1));
      }
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof Error && 'code' in error) throw new BadInput(`${file} cannot be written.`);
    throw error;
  }
}

/** English: the answers of commands are read by programs too. */
export const matchingWords = (): MatchingWords => rememberedWords(translator('en', matchingContent));
