// Trains the model of names anew from the lists in the repository and writes it: node scripts/train-names.ts VERSION DATE
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { trainModel } from '#features/matching/domain/names/training/train-model.ts';
import { readVariants } from '#features/matching/domain/names/training/variants.ts';

import { namesFolder, spellingLists } from './spelling-lists.ts';

const [version = '1', trainedOn = '2026-11-26'] = process.argv.slice(2);

/** Where bench/names.ts finds one in ten thousand and one in a thousand pairs of different names that the model was not taught. */
const levels = { same: 0.999, high: 0.86, likely: 0.45 };

const lists = spellingLists();
const model = trainModel(readVariants(lists), {
  version: `names-${version}`,
  trainedOn,
  trainedFrom: Object.keys(lists),
  levels,
});
const file = join(namesFolder, 'names-model.json');
writeFileSync(file, `${onLines(model)}\n`);
process.stdout.write(`${file}\n`);

/** JSON with a list of numbers or an operation on each line, so that two versions can be compared. */
function onLines(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s*\n\s*/g, ''));
}
