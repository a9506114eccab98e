import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { build } from 'esbuild';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { peersFolder } from './installed.ts';

/** A file as it crosses the network. */
export type Served = Readonly<{ type: string; body: Buffer; packed: Buffer }>;

export type PeerPage = Readonly<{
  name: string;
  /** The file of what its page does. */
  entry: string;
  /** The form in the peer's own words, built into its script: no request of its own. */
  form: unknown;
  /** Files that the page names before its own script, by their place among the installed packages. */
  scripts?: readonly string[];
  sheets?: readonly string[];
  /** A sheet inside the page. */
  style?: string;
}>;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** A page of a peer as its own guide would have it for production: minified, in pieces where it loads pieces, everything packed as tightly as Brotli can. */
export async function buildPage({
  name,
  entry,
  form,
  scripts = [],
  sheets = [],
  style,
}: PeerPage): Promise<ReadonlyMap<string, Served>> {
  const served = new Map<string, Served>();
  const put = (path: string, body: Buffer): string => {
    const type = types[extname(path)] ?? 'application/octet-stream';
    const packed = pack(body);
    served.set(path, { type, body, packed });
    return path;
  };
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [join(projectRoot, 'bench', entry)],
    outdir: '/built',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'chrome120',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [
      {
        name: 'form',
        setup: (building) => {
          building.onResolve({ filter: /^bench:form$/ }, ({ path }) => ({ path, namespace: 'form' }));
          building.onLoad({ filter: /.*/, namespace: 'form' }, () => ({
            contents: JSON.stringify(form),
            loader: 'json',
          }));
        },
      },
    ],
  });
  const own = outputFiles.map(({ path, contents }) => put(`/${name}/${basename(path)}`, Buffer.from(contents)));
  const main = own.find((path) => basename(path) === basename(entry).replace('.mjs', '.js')) ?? '';
  const installed = (file: string): string =>
    put(`/${name}/${basename(file)}`, readFileSync(join(peersFolder, 'node_modules', file)));
  const head = [
    ...(style === undefined ? [] : [`<style>${style}</style>`]),
    ...sheets.map((file) => `<link rel="stylesheet" href="${installed(file)}">`),
  ];
  const last = [
    ...scripts.map((file) => `<script defer src="${installed(file)}"></script>`),
    `<script type="module" src="${main}"></script>`,
  ];
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><link rel="icon" href="data:,">${head.join('')}${last.join('')}</head><body><form id="form"></form></body></html>`;
  put(`/${name}/`, Buffer.from(html));
  served.set(`/${name}/`, { ...(served.get(`/${name}/`) as Served), type: 'text/html; charset=utf-8' });
  return served;
}

/** Packing megabytes takes a minute, so what was packed once is kept. */
function pack(body: Buffer): Buffer {
  const folder = join(projectRoot, '.cache', 'peers');
  const file = join(folder, `${createHash('sha256').update(body).digest('hex')}.br`);
  if (existsSync(file)) return readFileSync(file);
  const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, packed);
  return packed;
}
