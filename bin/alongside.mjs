#!/usr/bin/env node
// The `alongside` command: installs and builds if it must, then runs on the Node 24 that the packages bring.
import { join } from 'node:path';

import { build, isStale } from '../scripts/build.mjs';
import { launch } from '../scripts/launch.mjs';
import { Unprepared, prepare, projectRoot, say } from '../scripts/prepare.mjs';

try {
  const node = await prepare();
  if (isStale()) await build(node);
  const words = process.argv.slice(2);
  const program = ['--enable-source-maps', join(projectRoot, 'dist', 'cli.js'), ...words];
  // Files named on the command line are looked for where the command was typed.
  process.exitCode = await launch(node, program, { isService: words[0] === 'start', cwd: process.cwd() });
} catch (error) {
  if (!(error instanceof Unprepared)) throw error;
  say(error.message);
  process.exitCode = 1;
}
