// Trains the model of names anew from the lists in the repository and writes it: node scripts/train-names.ts VERSION DATE
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { trainModel } from '#features/matching/domain/names/training/train-model.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

const folder = join(projectRoot, 'src/features/matching/domain/names');
const read = (name: string) => readFileSync(join(folder, 'training/data', name), 'utf8');
const [version = '1', trainedOn = '2026-11-26'] = process.argv.slice(2);

/** Measured by `npm run bench names` on names that each model was not taught (docs/reference/names.md). */
const levels = { same: 0.999, high: 0.8, likely: 0.5 };

const model = trainModel(
  { 'arabic-variants.tsv': read('arabic-variants.tsv'), 'other-variants.tsv': read('other-variants.tsv') },
  { version: `names-${version}`, trainedOn, levels },
);
const file = join(folder, 'names-model.json');
writeFileSync(file, `${onLines(model)}\n`);
process.stdout.write(`${file}\n`);

/** JSON with a list of numbers or an operation on each line, so that two versions can be compared. */
function onLines(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s*\n\s*/g, ''));
}
