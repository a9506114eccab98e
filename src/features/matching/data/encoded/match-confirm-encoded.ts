import { randomBytes } from 'node:crypto';

import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';

import { outOption } from '../match-options.ts';
import { readBytes } from '../read-people.ts';
import { requiredFile } from './match-encode.ts';
import { confirmationsBy, nothingConfirmed } from './row-keys.ts';
import { readMap, readPairs, type MapLine, type PairLine } from './tables.ts';
import { writeWholeFiles } from './whole-files.ts';

/** `match confirm-encoded`: which pairs one side confirms, as a file from which only the owner of the other row can tell, for a pair that it confirmed too. */
export async function runConfirmEncoded(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [pairsFile = ''] = args.positionals;
  const out = outOption(args);
  const mapFile = requiredFile(args, 'map', 'the map of your own encoded list');
  const pairs = (await readPairs(pairsFile)).filter(({ decision }) => decision !== 'none');
  const map = await readMap(mapFile);
  const owned = new Map(map.map((line) => [line.row, line]));
  const sided = pairs.flatMap((pair) => ownSide(pair, owned));
  if (sided.length === 0)
    throw new BadInput(`No pair of ${pairsFile} has a row of ${mapFile}. Give the map of the list that was compared.`);
  const yes = pick(await named(args, 'yes'), sided, pairsFile);
  const no = pick(await named(args, 'no'), sided, pairsFile);
  if (yes.size + no.size === 0)
    throw new BadInput(
      'Say which pairs are one person: --yes ROWS, and --no ROWS for those that are not. A row is its token, your id, or @FILE with one a line.',
    );
  if ([...yes].some((pair) => no.has(pair))) throw new BadInput('A row is in both --yes and --no. Which is it?');
  const confirmationOf = confirmationsBy(new Map(map.map(({ row, secret }) => [row, secret])));
  const lines = sided.map((pair): [string, string, string] => {
    const confirmed = yes.has(pair)
      ? confirmationOf(pair.own.row, pair.other, pair.own.row)
      : nothingConfirmed(randomBytes);
    if (confirmed === null)
      throw new BadInput(
        `${mapFile} does not have the secret of a row that you confirm, or ${pairsFile} has a token that is none. Encode and compare anew.`,
      );
    return [pair.own.row, pair.other, confirmed];
  });
  await writeWholeFiles([
    {
      file: out,
      text: writeCsv([
        ['token_a', 'token_b', 'confirmation'],
        ...lines.sort((a, b) => (a[0] + a[1] < b[0] + b[1] ? -1 : 1)),
      ]),
    },
  ]);
  const answer = { pairs: sided.length, yes: yes.size, no: no.size, open: sided.length - yes.size - no.size, out };
  context.out(
    context.json
      ? JSON.stringify(answer)
      : `${answer.pairs} pairs: ${answer.yes} confirmed, ${answer.no} not, ${answer.open} left open, which counts as not. ${out} may be sent.`,
  );
  return 0;
}

type SidedPair = Readonly<{ own: MapLine; other: string }>;

/** A pair with our row first, whichever column it is in. */
function ownSide({ token_a: a, token_b: b }: PairLine, owned: ReadonlyMap<string, MapLine>): readonly SidedPair[] {
  const [first, second] = [owned.get(a), owned.get(b)];
  if (first !== undefined) return [{ own: first, other: b }];
  return second === undefined ? [] : [{ own: second, other: a }];
}

/** The rows that an option names: apart by commas or blanks, the option given once or more, or `@FILE`. */
async function named(args: ParsedArgs, name: 'yes' | 'no'): Promise<readonly string[]> {
  const given = [args.values[name] ?? []].flat().filter((value) => typeof value === 'string');
  const texts = await Promise.all(
    given.map(async (value) =>
      value.startsWith('@') ? Buffer.from(await readBytes(value.slice(1))).toString('utf8') : value,
    ),
  );
  return texts.flatMap((text) => text.split(/[\s,]+/)).filter((row) => row !== '');
}

/** The pairs that rows stand for. A row that is in no pair, or in several, is refused: a confirmation must be of one pair that somebody looked at. */
function pick(rows: readonly string[], pairs: readonly SidedPair[], file: string): ReadonlySet<SidedPair> {
  const byName = new Map<string, SidedPair[]>();
  for (const pair of pairs)
    for (const name of new Set([pair.own.row, pair.own.id, pair.other]))
      byName.set(name, [...(byName.get(name) ?? []), pair]);
  return new Set(
    rows.map((row) => {
      const found = byName.get(row) ?? [];
      const [pair] = found;
      if (pair === undefined) throw new BadInput(`${row} is in no pair of ${file} that is likely or to be asked.`);
      if (found.length > 1)
        throw new BadInput(`${row} is in ${found.length} pairs of ${file}. Name each by the token of the other side.`);
      return pair;
    }),
  );
}
