// Every test: units, database and web in one run of vitest, then the journeys in a browser. Ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findBrowser } from './find-browser.mjs';
import { launch } from './launch.mjs';
import { projectRoot, say } from './prepare.mjs';

const filters = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'alongside-results-'));
const counted = { passed: 0, failed: 0, skipped: 0 };

async function vitest(config, { env = {}, words = filters } = {}) {
  const output = join(results, `${config}.json`);
  const program = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const args = [program, 'run', '--config', config, '--passWithNoTests', ...reporters, ...words];
  const code = await launch(process.execPath, args, { env });
  const { passed, failed, skipped } = readCounts(output);
  counted.passed += passed;
  counted.skipped += skipped;
  // A file that cannot be loaded, or an error outside a test, fails the run without failing a test.
  counted.failed += failed === 0 && code !== 0 ? 1 : failed;
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function journeyFiles() {
  const all = readdirSync(join(projectRoot, 'journeys')).filter((name) => name.endsWith('.journey.ts'));
  return all.filter((name) => filters.length === 0 || filters.some((word) => `journeys/${name}`.includes(word)));
}

async function journeys() {
  const files = journeyFiles();
  if (files.length === 0) return;
  const browser = findBrowser();
  if (browser) return vitest('vitest.journeys.config.ts', { env: { CHROMIUM: browser } });
  say('There is no Chromium here and we may not install one, so the journeys are left out: apt-get install chromium.');
  if (process.env.CI) counted.failed += files.length;
  else counted.skipped += files.length;
}

try {
  await vitest('vitest.config.ts');
  await journeys();
} finally {
  rmSync(results, { recursive: true, force: true });
}
const { passed, failed, skipped } = counted;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
