import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Direction } from '#platform/language/language.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

const files = z.object({ ltr: z.string(), rtl: z.string() });
const manifestShape = z.object({ sheets: z.object({ desk: files, public: files }) });

export type StyleSheets = Readonly<{
  /** The address of the desk's sheet. */
  desk: Readonly<Record<Direction, string>>;
  /** The sheet of public pages, to be sent inside the page, and the name by which the content security policy allows it. */
  public: Readonly<Record<Direction, Readonly<{ css: string; hash: string }>>>;
}>;

export const assetsPath = '/assets/';

/** Reads once, at the start, what `scripts/build-styles.mjs` made. */
export function readStyleSheets(folder: string): StyleSheets {
  const { desk, public: open } = readManifest(folder);
  const inside = (name: string) => {
    const css = readFileSync(join(folder, name), 'utf8');
    return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
  };
  return {
    desk: { ltr: assetsPath + desk.ltr, rtl: assetsPath + desk.rtl },
    public: { ltr: inside(open.ltr), rtl: inside(open.rtl) },
  };
}

function readManifest(folder: string) {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).sheets;
  } catch (cause) {
    throw new AlongsideError('ALO-WEB-003', `There are no style sheets in ${folder}`, { cause });
  }
}
