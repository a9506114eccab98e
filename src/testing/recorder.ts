import { doneDerivation } from '#features/assessments/data/done-derivation.ts';
import { assessmentKinds, assessmentPathways } from '#features/assessments/index.ts';
import '#features/people/data/people-tables.ts';
import { registerDerivation } from '../features/matching/data/register-derivation.ts';
import { personDerivation } from '#features/people/data/person-derivation.ts';
import { peopleKinds } from '#features/people/index.ts';
import { visitKinds } from '#features/visits/index.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import '#platform/record/data/record-tables.ts';
import { createRecorder, type Recorder } from '#platform/record/data/recorder.ts';
import { instrumentKinds } from '#platform/instruments/domain/filling/filling-kinds.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';

/** A recorder that knows people, assessments and visits, and derives people with their clocks and how they were assessed, as the service does. */
export const testRecorder = (): Recorder =>
  createRecorder(kindRegistry(instrumentKinds, peopleKinds, assessmentKinds, visitKinds), [
    personDerivation((facts, ending) => runClocks(facts, assessmentPathways, englandAndWales, ending)),
    registerDerivation,
    doneDerivation,
  ]);
