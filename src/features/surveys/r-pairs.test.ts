import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

import { surveyForm, surveyFormQuestion } from '../../testing/survey-form.ts';
import { surveyResponse } from '../../testing/survey-responses.ts';
import { testPairs } from '../analysis/domain/analyse/test-pairs.ts';
import { storedTable } from './domain/export/stored-table.ts';
import { answerFile, type AnswerFile } from './web/analysis/answer-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-r-pairs-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const codes = { knows: ['yes', 'no'], often: ['never', 'rarely', 'always'], way: ['app', 'bus', 'car'] } as const;
const asChoices = (of: readonly string[]) => Object.fromEntries(of.map((code) => [code, code]));
const form = surveyForm(
  surveyFormQuestion('card', 'text'),
  surveyFormQuestion('knows', 'one-choice', asChoices(codes.knows)),
  surveyFormQuestion('often', 'one-choice', asChoices(codes.often), { isOrdered: true }),
  surveyFormQuestion('way', 'one-choice', asChoices(codes.way)),
  surveyFormQuestion('told', 'several-choices', { family: 'Family', friend: 'Friend' }),
);
type Name = keyof typeof codes;

/** Eighty people whose answers move up between two waves; the same each time. Every seventh leaves a question out. */
const people = Array.from({ length: 80 }, (_, at) => {
  const said = (wave: number) => ({
    knows: (at * 7 + wave * 3) % 10 < 4 + wave * 3 ? 'yes' : 'no',
    often: codes.often[Math.min(2, ((at * 5) % 3) + (wave === 1 && at % 4 < 2 ? 1 : 0))] ?? 'never',
    way: codes.way[(at + (wave === 1 && at % 3 === 0 ? 1 : 0)) % 3] ?? 'app',
    told: wave === 0 || at % 5 === 0 ? ['family'] : ['family', 'friend'],
  });
  return [said(0), said(1)] as const;
});
const responsesOf = (wave: 0 | 1) =>
  people.map((one, at) => {
    const { knows, often, way, told } = one[wave];
    const kept = at % 7 === wave ? {} : { '/data/knows': knows, '/data/often': often };
    return surveyResponse(`${String(wave)}-${String(at)}`, { ...kept, '/data/way': way, '/data/told': told });
  });
const numbers = new Map([0, 1].flatMap((wave) => people.map((_, at) => [`${String(wave)}-${String(at)}`, at + 1])));
const fileOf = (format: 'csv' | 'r', wave: 0 | 1): AnswerFile => {
  const table = storedTable(responsesOf(wave), {
    ...{ form, pairing: { by: 'card', path: '/data/card' }, pairNumbers: numbers, pairLabel: 'Pair' },
    ...{ withWords: false, withCodes: false },
  });
  const survey = { id: '01-abcdef', title: 'Les médecins & نحن' };
  return answerFile(format, table, { survey, form, wave: wave + 1, by: null, before: wave === 0 ? null : 1, now: 0 });
};

/** Before and after of those who answered both times. */
function squareOf(name: Name): readonly (readonly number[])[] {
  const places: readonly string[] = codes[name];
  const counts = places.map(() => places.map(() => 0));
  for (const [at, [before, after]] of people.entries()) {
    if (name !== 'way' && at % 7 < 2) continue;
    const row = counts[places.indexOf(before[name])];
    const column = places.indexOf(after[name]);
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return counts;
}
const advised = (counts: readonly (readonly number[])[], isOrdered: boolean) =>
  testPairs(counts, isOrdered).find((one) => one.isAdvised);

const hasR = spawnSync('Rscript', ['--version']).status === 0;
const runR = (name: string) => {
  const { status, stdout, stderr } = spawnSync('Rscript', [name], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  expect(status).toBe(0);
  const found = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.slice(1, -1).split('","'))
      .map((cells) => [cells.slice(0, 4).join('|'), Number(cells[4])]),
  );
  return { found, stderr };
};

it('files are named after the survey, in ASCII, the wave and the day', () => {
  expect(fileOf('csv', 1).name).toBe('les-medecins-abcdef-wave-2-1970-01-01.csv');
});

it.skipIf(!hasR)('R tests the same people before and after as it is done here, and says where it cannot', () => {
  const [script, after, before] = [fileOf('r', 1), fileOf('csv', 1), fileOf('csv', 0)];
  writeFileSync(join(folder, script.name), script.content);
  writeFileSync(join(folder, after.name), after.content);
  const alone = runR(script.name);
  expect(alone.stderr).toContain(`left out: there is no file ${before.name} here`);
  expect([...alone.found.keys()].some((key) => key.includes('|pairs|'))).toBe(false);
  writeFileSync(join(folder, before.name), before.content);
  const { found, stderr } = runR(script.name);
  expect(stderr).toBe('');
  const here = {
    knows: advised(squareOf('knows'), false),
    often: advised(squareOf('often'), true),
    way: advised(squareOf('way'), false),
  };
  expect(Object.values(here).map((one) => one?.test)).toEqual(['mcnemar-exact', 'wilcoxon-exact', 'stuart-maxwell']);
  for (const [name, test] of Object.entries(here)) {
    expect([name, found.get(`${name}|pairs||base`)]).toEqual([name, test?.base]);
    expect(found.get(`${name}|pairs||p`)).toBeCloseTo(test?.p ?? Number.NaN, 10);
  }
  const told = advised(
    [
      [16, 64],
      [0, 0],
    ],
    false,
  );
  expect(found.get('told|pairs|friend|p')).toBeCloseTo(told?.p ?? Number.NaN, 10);
  // Nobody changed, so that nothing is tested; and it is one of five all the same.
  expect(found.has('told|pairs|family|p')).toBe(false);
  expect(found.get('told|pairs|family|holm over pairs')).toBe(1);
  expect(found.get('told|pairs|friend|holm over pairs')).toBeCloseTo(5 * (told?.p ?? Number.NaN), 10);
});
