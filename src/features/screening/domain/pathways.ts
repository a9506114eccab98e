import { owedAgain, workingTarget } from '#platform/clocks/owed-again.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';

import { daysUntilChased, testNames, type TestName } from './tests.ts';

const source = workingTarget('src/features/screening/README.md');

/** A test that somebody agreed to is taken, or set aside after all. */
export const testsToTake: PersonPathway = owedAgain({
  name: 'tests-to-take',
  title: 'screening.pathway.to-take',
  starts: [
    { kind: 'screening-decided', where: { decision: 'accepted' }, as: 'stated', says: 'screening.why.accepted' },
  ],
  repeats: { by: 'test' },
  allow: { days: 14 },
  answered: [
    { kind: 'test-taken', reason: 'done' },
    { kind: 'screening-decided', where: { decision: 'set-aside' }, reason: 'declined' },
  ],
  source,
});

/** The result of a test is chased until it has come, or is known never to come. One clock for each test. */
export const resultOf = (test: TestName): PersonPathway =>
  owedAgain({
    name: `result-of-${test}`,
    title: 'screening.pathway.result',
    titled: { test: `screening.test.${test}` },
    starts: [{ kind: 'test-taken', where: { test }, as: 'stated', says: 'screening.why.taken' }],
    allow: { days: daysUntilChased[test] },
    answered: [{ kind: 'result-received', where: { test }, reason: 'done' }],
    source,
  });

export const screeningPathways: readonly PersonPathway[] = [testsToTake, ...testNames.map(resultOf)];
