import { z } from 'zod';

import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

/**
 * Somebody visited a site to see the people there. `clinical` says whether it was a clinical contact, who can raise a case with local
 * services; only those count for the three a week. It is about the place and names nobody.
 */
export const contactVisitMade = defineKind({
  kind: 'contact-visit-made',
  version: 1,
  subject: 'place',
  means: 'fact',
  body: z.strictObject({ clinical: z.boolean(), peopleSeen: z.int().min(0).max(5000).optional() }),
  clinical: false,
  writers: ['clinician', 'coordinator', 'practice', 'vcse', 'system'],
  words: 'visits.entry.contact-visit-made',
});

export const visitKinds: readonly EntryKind[] = [contactVisitMade];
