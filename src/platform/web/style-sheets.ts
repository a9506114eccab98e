import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Direction } from '#platform/language/language.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

const files = z.object({ ltr: z.string(), rtl: z.string() });
const manifestShape = z.object({ sheets: z.object({ desk: files, public: files, form: files }) });

type InsideSheet = Readonly<{ css: string; hash: string }>;

export type StyleSheets = Readonly<{
  /** The address of the desk's sheet. */
  desk: Readonly<Record<Direction, string>>;
  /** The sheets of public pages, to be sent inside the page, and the names by which the content security policy allows them. */
  public: Readonly<Record<Direction, InsideSheet>>;
  form: Readonly<Record<Direction, InsideSheet>>;
}>;

export const assetsPath = '/assets/';

/** Reads once, at the start, what `scripts/build-styles.mjs` made. */
export function readStyleSheets(folder: string): StyleSheets {
  const { desk, public: open, form } = readManifest(folder);
  const inside = (name: string) => {
    const css = readFileSync(join(folder, name), 'utf8');
    return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
  };
  return {
    desk: { ltr: assetsPath + desk.ltr, rtl: assetsPath + desk.rtl },
    public: { ltr: inside(open.ltr), rtl: inside(open.rtl) },
    form: { ltr: inside(form.ltr), rtl: inside(form.rtl) },
  };
}

function readManifest(folder: string) {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).sheets;
  } catch (cause) {
    throw new AlongsideError('ALO-WEB-003', `There are no style sheets in ${folder}`, { cause });
  }
}
