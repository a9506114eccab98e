import { polioEndemic } from '../countries/country-tests.ts';
import type { Rule } from '../rule.ts';
import { sources } from './sources.ts';

/** Blood counts, vitamin D and inherited disorders of the blood; and what is to be kept in mind. */
export const nutritionRules: readonly Rule[] = [
  {
    name: 'blood-count-tired-or-pregnant',
    version: 1,
    about: 'full-blood-count',
    strength: 'offer',
    when: { any: [{ symptom: 'tiredness' }, { fact: 'pregnant', is: true }] },
    source: sources.nutrition,
    signOff: null,
  },
  {
    name: 'blood-count-children',
    version: 1,
    about: 'full-blood-count',
    strength: 'consider',
    when: { aged: { to: 17 } },
    source: sources.refugeeChildren,
    signOff: null,
  },
  {
    name: 'vitamin-d-signs',
    version: 1,
    about: 'vitamin-d',
    strength: 'offer',
    when: { symptom: 'bone-pain-or-little-sun' },
    source: sources.nutrition,
    signOff: null,
  },
  {
    name: 'vitamin-d-children',
    version: 1,
    about: 'vitamin-d',
    strength: 'consider',
    when: { aged: { to: 17 } },
    source: sources.refugeeChildren,
    signOff: null,
  },
  {
    name: 'haemoglobinopathy-children',
    version: 1,
    about: 'haemoglobinopathy',
    strength: 'consider',
    when: { aged: { to: 17 } },
    source: sources.refugeeChildren,
    signOff: null,
  },
];

export const noticeRules: readonly Rule[] = [
  {
    name: 'polio-endemic',
    version: 1,
    about: 'polio',
    strength: 'consider',
    when: { livedIn: polioEndemic },
    source: sources.countryGuides,
    signOff: null,
  },
  {
    name: 'scabies-signs',
    version: 1,
    about: 'scabies',
    strength: 'offer',
    when: { symptom: 'itching-rash' },
    source: sources.outbreaks,
    signOff: null,
  },
  {
    name: 'diphtheria-signs',
    version: 1,
    about: 'diphtheria',
    strength: 'today',
    when: { symptom: 'sores-or-sore-throat' },
    source: sources.outbreaks,
    signOff: null,
  },
];
