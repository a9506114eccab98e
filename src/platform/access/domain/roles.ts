/** The few roles there are. What each may do is a table in `permissions.ts`, from which the reference page is made. */
export const roleNames = [
  'clinician',
  'coordinator',
  'practice',
  'vcse',
  'champion',
  'commissioner',
  'evaluator',
  'accommodation-contact',
  'administrator',
] as const;

export type RoleName = (typeof roleNames)[number];
