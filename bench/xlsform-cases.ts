/**
 * Whether forms are refused and taken in as XLSForm says: each case of a file is written as Markdown and given to `alongside instrument check`.
 * The cases are not ours and are not kept here: the variable CASES names a JSON file of `{ test, md, refused }`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { instrumentCommands } from '#platform/instruments/data/instrument-command.ts';
import { unheldKinds } from '#platform/instruments/domain/xlsform/form-problem.ts';
import { runCommand } from '#platform/runtime/command.ts';

import { keepResult } from './machine.ts';

const casesIn = z.array(z.object({ test: z.string(), md: z.string(), refused: z.boolean() }));
const answerIn = z.object({
  forms: z.array(z.object({ ok: z.boolean(), problems: z.array(z.object({ name: z.string() })) })),
});

/** Reasons for which a form may be refused though XLSForm allows it. Each is told in docs/reference/xlsform.md. */
const exclusions: ReadonlySet<string> = new Set<string>([...unheldKinds, 'wrong-expression']);

const file = process.env['CASES'];
if (file === undefined || file === '') {
  console.log('Skipped: CASES does not name a file of cases.');
} else {
  const cases = casesIn.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { forms, seconds } = await check(cases.map(({ md }) => md));
  const wronglyTaken: string[] = [];
  const wronglyRefused: string[] = [];
  const refusedOnlyAsNotHeld: string[] = [];
  const excluded = new Map<string, number>();
  const count = { valid: 0, accepted: 0, excluded: 0, wrong: 0, refused: 0 };
  cases.forEach(({ test, refused }, at) => {
    const names = [...new Set(forms[at]?.problems.map(({ name }) => name))];
    const isOk = forms[at]?.ok === true;
    if (refused) {
      count.wrong += 1;
      if (isOk) wronglyTaken.push(test);
      else count.refused += 1;
      if (!isOk && names.every((name) => exclusions.has(name))) refusedOnlyAsNotHeld.push(test);
      return;
    }
    count.valid += 1;
    if (isOk) count.accepted += 1;
    else if (names.every((name) => exclusions.has(name))) {
      count.excluded += 1;
      const [first] = names;
      if (first !== undefined) excluded.set(first, (excluded.get(first) ?? 0) + 1);
    } else wronglyRefused.push(test);
  });
  const isAsSaid = wronglyTaken.length === 0 && wronglyRefused.length === 0;
  keepResult('xlsform-cases', {
    what: 'Forms of the XLSForm project’s own tests: wrong ones refused, valid ones taken in or refused by the name of what is not done here',
    cases: cases.length,
    wrong: `${count.refused} of ${count.wrong} refused`,
    valid: `${count.accepted} taken in and ${count.excluded} excluded by name, of ${count.valid}`,
    excludedByName: Object.fromEntries([...excluded].sort(([a], [b]) => (a < b ? -1 : 1))),
    refusedOnlyAsNotHeld,
    wronglyTaken,
    wronglyRefused,
    seconds,
    isAsSaid,
  });
  if (!isAsSaid) process.exitCode = 1;
}

async function check(texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-cases-'));
  try {
    texts.forEach((text, at) => writeFileSync(join(folder, `${String(at).padStart(6, '0')}.md`), text));
    const out: string[] = [];
    const began = performance.now();
    const code = await runCommand(instrumentCommands, ['instrument', 'check', folder, '--json'], {
      settings: {} as never,
      database: () => Promise.reject(new Error('Forms are looked at without a database.')),
      out: (words) => void out.push(words),
      err: (words) => console.error(words),
    });
    if (code === 2) throw new Error('The folder of cases could not be read.');
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return { forms: answerIn.parse(JSON.parse(out[0] ?? '')).forms, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
