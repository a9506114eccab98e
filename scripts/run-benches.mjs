// Runs the benchmarks named, or all of them, one after the other. Each writes its result to bench/results/.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { launch } from './launch.mjs';
import { projectRoot, say } from './prepare.mjs';

const folder = join(projectRoot, 'bench');

/** A benchmark keeps a result; the other files of the folder are what benchmarks share. */
const isBenchmark = (name) => name !== 'machine.ts' && readFileSync(join(folder, name), 'utf8').includes('keepResult(');
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && isBenchmark(name))
  .map((name) => name.slice(0, -3));

const names = process.argv.slice(2);
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  say(`There is no benchmark "${unknown.join('", "')}". There are: ${all.join(', ')}.`);
  process.exitCode = 2;
} else {
  const failed = [];
  for (const name of names.length > 0 ? names : all) {
    console.log(`\n== ${name}`);
    const bundle = join(projectRoot, 'dist', `${name}.js`);
    if (!existsSync(bundle) || (await launch(process.execPath, ['--enable-source-maps', bundle])) !== 0)
      failed.push(name);
  }
  if (failed.length > 0) say(`Missed their limit or failed: ${failed.join(', ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
