import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Settings } from './settings.ts';

/** What was typed after the command's own words: `values` by option name, the rest in `positionals`. */
export type ParsedArgs = Readonly<{
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  positionals: readonly string[];
}>;

/**
 * What a command works with. Answers go to `out` (with `--json` exactly one document), everything said on the way to `err`.
 * `database` opens the database on first use, brought up to this version's migrations; it is closed when the command is done.
 */
export type CommandContext = Readonly<{
  settings: Settings;
  json: boolean;
  database(): Promise<OpenDatabase>;
  out(words: string): void;
  err(words: string): void;
}>;

/**
 * One subcommand of `alongside`. `run` gives the exit code: 0 done, 1 it found something wrong, 2 bad input and nothing changed.
 * `--json` and `--help` are understood for every command and need not be listed. `operands` names the positionals for the help text;
 * one in square brackets may be left out, and no more than named are taken.
 */
export type Command = Readonly<{
  path: readonly string[];
  summary: string;
  operands?: readonly string[];
  options: NonNullable<ParseArgsConfig['options']>;
  run(args: ParsedArgs, context: CommandContext): Promise<number>;
}>;

/** Thrown by a command for input it cannot use; the words go to stderr and the exit code is 2. */
export class BadInput extends Error {}

/** Finds the command that `words` begins with and runs it; unknown words, options and operands are exit code 2 with the reason in words. */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  context: Omit<CommandContext, 'json'>,
): Promise<number> {
  const command = findCommand(commands, words);
  if (!command) return noSuchCommand(commands, words, context);
  try {
    const args = readArguments(command, words.slice(command.path.length));
    if (args.values['help']) {
      context.out(helpFor(command));
      return 0;
    }
    checkOperands(command, args);
    return await command.run(args, { ...context, json: args.values['json'] === true });
  } catch (error) {
    if (error instanceof BadInput) {
      context.err(error.message);
      return 2;
    }
    if (error instanceof AlongsideError) {
      context.err(`${error.message} (${error.code})`);
      return error.status >= 400 && error.status < 500 ? 2 : 1;
    }
    throw error;
  }
}

function findCommand(commands: readonly Command[], words: readonly string[]): Command | undefined {
  return [...commands]
    .sort((a, b) => b.path.length - a.path.length)
    .find((command) => command.path.every((word, index) => words[index] === word));
}

function noSuchCommand(
  commands: readonly Command[],
  words: readonly string[],
  context: Pick<CommandContext, 'out' | 'err'>,
): number {
  const asked = words.filter((word) => !word.startsWith('-'));
  const near = commands.filter((command) => asked.length > 0 && command.path[0] === asked[0]);
  const wantsHelp = words.includes('--help') || words.includes('-h') || words[0] === 'help' || words.length === 0;
  if (wantsHelp) {
    context.out(overview(near.length > 0 ? near : commands));
    return 0;
  }
  context.err(`There is no command "${asked.join(' ')}".\n\n${overview(near.length > 0 ? near : commands)}`);
  return 2;
}

function readArguments(command: Command, words: readonly string[]): ParsedArgs {
  const options = {
    ...command.options,
    json: { type: 'boolean' as const },
    help: { type: 'boolean' as const, short: 'h' },
  };
  try {
    return parseArgs({ args: withNegativeNumbers(words, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadInput(`${(error as Error).message}\n\n${helpFor(command)}`);
  }
}

/** `--threshold -5` as `--threshold=-5`: a number below 0 after an option that takes a value is that value, not another option. */
function withNegativeNumbers(words: readonly string[], options: Command['options']): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const option = joined.at(-1);
    const takesValue = option?.startsWith('--') === true && options[option.slice(2)]?.type === 'string';
    if (takesValue && /^-\d+(\.\d+)?$/.test(word)) joined[joined.length - 1] = `${option}=${word}`;
    else joined.push(word);
  }
  return joined;
}

function checkOperands(command: Command, { positionals }: ParsedArgs): void {
  const operands = command.operands ?? [];
  const missing = operands.slice(positionals.length).find((operand) => !operand.startsWith('['));
  if (missing) throw new BadInput(`${missing} is missing.\n\n${helpFor(command)}`);
  const extra = positionals[operands.length];
  if (extra !== undefined) throw new BadInput(`"${extra}" is one word too many.\n\n${helpFor(command)}`);
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => titleOf(command).length));
  const lines = [...commands]
    .sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1))
    .map((command) => `  ${titleOf(command).padEnd(width)}  ${command.summary}`);
  return ['Usage: alongside COMMAND [--json] [--help]', '', ...lines].join('\n');
}

const titleOf = (command: Command) => [...command.path, ...(command.operands ?? [])].join(' ');

function helpFor(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => {
    return `  --${name}${option.type === 'string' ? ` ${name.toUpperCase()}` : ''}${option.multiple ? ' (may be repeated)' : ''}`;
  });
  return [
    `Usage: alongside ${titleOf(command)}`,
    '',
    command.summary,
    '',
    'Options:',
    ...options,
    '  --json',
    '  --help',
  ].join('\n');
}
