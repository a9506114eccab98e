import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import { createRecorder } from '#platform/record/data/recorder.ts';

import { doneDerivation } from './features/assessments/data/done-derivation.ts';
import { registerDerivation } from './features/matching/data/register-derivation.ts';
import { personDerivation } from './features/people/data/person-derivation.ts';
import { suggestionDerivation } from './features/suggestions/data/suggestion-derivation.ts';
import { kinds, personPathways } from './kinds.ts';

/** The record of this service: its kinds, its pathways, and all that follows from them. */
export const recorder = createRecorder(kinds, [
  personDerivation((facts, ending) => runClocks(facts, personPathways, englandAndWales, ending)),
  doneDerivation,
  registerDerivation,
  suggestionDerivation(englandAndWales),
]);

/** Tables that follow from the log, so that no backup needs them. */
export const derivedTables: readonly string[] = [
  'subject',
  ...recorder.derivations.flatMap(({ tables }) => tables.map(({ name }) => name)),
];
