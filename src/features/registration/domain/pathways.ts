import { owedAgain, workingTarget } from '#platform/clocks/owed-again.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';

const source = workingTarget('src/features/registration/README.md');

/** A practice is asked within two working days of the need being found. */
export const registrationRequestedInTime: PersonPathway = owedAgain({
  name: 'registration-requested',
  title: 'registration.pathway.to-request',
  starts: [{ kind: 'registration-to-start', as: 'stated', says: 'registration.why.to-start' }],
  allow: { workingDays: 2 },
  answered: [
    { kind: 'registration-requested', reason: 'done' },
    { kind: 'registered', reason: 'done' },
  ],
  source,
});

/** The practice has registered the person within ten working days of being asked. */
export const registeredInTime: PersonPathway = owedAgain({
  name: 'registered',
  title: 'registration.pathway.to-register',
  starts: [{ kind: 'registration-requested', as: 'stated', says: 'registration.why.requested' }],
  allow: { workingDays: 10 },
  answered: [{ kind: 'registered', reason: 'done' }],
  source,
});

export const registrationPathways: readonly PersonPathway[] = [registrationRequestedInTime, registeredInTime];
