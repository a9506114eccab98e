// Makes a fresh clone ready to run: installs packages when the lock file has changed since the last time, and finds Node 24 among them.
// Needs nothing but Node 20 and npm. Everything it says goes to stderr, because a command's answer is on stdout.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

const modules = join(projectRoot, 'node_modules');
const stamp = join(modules, '.alongside-installed');
const oldestNode = 20;
const wantedNode = 24;
const isWindows = process.platform === 'win32';

/** A problem that the person at the keyboard can do something about; shown without a stack. */
export class Unprepared extends Error {}

export const say = (words) => process.stderr.write(`${words}\n`);

/** Installs if it must and gives back the path of a Node 24 to run everything else with. */
export async function prepare() {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Unprepared(`Alongside needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.`);
  }
  if (needsInstall()) await oneAtATime(install);
  return findNode();
}

function needsInstall() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return false;
  if (!isInstalledByHand()) return true;
  try {
    writeFileSync(stamp, fingerprint());
  } catch {
    // Somebody else's installation, which we may only read; it is looked through again the next time.
  }
  return false;
}

/** What decides which packages are wanted; other edits of package.json install nothing. */
function fingerprint() {
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = readJson('package.json');
  const wanted = JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides, allowScripts });
  const lock = readFileSync(join(projectRoot, 'package-lock.json'));
  return createHash('sha256').update(wanted).update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** True where somebody ran `npm ci` or `npm install` and every package that the lock file wants is there in its version. */
function isInstalledByHand() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const have = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional }]) => path === '' || have[path]?.version === version || (optional && !have[path]),
  );
}

async function install() {
  if (!needsInstall()) return;
  say('Installing packages. The first time takes a minute or two.');
  rmSync(stamp, { force: true });
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    throw new Unprepared(
      `npm ci failed (exit code ${code}); what it said is above. Alongside needs npm's registry to install for the first time, about 700 MB of disk, and a folder it may write to.`,
    );
  }
  writeFileSync(stamp, fingerprint());
  say('Packages are installed.');
}

/** npm says nothing for a long while, so we say that time passes. */
async function runNpm(args) {
  const began = Date.now();
  const ticking = setInterval(() => say(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`), 10_000);
  try {
    const child = spawn('npm', args, {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2],
      shell: isWindows,
      env: { ...process.env, PATH: pathWithoutOurs(), NODE_ENV: 'development', npm_config_omit: '' },
    });
    return await new Promise((resolve, reject) => {
      child.once('exit', (code, signal) => resolve(signal ?? code));
      child.once('error', () => reject(new Unprepared('npm is not installed. It comes with Node: https://nodejs.org')));
    });
  } finally {
    clearInterval(ticking);
  }
}

/** npm is about to remove node_modules, so it must not itself run on the Node that lies there. */
function pathWithoutOurs() {
  const path = process.env.PATH ?? '';
  return path
    .split(delimiter)
    .filter((folder) => !folder.startsWith(modules))
    .join(delimiter);
}

/** Two commands started at once on a fresh clone install once between them. */
async function oneAtATime(work) {
  const lock = join(projectRoot, '.cache', 'installing');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isLeftOver(lock)) rmSync(lock, { force: true });
      else await pause(500);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isLeftOver(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs < 1000) return false;
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code !== 'EPERM';
  }
}

/** By its own path: a shell or npm may still remember where `node` was before the install. */
function findNode() {
  const brought = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');
  if (isWanted(brought)) return brought;
  if (Number.parseInt(process.versions.node, 10) >= wantedNode) return process.execPath;
  say(`Fetching Node ${wantedNode}.`);
  // Where npm is set not to run install scripts, the package is there without the program that its script brings.
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: join(modules, 'node'),
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: pathWithoutOurs() },
  });
  if (isWanted(brought)) return brought;
  throw new Unprepared(
    `Node ${wantedNode} could not be fetched for ${process.platform}-${process.arch}. Install Node ${wantedNode} or newer yourself and run this again.`,
  );
}

function isWanted(program) {
  if (!existsSync(program)) return false;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number.parseInt(stdout?.slice(1), 10) >= wantedNode;
}

function readJson(name) {
  return JSON.parse(readFileSync(join(projectRoot, name), 'utf8'));
}
