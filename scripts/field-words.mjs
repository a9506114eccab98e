// Which words the field app can say. Parts speak at the desk too, and half of what they say there is never said on a device.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** A file of words: `content/en.ts` and the other languages of a part. */
const isWords = /[\\/]content[\\/][a-z]{2,3}\.ts$/;

/** Leaves the words out, to see from the rest of the script which it asks for. */
export const withoutWords = {
  name: 'without-words',
  setup(build) {
    build.onLoad({ filter: isWords }, ({ path }) => ({
      contents: `export const ${basename(path, '.ts')} = { language: 'none', strings: {} };`,
      loader: 'ts',
    }));
  },
};

/** Words that are read only when a form or a survey is opened, and what reads them. */
const ofFillings = /[\\/]field-app[\\/]words[\\/](filling|asking)-[a-z]{2,3}\.ts$/;
const forFillings = '?filling';

/**
 * Takes from each file of words those that the script that is read `first` can ask for: by their whole key, by the beginning of one (`people.field.` and
 * a name), or by a key that stands by itself and has others under it. What only `any` piece that comes later asks for is left to the words of fillings; but words of
 * what every screen is made of are all there from the first.
 */
export const wordsAskedFor = (bundle, first, any) => {
  const [isAskedForFirst, isAskedForLater] = [keysIn(first), keysIn(any)];
  const isFirst = (key) => isAskedForFirst(key) || (/^(ui|screens)\./.test(key) && isAskedForLater(key));
  return {
    name: 'words-asked-for',
    setup(build) {
      build.onResolve({ filter: isWords }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData !== undefined || !ofFillings.test(importer)) return undefined;
        const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: forFillings });
        return { ...found, suffix: forFillings };
      });
      build.onLoad({ filter: isWords }, async ({ path, suffix }) => {
        const words = await evaluate(bundle, path);
        const isWanted = suffix === forFillings ? (key) => !isFirst(key) && isAskedForLater(key) : isFirst;
        for (const key of Object.keys(words.strings)) if (!isWanted(key)) delete words.strings[key];
        // Which keys a language still waits for is for those who translate.
        if (words.waiting !== undefined) words.waiting = [];
        return { contents: `export const ${basename(path, '.ts')} = ${JSON.stringify(words)};`, loader: 'ts' };
      });
    },
  };
};

function keysIn(script) {
  const whole = new Set(script.match(/[a-z][\w-]*(?:\.[\w-]+)+/g));
  const beginnings = [...script.matchAll(/([a-z][\w-]*(?:\.[\w-]+)*\.(?:[\w-]+-)?)\$\{/g)].map(
    ([, beginning]) => beginning,
  );
  return (key) => {
    if (whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning))) return true;
    return whole.has(key.slice(0, key.lastIndexOf('.'))) && key.split('.').length > 2;
  };
}

async function evaluate(bundle, path) {
  const { outputFiles } = await bundle({
    stdin: { contents: readFileSync(path, 'utf8'), loader: 'ts', resolveDir: dirname(path), sourcefile: path },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'error',
  });
  const exported = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return structuredClone(Object.values(exported)[0]);
}
