import { open, readFile, rename, rm } from 'node:fs/promises';

import { BadInput, type Command, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';
import { fileFormat } from '#platform/spreadsheets/file-format.ts';

import type { NameToken } from '../domain/names/name-token.ts';
import { readSingle } from '../domain/names/read-name.ts';
import { tokenSimilarity } from '../domain/names/token-similarity.ts';
import { eachCsvRow } from './csv-rows.ts';
import { outOption } from './match-options.ts';

/** Twelve million pairs, and a file of half a gigabyte; whoever has more names compares them by parts. */
const mostTokens = 5_000;
/** What is kept of a cell: far more than any name. */
const longestCell = 200;
const linesAtOnce = 20_000;

/** `match names`: how alike every two names of a list are. */
export const namesCommand: Command = {
  path: ['match', 'names'],
  summary:
    'Compares every two names of a list (a column "token", any script) and writes token_a, token_b and similarity from 0 to 1, tab separated, each pair once.',
  operands: ['TOKENS.tsv'],
  options: { out: { type: 'string' } },
  run: compareNames,
};

async function compareNames(args: ParsedArgs, { json, out, err }: CommandContext): Promise<number> {
  const path = args.positionals[0] ?? '';
  const file = outOption(args);
  const texts = await readTokens(path);
  const tokens = texts.map((text) => ({ text, token: readSingle(text) }));
  const unread = tokens.filter(({ token }) => token === null).length;
  if (unread > 0) err(`${unread} of ${texts.length} have no letters: they are like no other.`);
  const pairs = await writePairs(file, tokens);
  out(
    json
      ? JSON.stringify({ tokens: texts.length, pairs, unread, written: file })
      : `${pairs} pairs of ${texts.length} names: ${file}`,
  );
  return 0;
}

/** The different cells of the column `token`, in their order, shortened to what a name can be. */
async function readTokens(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path).catch(() => {
    throw new BadInput(`There is no file ${path} that can be read. Nothing was written.`);
  });
  const format = fileFormat(bytes);
  if (format === 'empty-file') throw new BadInput(`${path} is empty. Nothing was written.`);
  if (format !== 'text')
    throw new BadInput(`${path} is not text: save the list as tab separated text. Nothing was written.`);
  let column: number | undefined;
  const found = new Set<string>();
  eachCsvRow(bytes, (cells) => {
    if (column === undefined) {
      column = cells.findIndex((cell) => clean(cell).toLowerCase() === 'token');
      return;
    }
    const cell = clean(cells[column] ?? '');
    if (cell !== '') found.add(cell);
  });
  if (column === undefined || column < 0) throw new BadInput(`${path} has no column "token". Nothing was written.`);
  if (found.size < 2)
    throw new BadInput(`${path} has fewer than two different names in its column "token". Nothing was written.`);
  if (found.size > mostTokens)
    throw new BadInput(
      `${path} has ${found.size} different names; ${mostTokens} can be compared at once. Nothing was written.`,
    );
  return [...found];
}

/** A cell as it can stand in a line of the answer. */
const clean = (cell: string): string =>
  cell
    .slice(0, longestCell)
    .replace(/[\t\r\n\0]+/g, ' ')
    .trim();

/** Writes beside the file and puts it in place when it is whole, so that a run cut short leaves nothing that looks like an answer. */
async function writePairs(
  file: string,
  tokens: readonly Readonly<{ text: string; token: NameToken | null }>[],
): Promise<number> {
  const draft = `${file}.part`;
  const handle = await open(draft, 'w').catch(() => {
    throw new BadInput(`${file} cannot be written.`);
  });
  let pairs = 0;
  try {
    let lines = ['token_a\ttoken_b\tsimilarity'];
    for (const [at, a] of tokens.entries()) {
      for (let other = at + 1; other < tokens.length; other += 1) {
        const b = tokens[other];
        if (b === undefined) continue;
        const similarity = a.token === null || b.token === null ? 0 : tokenSimilarity(a.token, b.token);
        lines.push(`${a.text}\t${b.text}\t${similarity.toFixed(9)}`);
        pairs += 1;
      }
      if (lines.length < linesAtOnce) continue;
      await handle.write(`${lines.join('\n')}\n`);
      lines = [];
    }
    if (lines.length > 0) await handle.write(`${lines.join('\n')}\n`);
    await handle.close();
    await rename(draft, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
  return pairs;
}
