// `npm start`, `npm test`, `npm run check|bench|build`: one way in for all of them, on a fresh clone as on an old one.
import { join } from 'node:path';

import { build, isStale } from './build.mjs';
import { launch } from './launch.mjs';
import { Unprepared, prepare, projectRoot, say } from './prepare.mjs';

const script = (name) => join(projectRoot, 'scripts', name);
const bundle = (name) => join(projectRoot, 'dist', `${name}.js`);

/** Each task gets Node 24's path and the words after its name, and gives back an exit code. */
const tasks = {
  start: (node, words) => launch(node, ['--enable-source-maps', bundle('cli'), 'start', ...words], { isService: true }),
  test: (node, words) => launch(node, [script('run-tests.mjs'), ...words]),
  check: (node, words) => launch(node, [script('run-checks.mjs'), ...words]),
  bench: (node, words) => launch(node, ['--enable-source-maps', script('run-benches.mjs'), ...words]),
  build: () => 0,
};

const [name = '', ...words] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
try {
  if (!task) throw new Unprepared(`There is no task "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  const node = await prepare();
  if (name === 'build' || isStale()) await build(node);
  process.exitCode = await task(node, words);
} catch (error) {
  if (!(error instanceof Unprepared)) throw error;
  say(error.message);
  process.exitCode = 1;
}
