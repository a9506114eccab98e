import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { sideBySide } from '../src/features/analysis/domain/published/side-by-side.ts';
import { readReport } from '../src/features/analysis/domain/tables/read-report.ts';

/** Makes content/hiquality/side-by-side.json of the printed tables; with `--check` says whether it is out of date. Figures are kept to six digits. */
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'content/hiquality');
const page = join(folder, 'side-by-side.json');

const read = readReport(JSON.parse(readFileSync(join(folder, 'survey-tables.json'), 'utf8')));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const compared = JSON.stringify(
  {
    of: 'survey-tables.json, Table B.1',
    madeBy: 'scripts/generate-hiquality.ts',
    level: 0.05,
    questions: sideBySide(read.value),
  },
  (_key, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value),
);
const wanted = await format(compared, { ...(await resolveConfig(page)), filepath: page });

if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (readFileSync(page, 'utf8') !== wanted) {
  process.stderr.write('content/hiquality/side-by-side.json is out of date: run node scripts/generate-hiquality.ts\n');
  process.exitCode = 1;
}
