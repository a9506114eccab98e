import { tb150OrSubSahara, tb40, tbHigh } from '../countries/country-tests.ts';
import type { Condition, Rule } from '../rule.ts';
import { sources } from './sources.ts';

const neverScreened: readonly Condition[] = [
  { fact: 'tbBefore', is: false },
  { fact: 'tbScreenedInUk', is: false },
];

/** Two thresholds for latent tuberculosis are in use in England. Each is a rule of its own; which one a service follows is for its clinicians to say. */
export const tuberculosisRules: readonly Rule[] = [
  {
    name: 'latent-tb-nhse-programme',
    version: 1,
    about: 'latent-tb',
    strength: 'recommended',
    when: {
      all: [
        { aged: { from: 16, to: 35 } },
        { arrivedWithin: { years: 5 } },
        { livedIn: tb150OrSubSahara },
        ...neverScreened,
      ],
    },
    source: sources.latentTbProgramme,
    signOff: null,
  },
  {
    name: 'latent-tb-nice-qs141',
    version: 1,
    about: 'latent-tb',
    strength: 'recommended',
    /** The statement says "high incidence" and, as far as we have read, no number. */
    when: {
      all: [{ aged: { from: 16, to: 35 } }, { arrivedWithin: { years: 5 } }, { livedIn: tbHigh }, ...neverScreened],
    },
    source: sources.qualityStandard,
    signOff: null,
  },
  {
    name: 'latent-tb-nice-ng33',
    version: 1,
    about: 'latent-tb',
    strength: 'consider',
    when: { all: [{ aged: { to: 65 } }, { livedIn: tb40 }, ...neverScreened] },
    source: sources.newEntrantsTo65,
    signOff: null,
  },
  {
    name: 'tb-nice-ng33-new-entrant',
    version: 1,
    about: 'tb-assessment',
    strength: 'recommended',
    when: { all: [{ livedIn: tb40 }, { fact: 'tbScreenedInUk', is: false }] },
    source: sources.newEntrants,
    signOff: null,
  },
  {
    name: 'tb-signs',
    version: 1,
    about: 'tb-assessment',
    strength: 'today',
    when: { any: [{ symptom: 'cough-over-3-weeks' }, { symptom: 'weight-loss' }, { symptom: 'night-sweats' }] },
    source: sources.tuberculosisGuide,
    signOff: null,
  },
  {
    name: 'tb-contact',
    version: 1,
    about: 'latent-tb',
    strength: 'recommended',
    when: { all: [{ risk: 'tb-contact' }, { fact: 'tbBefore', is: false }] },
    source: sources.tuberculosisGuide,
    signOff: null,
  },
];
