// Makes the field app: one script, a piece for each language, and the service worker that keeps them, all named after their content, packed, and
// listed in dist/assets/field.json. See docs/decisions/0016-the-field-app.md.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { withoutWords, wordsAskedFor } from './field-words.mjs';
import { projectRoot } from './prepare.mjs';

const ownName = /^(field(-[a-z-]+)?\.[0-9A-Z]{8}\.js|form-[0-9A-F]{8}\.json)$/;
/** Pieces that are read when a form or a survey is opened, with words of their own. */
const bringsItsWords = /^field-(filling|asking)(-[a-z]+)?\./;
const aDay = 86_400_000;

/** Needs the style sheets to be there already, as the service worker keeps them too. `bundle` is esbuild's `build`. */
export async function buildField(bundle, assets = join(projectRoot, 'dist', 'assets')) {
  const instruments = putInstruments(assets);
  const app = {
    ...common,
    entryPoints: { field: 'src/field-app/main.tsx' },
    outdir: 'dist/assets',
    entryNames: '[name].[hash]',
    chunkNames: 'field-[name].[hash]',
    format: 'esm',
    splitting: true,
    metafile: true,
    define: { APP_RELEASE: JSON.stringify(release()), INSTRUMENT_FILES: JSON.stringify(instruments) },
  };
  const silent = await bundle({ ...app, plugins: [withoutWords, ...common.plugins], minifySyntax: false });
  const asks = (outputs) => outputs.map(({ text }) => text).join('\n');
  const later = onlyFor(silent.metafile.outputs, (name) => bringsItsWords.test(name));
  const first = silent.outputFiles.filter(({ path }) => !later.has(basename(path)));
  const words = wordsAskedFor(bundle, asks(first), asks(silent.outputFiles));
  const { outputFiles, metafile } = await bundle({ ...app, plugins: [words, ...common.plugins] });
  const scripts = outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
  for (const { name, contents } of scripts) putPacked(assets, name, contents);
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'src/field-app/main.tsx');
  const script = basename(entry[0]);

  const sheets = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8')).sheets.desk;
  const pictures = readdirSync(assets).filter((name) => /^nhsuk-icon-[a-z-]+\.svg$/.test(name));
  const forms = instruments.map(({ address }) => basename(address));
  const names = [...scripts.map(({ name }) => name), ...forms, sheets.ltr, sheets.rtl, ...pictures];
  const kept = names.sort().map((name) => `/assets/${name}`);
  const shell = readFileSync(join(projectRoot, 'src/field-app-shell.tsx'));
  const version = createHash('sha256').update(kept.join('\n')).update(shell).digest('hex').slice(0, 12);
  const worker = await bundle({
    ...common,
    entryPoints: { 'field-service-worker': 'src/field-app/service-worker.ts' },
    outdir: 'dist/assets',
    entryNames: '[name]',
    format: 'iife',
    define: { APP_VERSION: JSON.stringify(version), APP_FILES: JSON.stringify(kept) },
  });
  put(join(assets, 'field-service-worker.js'), worker.outputFiles[0].contents);
  put(join(assets, 'field.json'), JSON.stringify({ version, script, files: kept }, null, 2));
  removeOld(assets, new Set([...scripts.map(({ name }) => name), ...forms]));
}

/** Names of the pieces that these bring, themselves among them, and that nothing else begins with. */
function onlyFor(outputs, isOne) {
  const brings = new Map(
    Object.entries(outputs).map(([path, { imports }]) => [
      basename(path),
      imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)),
    ]),
  );
  const reach = (name, found) => {
    if (found.has(name)) return found;
    found.add(name);
    for (const next of brings.get(name) ?? []) reach(next, found);
    return found;
  };
  const begins = new Set(
    Object.entries(outputs).flatMap(([path, { entryPoint }]) => (entryPoint === undefined ? [] : [basename(path)])),
  );
  const [theirs, others] = [new Set(), new Set()];
  for (const name of begins) reach(name, isOne(name) ? theirs : others);
  return new Set([...theirs].filter((name) => !others.has(name)));
}

