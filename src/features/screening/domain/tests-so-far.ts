import type { LocalDate } from '#platform/calendar/local-date.ts';
import { firstDay, type Fact } from '#platform/clocks/fact.ts';
import { owedBy } from '#platform/clocks/repeats.ts';
import type { Circumstances } from '#features/assessments/index.ts';

import { resultOf, testsToTake } from './pathways.ts';
import { testNames, type TestName } from './tests.ts';

/** How far a test of this person has come: agreed and to be taken, taken with its result to come, or its last result received. `on`: since when. */
export type SoFar = Readonly<{ is: 'agreed' | 'taken' | 'received'; on: LocalDate | null }>;

/** What was done before and elsewhere, from the person's facts in force, so that nobody is tested twice because nobody looked. */
export function testsSoFar(facts: readonly Fact[]): ReadonlyMap<TestName, SoFar> {
  const toTake = owedBy(testsToTake, facts);
  const soFar = new Map<TestName, SoFar>();
  for (const test of testNames) {
    const isThis = (fact: Fact): boolean => (fact.body as { test: string }).test === test;
    const state =
      stateOf('taken', owedBy(resultOf(test), facts)) ??
      stateOf('agreed', toTake.filter(isThis)) ??
      stateOf(
        'received',
        facts.filter((fact) => fact.kind === 'result-received' && isThis(fact) && isOfUse(fact)),
      );
    if (state !== null) soFar.set(test, state);
  }
  return soFar;
}

/** Circumstances with what the record itself knows of tests: a result for tuberculosis is a test in the United Kingdom, whatever is remembered. */
export function knowingTests(about: Circumstances, soFar: ReadonlyMap<TestName, SoFar>): Circumstances {
  const isScreened = [soFar.get('latent-tb'), soFar.get('tb-assessment')].some((one) => one?.is === 'received');
  return isScreened ? { ...about, tbScreenedInUk: true } : about;
}

/** A sample that was lost tells nothing. */
const isOfUse = ({ body }: Fact): boolean => (body as { outcome?: string }).outcome !== 'no-result';

function stateOf(is: SoFar['is'], facts: readonly Fact[]): SoFar | null {
  const [last] = [...facts].sort((a, b) => (firstDay(b) ?? -Infinity) - (firstDay(a) ?? -Infinity));
  return last === undefined ? null : { is, on: last.happened?.on ?? null };
}
