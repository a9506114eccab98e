import { writeFile } from 'node:fs/promises';

import { translator } from '#platform/language/translator.ts';
import { BadInput, type ParsedArgs } from '#platform/runtime/command.ts';

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

/** English: the answers of commands are read by programs too. */
export const matchingWords = (): MatchingWords => rememberedWords(translator('en', matchingContent));
