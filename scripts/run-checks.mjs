// Every check that needs no database. All of them run, so that one look shows all there is to do.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { launch } from './launch.mjs';
import { projectRoot } from './prepare.mjs';

const at = (path) => join(projectRoot, path);
const tool = (path) => at(join('node_modules', path));

const testFiles = ['src/**/*.test.{ts,tsx}', 'src/testing/**/*.{ts,tsx}', 'journeys', 'bench', 'scripts/**/*.ts'];

/** `needs`: the configuration without which there is nothing to check. */
const checks = [
  { name: 'format', program: tool('prettier/bin/prettier.cjs'), args: ['--check', '--log-level=warn', '.'] },
  { name: 'types', program: tool('typescript/bin/tsc'), args: ['-b'] },
  {
    name: 'lint',
    program: tool('eslint/bin/eslint.js'),
    args: ['src', ...testFiles.flatMap((pattern) => ['--ignore-pattern', pattern])],
    env: { LINTED: 'rest' },
    needs: 'eslint.config.js',
  },
  {
    name: 'lint of tests',
    program: tool('eslint/bin/eslint.js'),
    args: testFiles,
    env: { LINTED: 'tests' },
    needs: 'eslint.config.js',
  },
  {
    name: 'boundaries',
    program: tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    args: ['src', 'journeys', 'bench'],
    needs: '.dependency-cruiser.cjs',
  },
  { name: 'unused', program: tool('knip/bin/knip.js'), args: [], needs: 'knip.json' },
  { name: 'translations', program: at('scripts/generate-translations.ts'), args: ['--check'] },
  { name: 'rules', program: at('scripts/generate-rules.ts'), args: ['--check'] },
  { name: 'commands', program: at('dist/cli.js'), args: ['reference', '--check'] },
  { name: 'documents', program: at('scripts/check-docs.mjs'), args: [] },
];

const wanted = process.argv.slice(2);
const failed = [];

async function run({ name, program, args, env = {}, needs }) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  if (!existsSync(program) || (needs && !existsSync(at(needs)))) return;
  const began = Date.now();
  const code = await launch(process.execPath, [program, ...args], { env });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push(name);
}

/** One after another, so that two lanes have a processor each. */
async function lane(names) {
  for (const check of checks.filter(({ name }) => names(name))) await run(check);
}
const isLint = (name) => name.startsWith('lint');
await Promise.all([lane((name) => name === 'types'), lane((name) => name !== 'types' && !isLint(name))]);
// Lint reads what the types came to.
await Promise.all([lane((name) => name === 'lint'), lane((name) => name === 'lint of tests')]);
console.log(failed.length === 0 ? 'Every check is fine.' : `Not fine: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
