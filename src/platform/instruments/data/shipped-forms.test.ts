import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { faultsOf } from '../../../testing/fhir.ts';
import { readQuestionnaire } from '../domain/fhir/read-questionnaire.ts';
import { writeQuestionnaire } from '../domain/fhir/write-questionnaire.ts';
import { carried } from '../domain/xlsform/carried.ts';
import { findForms, readFormFile } from './read-form-file.ts';

const forms = (await findForms(join(projectRoot, 'content/instruments'))) ?? [];
const otherWords = { inLanguage: () => null, usual: { other: 'Other', specify: 'Which?' } };

test.each(forms)('%s is valid as a FHIR Questionnaire, and comes back the same', async (file) => {
  const read = await readFormFile(file, { password: undefined, otherWords });
  if (!read.ok || !read.value.ok) throw new Error(JSON.stringify(read));
  const { instrument } = read.value;
  const written = writeQuestionnaire(instrument);
  expect(faultsOf(written)).toEqual([]);
  const again = readQuestionnaire(JSON.parse(JSON.stringify(written)), {
    fallbackId: 'form',
    yesOrNo: () => ({ yes: undefined, no: undefined }),
  });
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  expect(isDeepStrictEqual(again.instrument, carried(instrument))).toBe(true);
});
