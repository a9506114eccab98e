import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { buildReport } from '../domain/claims/build-report.ts';
import type { BuiltReport } from '../domain/claims/built-report.ts';
import { readClaimsForm, readClaimsTables } from '../domain/claims/read-claims.ts';
import { reportPage } from '../web/report-page.tsx';
import { badClaims, badTable } from './analysis-words.ts';
import { readJsonFile } from './read-json-file.ts';
import { reportJson } from './report-json.ts';

/** `analysis report`: builds a report of which every figure is bound to its cell. Nothing is written where one is not. */
export async function runReport(args: ParsedArgs, { json, out }: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const target = args.values['out'];
  const isWritten = typeof target === 'string' && target !== '';
  if (!isWritten && !json) throw new BadInput('--out FILE.html is missing: where the report is to be written.');
  const built = await builtReport(file);
  if (isWritten)
    await writeFile(target, reportPage(built)).catch((error: unknown) => {
      throw new BadInput(`${target} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
    });
  const { claims, figures } = built;
  out(
    json
      ? JSON.stringify({ written: isWritten ? target : null, ...reportJson(built) })
      : `${isWritten ? target : ''}: ${String(claims.length)} claims and ${String(figures.length)} figures, each with its cell.`,
  );
  return 0;
}

/** The report that a file of claims builds, with the files of tables beside it. Throws BadInput with every problem where it does not build. */
export async function builtReport(file: string): Promise<BuiltReport> {
  const form = readClaimsForm(await readJsonFile(file));
  if (!form.ok) throw badTable(file, form.problems);
  const files: unknown[] = [];
  for (const name of form.value.tablesFrom ?? []) files.push(await readJsonFile(resolve(dirname(file), name)));
  const read = readClaimsTables(form.value, files);
  if (!read.ok) throw badTable(file, read.problems);
  const built = buildReport(read.value);
  if (!built.ok) throw badClaims(file, built.problems);
  return built.value;
}
