// Bundles the command and the benchmarks into dist/, and makes the style sheets and the field app. Packages stay outside, source maps inside.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { buildField } from './build-field.mjs';
import { Unprepared, projectRoot } from './prepare.mjs';

const dist = join(projectRoot, 'dist');
const stamp = join(dist, '.built');
const sources = ['src', 'scripts', 'bench', 'content/instruments', 'package.json', 'package-lock.json'];

/** True if anything that the build reads was changed, added or removed since the last build. */
export function isStale() {
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return sources.some(
    (source) => existsSync(join(projectRoot, source)) && changedSince(join(projectRoot, source), builtAt),
  );
}

function changedSince(path, time) {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) return true;
  if (!about.isDirectory()) return about.mtimeMs > time;
  if (path === join(projectRoot, 'bench', 'results')) return false;
  // What only a benchmark compares us with is no part of the build, and is thousands of files.
  if (path === join(projectRoot, 'bench', 'peers')) return false;
  // A folder's own time changes when a file in it comes or goes.
  return about.mtimeMs > time || readdirSync(path).some((name) => changedSince(join(path, name), time));
}

export async function build(node) {
  const began = new Date();
  const { build: bundle, stop } = await import('esbuild');
  const bundled = await bundle({
    absWorkingDir: projectRoot,
    // The reader of spreadsheets runs in a thread of its own, which starts from a file.
    entryPoints: ['src/cli.ts', 'src/platform/spreadsheets/reader-thread.ts', ...benches()],
    entryNames: '[name]',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    write: false,
  }).catch((error) => {
    // What does not compile has been said; anything else is a fault of ours.
    if (!error.errors) throw error;
    return null;
  });
  if (bundled === null) throw new Unprepared('The program could not be built; the reasons are above.');
  mkdirSync(dist, { recursive: true });
  for (const { path, contents } of bundled.outputFiles) put(path, contents);
  removeOld(new Set(bundled.outputFiles.map(({ path }) => basename(path))));
  const instruments = spawnSync(node, [join(projectRoot, 'scripts', 'build-instruments.ts')], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 2],
  });
  if (instruments.status !== 0) throw new Unprepared('The forms that we ship could not be made; the reason is above.');
  const styles = join(projectRoot, 'scripts', 'build-styles.mjs');
  if (existsSync(styles)) {
    const { status } = spawnSync(node, [styles], { cwd: projectRoot, stdio: ['ignore', 'ignore', 2] });
    if (status !== 0) throw new Unprepared('The style sheets could not be made; the reason is above.');
  }
  await buildField(bundle).catch((error) => {
    if (!error.errors) throw error;
    throw new Unprepared('The field app could not be built; the reasons are above.');
  });
  await stop();
  writeFileSync(stamp, '');
  // What was saved while we built is newer than the build.
  utimesSync(stamp, began, began);
}

function benches() {
  const folder = join(projectRoot, 'bench');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => `bench/${name}`);
}

/** In one step, so that a command that starts meanwhile reads the old file or the new one, never half of one. */
function put(path, contents) {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, contents);
  renameSync(half, path);
}

const aDay = 86_400_000;

/** A service that still runs may yet load a piece of the build that it was started from. */
function removeOld(current) {
  for (const name of readdirSync(dist)) {
    const path = join(dist, name);
    if (/\.js(\.map)?(\.\d+)?$/.test(name) && !current.has(name) && Date.now() - statSync(path).mtimeMs > aDay)
      rmSync(path);
  }
}
