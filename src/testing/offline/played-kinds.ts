import { defineKind } from '#platform/record/domain/entry-kind.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';
import { assessmentKinds } from '#features/assessments/index.ts';
import { peopleKinds } from '#features/people/index.ts';
import { visitKinds } from '#features/visits/index.ts';
import { z } from 'zod';

/** A kind that devices know from their first day and the service only at the end. */
export const futureKind = defineKind({
  kind: 'thing-of-the-future',
  version: 1,
  subject: 'person',
  means: 'fact',
  body: z.strictObject({ text: z.string() }),
  clinical: true,
  writers: ['clinician', 'coordinator'],
  words: 'none',
});

export const kindsToday = kindRegistry(peopleKinds, assessmentKinds, visitKinds);
export const kindsTomorrow = kindRegistry(peopleKinds, assessmentKinds, visitKinds, [futureKind]);
