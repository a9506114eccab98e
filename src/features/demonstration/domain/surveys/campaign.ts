/**
 * When the champions' programme asked, ran its campaign on antibiotics, and asked again: days before the day that an area is made for, first and last.
 * The second time of asking still runs on that day.
 */
export const programmeDays = {
  baseline: [-84, -63],
  campaign: [-56, -28],
  followUp: [-24, 10],
} as const;

/** The languages of the campaign's film and leaflets, and how many people of each answer: 300 together. */
export const campaignLanguages = [
  { language: 'ar', people: 95, toBeAsked: 2100 },
  { language: 'fa', people: 65, toBeAsked: 1500 },
  { language: 'ti', people: 55, toBeAsked: 900 },
  { language: 'prs', people: 45, toBeAsked: 800 },
  { language: 'sq', people: 40, toBeAsked: 700 },
] as const;

export type CampaignLanguage = (typeof campaignLanguages)[number]['language'];
