import { instrumentKinds } from '#platform/instruments/domain/filling/filling-kinds.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';
import { assessmentKinds, assessmentPathways } from '#features/assessments/index.ts';
import { championKinds } from '#features/champions/index.ts';
import { peopleKinds } from '#features/people/index.ts';
import { visitKinds } from '#features/visits/index.ts';

/** Deadlines of a person that this service keeps, at the desk and on every device. */
export const personPathways = assessmentPathways;

/** Every kind of entry that this service knows. */
export const kinds = kindRegistry(instrumentKinds, peopleKinds, assessmentKinds, visitKinds, championKinds);
