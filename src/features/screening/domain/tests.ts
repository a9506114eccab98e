/**
 * Tests that can be suggested, decided and taken, each with the days within which its result is to be chased: working targets of ours, no published
 * source, a clinical laboratory to confirm them. `tb-assessment` is asking about and examining for disease, with a chest x-ray where it is called for.
 */
export const daysUntilChased = {
  'tb-assessment': 7,
  'latent-tb': 14,
  'hepatitis-b': 14,
  'hepatitis-c': 14,
  hiv: 14,
  syphilis: 14,
  chlamydia: 14,
  strongyloides: 21,
  schistosoma: 21,
  stool: 14,
  chagas: 21,
  'full-blood-count': 7,
  'vitamin-d': 14,
  haemoglobinopathy: 21,
  malaria: 0,
} as const;

export type TestName = keyof typeof daysUntilChased;

export const testNames = Object.keys(daysUntilChased) as readonly TestName[];
