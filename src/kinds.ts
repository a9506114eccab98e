import type { PersonPathway } from '#platform/clocks/pathway.ts';
import { instrumentKinds } from '#platform/instruments/domain/filling/filling-kinds.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';
import { championKinds } from '#features/champions/index.ts';
import { immunisationKinds, immunisationPathways } from '#features/immunisation/index.ts';
import { peopleKinds } from '#features/people/index.ts';
import { referralKinds, referralPathways } from '#features/referrals/index.ts';
import { registrationKinds, registrationPathways } from '#features/registration/index.ts';
import { spineCheckKinds } from '#features/spine-checks/index.ts';
import { visitKinds } from '#features/visits/index.ts';

// Past the front doors: behind them lie the tables of rules, which a device reads when a form is opened and not before.
import { assessmentKinds } from './features/assessments/domain/kinds.ts';
import { assessmentPathways } from './features/assessments/domain/pathways.ts';
import { screeningKinds } from './features/screening/domain/kinds.ts';
import { screeningPathways } from './features/screening/domain/pathways.ts';
import { suggestionKinds } from './features/suggestions/domain/kinds.ts';

/** Deadlines of a person that this service keeps, at the desk and on every device. */
export const personPathways: readonly PersonPathway[] = [
  ...assessmentPathways,
  ...screeningPathways,
  ...immunisationPathways,
  ...registrationPathways,
  ...referralPathways,
];

/** The same by name, for whoever shows the clocks that come of them. */
export const pathwayNamed: ReadonlyMap<string, PersonPathway> = new Map(personPathways.map((one) => [one.name, one]));

/** Every kind of entry that this service knows. */
export const kinds = kindRegistry(
  instrumentKinds,
  peopleKinds,
  assessmentKinds,
  screeningKinds,
  immunisationKinds,
  registrationKinds,
  referralKinds,
  visitKinds,
  championKinds,
  suggestionKinds,
  spineCheckKinds,
);
