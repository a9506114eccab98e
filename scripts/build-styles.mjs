// Makes the style sheets: for each entry one for left-to-right and one for right-to-left pages, named after their content, packed, and listed in
// dist/assets/manifest.json. Does nothing when nothing that they are made from has changed.
//
//     node scripts/build-styles.mjs [--out FOLDER]
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
const styles = 'src/platform/ui/styles';
const entries = ['desk', 'public', 'form'];
const sheetName = /^(desk|public|form)\.(ltr|rtl)\.[0-9a-f]{12}\.css(\.br|\.gz)?$/;

/** Gives back the manifest: `{ inputs, sheets: { desk: { ltr: 'desk.ltr.<hash>.css', rtl: … }, public: … } }`. */
export async function buildStyles({ out = join(projectRoot, 'dist', 'assets') } = {}) {
  const manifestFile = join(out, 'manifest.json');
  const inputs = fingerprint();
  const known = readManifest(manifestFile);
  const isThere = (name) => existsSync(join(out, name));
  if (known?.inputs === inputs && [...sheetsOf(known), ...icons()].every(isThere)) return known;

  const { compileString, Logger } = await import('sass');
  const { default: rtlcss } = await import('rtlcss');
  mkdirSync(out, { recursive: true });
  const sheets = {};
  for (const entry of entries) {
    const { css } = compileString(source(entry), {
      loadPaths: [projectRoot, join(projectRoot, styles), join(projectRoot, 'node_modules')],
      style: 'compressed',
      charset: false,
      quietDeps: true,
      logger: Logger.silent,
    });
    sheets[entry] = {
      ltr: writeSheet(out, `${entry}.ltr`, css),
      rtl: writeSheet(out, `${entry}.rtl`, mirrorCorners(rtlcss.process(css))),
    };
  }
  for (const icon of icons()) write(join(out, icon), readFileSync(join(projectRoot, styles, 'icons', icon)));
  const manifest = { inputs, sheets };
  write(manifestFile, JSON.stringify(manifest, null, 2));
  if (known !== undefined) markReplaced(out, sheetsOf(known));
  removeOthers(out, sheetsOf(manifest));
  return manifest;
}

/** The entry, then what features add to it: every `src/features/<feature>/web/<anything>.<entry>.scss`, which may `@use 'brand' as *`. */
function source(entry) {
  const additions = featureStyles().filter((file) => file.endsWith(`.${entry}.scss`));
  return [`${styles}/${entry}.scss`, ...additions].map((file, index) => `@use '${file}' as part${index};`).join('\n');
}

function featureStyles() {
  const files = globSync('src/features/*/web/*.scss', { cwd: projectRoot }).sort();
  const unclear = files.filter((file) => !basename(file).startsWith('_') && !/\.(desk|public|form)\.scss$/.test(file));
  if (unclear.length > 0) {
    throw new Error(
      `Name each style file for the sheet that it is part of, as in print.desk.scss or card.public.scss: ${unclear.join(', ')}`,
    );
  }
  return files;
}

/** The few pictures that the sheets ask for under names of nhsuk-frontend; the drawings are ours. */
const icons = () => readdirSync(join(projectRoot, styles, 'icons'));

/** What the sheets are made from: our Sass, this script, and the versions of the packages that it calls. */
function fingerprint() {
  const ours = [...globSync(`${styles}/**/*.{scss,svg}`, { cwd: projectRoot }), ...featureStyles()].sort();
  const packages = ['nhsuk-frontend', 'sass', 'rtlcss'].map((name) => `node_modules/${name}/package.json`);
  const hash = createHash('sha256');
  for (const file of [relative(projectRoot, fileURLToPath(import.meta.url)), ...ours, ...packages]) {
    hash.update(file).update(readFileSync(join(projectRoot, file)));
  }
  return hash.digest('hex');
}

/** rtlcss leaves the corners of a clipped shape where they were: `polygon(0% 0%, 100% 50%, 0% 100%)`, an arrow, would still point to the right. */
function mirrorCorners(css) {
  return css.replace(/(clip-path:\s*polygon\()([^)]*)\)/g, (_, start, corners) => {
    const mirrored = corners
      .split(',')
      .map((corner) => corner.trim().replace(/^([\d.]+)%?/, (_x, x) => `${100 - Number(x)}%`));
    return `${start}${mirrored.join(',')})`;
  });
}

function writeSheet(out, name, css) {
  const file = `${name}.${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;
  write(join(out, file), css);
  write(join(out, `${file}.br`), brotliCompressSync(css, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  write(join(out, `${file}.gz`), gzipSync(css, { level: 9 }));
  return file;
}

/** A reader never meets half a file, and two builds at once do not harm each other. */
function write(file, content) {
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

function readManifest(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const sheetsOf = (manifest) => Object.values(manifest.sheets).flatMap(({ ltr, rtl }) => [ltr, rtl]);

const aDay = 86_400_000;

/**
 * Sheets that were replaced a day ago go; nothing but sheets is touched. A service that still runs shows the pages of the build that it was started
 * from, and a page that was opened before asks for its sheet when it is printed.
 */
function removeOthers(out, names) {
  const kept = new Set(names.flatMap((name) => [name, `${name}.br`, `${name}.gz`]));
  for (const name of readdirSync(out)) {
    const file = join(out, name);
    if (!sheetName.test(name) || kept.has(name)) continue;
    if (Date.now() - statSync(file).mtimeMs > aDay) rmSync(file);
  }
}

/** From now on the day counts in which the sheets of the build before are still served. */
function markReplaced(out, before) {
  const now = new Date();
  for (const name of before.flatMap((sheet) => [sheet, `${sheet}.br`, `${sheet}.gz`]))
    if (existsSync(join(out, name))) utimesSync(join(out, name), now, now);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--out');
  const manifest = await buildStyles(at > 0 ? { out: resolve(process.argv[at + 1]) } : {});
  process.stdout.write(`${JSON.stringify(manifest.sheets, null, 2)}\n`);
}