/** The forms that are filled in the app, in each of their versions: files named after their content. */
function putInstruments(assets) {
  const folder = join(projectRoot, 'content', 'instruments');
  const files = readdirSync(folder).filter((name) => /^initial-health-assessment.*\.json$/.test(name));
  return files.sort().map((file) => {
    const contents = readFileSync(join(folder, file));
    const { id, version } = JSON.parse(contents);
    const name = `form-${createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase()}.json`;
    putPacked(assets, name, contents);
    return { id, version, address: `/assets/${name}` };
  });
}

const release = () => JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version;

/** A file of ours does nothing by being imported, so that what nobody asks of it stays out. */
const onlyWhatIsAsked = {
  name: 'only-what-is-asked',
  setup(build) {
    build.onResolve({ filter: /^[.#]/ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === onlyWhatIsAsked) return undefined;
      const { importer, resolveDir, kind } = asked;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: onlyWhatIsAsked });
      return found.path.startsWith(join(projectRoot, 'src')) ? { ...found, sideEffects: false } : found;
    });
    // As a namespace, zod comes without the languages and the converters that nobody here asks of it.
    build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
        .replace(/^import \{ z \} from 'zod';$/m, "import * as z from 'zod';")
        .replace(shapeAlone, '$<name>/* @__PURE__ */ (() => $<shape>)();\n');
      return { contents: text, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** A shape that stands alone: made for whoever asks for it, and left out where nobody does. To its end, which is followed by what begins a line of its own. */
const shapeAlone = /^(?<name>(?:export )?const \w+ = )(?<shape>z\b[^]*?);\n(?=\n*(?:[^\s)}\]]|$))/gm;

/** Packages bring what no screen of ours asks of them: half of zod describes shapes to machines. */
const lighter = {
  name: 'lighter',
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]core[\\/]json-schema-processors\.js$/ }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+Processor) =/gm)].map(
        ([, name]) => name,
      );
      if (names.length < 20) throw new Error('zod has changed: look again at what the field app leaves out');
      const idle = [...names, 'toJSONSchema', 'aggregateChecks'].map((name) => `export const ${name} = () => ({});`);
      return { contents: [...idle, 'export const allProcessors = {};'].join('\n') };
    });
    // Every message that somebody reads is a key of our own content.
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]en\.js$/ }, () => ({
      contents: "export default () => ({ localeError: () => 'invalid' });",
    }));
    // How each country writes the hour, for patterns that no message of ours uses.
    build.onLoad({ filter: /@formatjs[\\/]icu-messageformat-parser[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^const timeData = \{\n[\s\S]*?\n\};$/m, 'const timeData = {};'),
    }));
    build.onLoad({ filter: /zod[\\/]v4[\\/]core[\\/]to-json-schema\.js$/ }, () => ({
      contents: ['initializeContext', 'process', 'processSchema', 'handleUnrepresentable', 'extractDefs', 'finalize']
        .map((name) => `export const ${name} = () => {};`)
        .concat(
          ['createToJSONSchemaMethod', 'createStandardJSONSchemaMethod'].map(
            (name) => `export const ${name} = () => () => undefined;`,
          ),
        )
        .join('\n'),
    }));
    build.onLoad({ filter: /@formatjs[\\/]icu-skeleton-parser[\\/]index\.js$/ }, () => ({
      contents: ['parseDateTimeSkeleton', 'parseNumberSkeleton', 'parseNumberSkeletonFromString']
        .map((name) => `export const ${name} = () => ({});`)
        .join('\n'),
    }));
  },
};

const common = {
  absWorkingDir: projectRoot,
  bundle: true,
  minify: true,
  platform: 'browser',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  write: false,
  plugins: [onlyWhatIsAsked, lighter],
};

function putPacked(folder, name, contents) {
  if (existsSync(join(folder, `${name}.gz`))) return;
  put(join(folder, name), contents);
  put(
    join(folder, `${name}.br`),
    brotliCompressSync(contents, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
      },
    }),
  );
  put(join(folder, `${name}.gz`), gzipSync(contents, { level: 9 }));
}

/** In one step, so that nobody is ever sent half a file. */
function put(path, contents) {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, contents);
  renameSync(half, path);
}

/** A browser that was given yesterday's page may still ask for a piece of yesterday's script. */
function removeOld(folder, current) {
  for (const name of readdirSync(folder)) {
    const script = name.replace(/\.(br|gz)$/, '');
    if (!ownName.test(script) || current.has(script)) continue;
    if (Date.now() - statSync(join(folder, name)).mtimeMs > aDay) rmSync(join(folder, name));
  }
}
