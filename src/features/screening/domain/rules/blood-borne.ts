import {
  hepatitisBHigh,
  hepatitisBListed,
  hepatitisCOver2Percent,
  hivOver1Percent,
} from '../countries/country-tests.ts';
import type { Rule } from '../rule.ts';
import type { TestName } from '../tests.ts';
import { sources } from './sources.ts';

const resettled = (about: TestName): Rule => ({
  name: `resettled-${about}`,
  version: 1,
  about,
  strength: 'recommended',
  when: { fact: 'resettled', is: true },
  source: sources.resettlement,
  signOff: null,
});

/** Hepatitis B and C, HIV, syphilis and chlamydia. */
export const bloodBorneRules: readonly Rule[] = [
  {
    name: 'hepatitis-b-high',
    version: 1,
    about: 'hepatitis-b',
    strength: 'offer',
    when: { livedIn: hepatitisBHigh },
    source: sources.hepatitisBGuides,
    signOff: null,
  },
  {
    name: 'hepatitis-b-country',
    version: 1,
    about: 'hepatitis-b',
    strength: 'consider',
    when: { livedIn: hepatitisBListed },
    source: sources.hepatitisBGuides,
    signOff: null,
  },
  {
    name: 'hiv-risk',
    version: 1,
    about: 'hiv',
    strength: 'offer',
    when: { any: [{ risk: 'hiv-risk' }, { risk: 'injecting' }] },
    source: sources.countryGuides,
    signOff: null,
  },
  {
    name: 'hiv-country',
    version: 1,
    about: 'hiv',
    strength: 'recommended',
    when: { livedIn: hivOver1Percent },
    source: sources.hivHigh,
    signOff: null,
  },
  {
    name: 'hepatitis-c',
    version: 1,
    about: 'hepatitis-c',
    strength: 'offer',
    when: {
      any: [
        { livedIn: hepatitisCOver2Percent },
        { risk: 'medical-procedures-abroad' },
        { risk: 'transfusion-abroad' },
        { risk: 'injecting' },
      ],
    },
    source: sources.hepatitisC,
    signOff: null,
  },
  {
    name: 'chlamydia-under-25',
    version: 1,
    about: 'chlamydia',
    strength: 'offer',
    when: { all: [{ fact: 'sexuallyActive', is: true }, { aged: { to: 24 } }] },
    source: sources.countryGuides,
    signOff: null,
  },
  ...(['hepatitis-b', 'hepatitis-c', 'hiv', 'syphilis'] as const).map(resettled),
];
