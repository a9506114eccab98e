/**
 * Where somebody can be referred, each with the days within which the referral is to be made: working targets of ours, no published source. What cannot
 * wait for a referral is an action to be taken now, and is no business of this table.
 */
export const daysUntilMade = {
  'tb-service': 3,
  'infection-clinic': 7,
  'sexual-health': 7,
  maternity: 3,
  'mental-health': 7,
  'safeguarding-team': 1,
  'torture-care': 14,
  'general-practice': 3,
  dentist: 14,
  optician: 14,
  audiology: 14,
  'social-care': 7,
  'legal-advice': 7,
  'school-place': 7,
  'local-charity': 7,
} as const;

export type Destination = keyof typeof daysUntilMade;

export const destinations = Object.keys(daysUntilMade) as readonly Destination[];
