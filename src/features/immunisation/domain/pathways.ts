import { owedAgain, workingTarget } from '#platform/clocks/owed-again.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';

/** A plan of vaccination is made, or turned down, within two weeks of being found to be needed. */
export const vaccinationPlannedInTime: PersonPathway = owedAgain({
  name: 'vaccination-planned',
  title: 'immunisation.pathway.to-plan',
  starts: [{ kind: 'vaccination-to-plan', as: 'stated', says: 'immunisation.why.to-plan' }],
  allow: { days: 14 },
  answered: [
    { kind: 'vaccination-planned', where: { plan: 'booked' }, reason: 'done' },
    { kind: 'vaccination-planned', where: { plan: 'nothing-due' }, reason: 'done' },
    { kind: 'vaccination-planned', where: { plan: 'declined' }, reason: 'declined' },
  ],
  source: workingTarget('src/features/immunisation/README.md'),
});

export const immunisationPathways: readonly PersonPathway[] = [vaccinationPlannedInTime];
