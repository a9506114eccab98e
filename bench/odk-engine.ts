/**
 * Whether real forms stand in the same state here and in ODK's own engine after the same answers: relevance, values and calculations, required, constraints
 * and choices, filling by filling. The forms are the valid ones of the file that CASES names (as for `xlsform-cases`), each with something to work
 * out, and the initial health assessment; every difference is in the result. FILLINGS is how many in all.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';

import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { readMarkdownSheets } from '#platform/instruments/domain/xlsform/markdown-sheets.ts';
import { readXlsform } from '#platform/instruments/domain/xlsform/read-xlsform.ts';

import { shippedInstrument } from '../src/testing/shipped-instruments.ts';
import { keepResult } from './machine.ts';
import { compareStates, type Difference } from './side-by-side/compare-states.ts';
import { arePeersInstalled } from './side-by-side/installed.ts';
import { expressionsOf, randomFrom, RandomFillings } from './side-by-side/random-filling.ts';
import { theirEngine, type TheirEngine } from './side-by-side/their-engine.ts';
import { NotAnXform, writeXform } from './side-by-side/xform.ts';

const fillings = Number(process.env['FILLINGS'] ?? 400);
const seed = Number(process.env['SEED'] ?? 1);
const now = '2026-11-25T20:00:00.000+00:00';
const around: FormSurroundings = {
  today: '2026-11-25' as LocalDate,
  now,
  newId: () => 'unused',
  seed: 'response',
  language: 'en',
};
/** Drawn by each engine for itself. */
const isByChance = /\b(random|uuid|once)\s*\(/;
const shipped = ['initial-health-assessment', 'sample-community-survey'];

type RealForm = Readonly<{ name: string; compiled: CompiledInstrument }>;
type Outcome = Readonly<{
  form: string;
  fillings: number;
  states: number;
  refused?: string;
  differences: readonly Told[];
}>;
type Told = Readonly<{
  where: string;
  what: string;
  expression: string;
  times: number;
  example: Readonly<{ ours: unknown; theirs: unknown }>;
}>;

if (arePeersInstalled()) await compare();

async function compare(): Promise<void> {
  const forms = realForms();
  const engine = await theirEngine(now);
  const outcomes: Outcome[] = [];
  let left = fillings;
  try {
    for (const [place, form] of forms.entries()) {
      const outcome = await fillOne(engine, form, Math.ceil(left / (forms.length - place)), seed * 1000 + place);
      left -= outcome.fillings;
      outcomes.push(outcome);
    }
  } finally {
    await engine.close();
  }
  const held = outcomes.filter(({ refused }) => refused === undefined);
  const differing = held.filter(({ differences }) => differences.length > 0);
  const differences = sum(differing.flatMap((one) => one.differences.map(({ times }) => times)));
  keepResult('odk-engine', {
    what: 'Fillings by chance of real forms, here and in ODK’s own engine in headless Chromium: relevance, values and calculations, required, constraints and choices after all the answers',
    forms: held.length,
    fillings: sum(held.map((one) => one.fillings)),
    statesCompared: sum(held.map(({ states }) => states)),
    formsThatDiffer: differing.length,
    differences,
    differing: differing.map(({ form, differences }) => ({ form, differences })),
    notFilled: outcomes.flatMap(({ form, refused }) => (refused === undefined ? [] : [{ form, refused }])),
    formsFilled: held.map(({ form, fillings: filled, states }) => ({ form, fillings: filled, states })),
    loadOfTheMachine: Math.round(loadavg()[0] ?? 0),
  });
  if (differences > 0) process.exitCode = 1;
}

/** Asked for in portions, so that neither side holds thousands of forms at once. */
async function fillOne(
  engine: TheirEngine,
  { name, compiled }: RealForm,
  count: number,
  formSeed: number,
): Promise<Outcome> {
  const outcome = (more: Partial<Outcome>): Outcome => ({
    form: name,
    fillings: 0,
    states: 0,
    differences: [],
    ...more,
  });
  const told = new Map<string, Told>();
  let states = 0;
  try {
    const xform = writeXform(compiled);
    const chance = new RandomFillings(compiled, randomFrom(formSeed));
    for (let done = 0; done < count; done += 25) {
      const portion = Array.from({ length: Math.min(25, count - done) }, () => chance.next());
      const theirs = await engine.fill(xform, portion);
      if (theirs.refused !== null) return outcome({ refused: theirs.refused });
      for (const [place, steps] of portion.entries()) {
        const filling = theirs.fillings[place];
        if (filling === undefined) continue;
        const found = compareStates(compiled, around, steps, filling);
        states += found.states;
        for (const difference of found.differences) if (!isByChance.test(difference.expression)) tell(told, difference);
      }
    }
  } catch (error) {
    if (!(error instanceof NotAnXform)) throw error;
    return outcome({ refused: `not said as an XForm: ${error.message}` });
  }
  return outcome({ fillings: count, states, differences: [...told.values()] });
}

function tell(told: Map<string, Told>, difference: Difference): void {
  const { where, what, expression, ours, theirs } = difference;
  const key = `${what} ${where}`;
  const times = (told.get(key)?.times ?? 0) + 1;
  told.set(key, { where, what, expression, times, example: told.get(key)?.example ?? { ours, theirs } });
}

function realForms(): readonly RealForm[] {
  const file = process.env['CASES'] ?? '';
  if (file === '')
    console.log('CASES does not name a file of cases: only the forms that come with the service are filled.');
  const casesIn = z.array(z.object({ test: z.string(), md: z.string(), refused: z.boolean() }));
  const cases = file === '' ? [] : casesIn.parse(JSON.parse(readFileSync(file, 'utf8')));
  const brought = cases.flatMap(({ test, md, refused }, place): readonly RealForm[] => {
    if (refused) return [];
    const read = readXlsform(readMarkdownSheets(md), {
      fallbackId: 'form',
      otherWords: { inLanguage: () => null, usual: { other: 'Other', specify: 'Specify other.' } },
    });
    return read.ok && expressionsOf(read.instrument.items).length > 0
      ? [whole(`${test} (${place})`, read.instrument)]
      : [];
  });
  return [...brought, ...shipped.map((id) => whole(id, shippedInstrument(id)))];
}

function whole(name: string, instrument: Instrument): RealForm {
  const compiled = compileInstrument(instrument);
  if (!compiled.ok) throw new Error(`${name}: ${JSON.stringify(compiled.problems)}`);
  return { name, compiled: compiled.value };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
