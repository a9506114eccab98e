import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { PlacePathway } from '#platform/clocks/pathway.ts';

/** A clinical contact on at least three days of every week at each initial and contingency site. */
export const threeClinicalContactsAWeek: PlacePathway = {
  about: 'place',
  name: 'three-clinical-contacts-a-week',
  title: 'visits.pathway.three-contacts',
  version: 1,
  applies: ['initial', 'contingency'],
  perWeek: { days: 3, kind: 'contact-visit-made', clinical: true },
  source: {
    title: 'Delivering with dignity (British Red Cross)',
    where: 'Section 2.3: integrated care boards 5.ii',
    date: '2024-08-01' as LocalDate,
    mark: 'R',
  },
  signOff: null,
};

export const visitPathways: readonly PlacePathway[] = [threeClinicalContactsAWeek];
