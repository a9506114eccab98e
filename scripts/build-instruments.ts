import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { readMarkdownSheets } from '#platform/instruments/domain/xlsform/markdown-sheets.ts';
import { readXlsform } from '#platform/instruments/domain/xlsform/read-xlsform.ts';

import { instrumentReference, sourcesSchema } from './instrument-reference.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is made from the forms that we ship, and what it must hold: each instrument as compact JSON, and the reference of one whose sources are written down. */
export function builtInstruments(): ReadonlyMap<string, string> {
  const folder = join(root, 'content/instruments');
  const forms = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(
    forms.flatMap((name) => {
      const instrument = read(join(folder, name));
      const sources = join(folder, 'sources', `${instrument.id}.json`);
      const built: [string, string][] = [[join(folder, `${instrument.id}.json`), `${JSON.stringify(instrument)}\n`]];
      if (!existsSync(sources)) return built;
      const reference = instrumentReference(
        instrument,
        sourcesSchema.parse(JSON.parse(readFileSync(sources, 'utf8')) as unknown),
      );
      return [...built, [join(root, 'docs/reference', `${instrument.id}.md`), reference] as const];
    }),
  );
}

/** Our forms leave nothing to be worded by the reader. */
const otherWords = { inLanguage: () => null, usual: { other: 'Other', specify: 'Which?' } };

function read(file: string): Instrument {
  const form = readXlsform(readMarkdownSheets(readFileSync(file, 'utf8')), {
    fallbackId: basename(file, '.md'),
    otherWords,
  });
  if (form.ok) return form.instrument;
  throw new Error(`${file} is not right: alongside instrument check content/instruments says what to do.`);
}

if (import.meta.main) {
  for (const [path, wanted] of builtInstruments()) {
    // What did not change keeps its time, so that no build makes the next one necessary.
    if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted) writeFileSync(path, wanted);
  }
}
