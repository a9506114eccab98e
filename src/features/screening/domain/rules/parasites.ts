import { latinAmericaRegion, schistosomaRegion, strongyloidesRegion, wormsRegion } from '../countries/country-tests.ts';
import type { Rule } from '../rule.ts';
import { sources } from './sources.ts';

/** Worms, Chagas disease and malaria. */
export const parasiteRules: readonly Rule[] = [
  {
    name: 'worms-blood-count',
    version: 1,
    about: 'full-blood-count',
    strength: 'consider',
    when: { livedIn: wormsRegion },
    source: sources.helminthRegions,
    signOff: null,
  },
  {
    name: 'worms-stool',
    version: 1,
    about: 'stool',
    strength: 'offer',
    when: { any: [{ risk: 'raised-eosinophils' }, { symptom: 'gut-trouble' }] },
    source: sources.helminths,
    signOff: null,
  },
  {
    name: 'strongyloides-eosinophils',
    version: 1,
    about: 'strongyloides',
    strength: 'recommended',
    when: {
      any: [{ risk: 'raised-eosinophils' }, { all: [{ risk: 'lowered-immunity' }, { livedIn: strongyloidesRegion }] }],
    },
    source: sources.helminthRegions,
    signOff: null,
  },
  {
    name: 'strongyloides-region',
    version: 1,
    about: 'strongyloides',
    strength: 'consider',
    when: { livedIn: strongyloidesRegion },
    source: sources.helminthRegions,
    signOff: null,
  },
  {
    name: 'schistosoma-region',
    version: 1,
    about: 'schistosoma',
    strength: 'consider',
    when: { livedIn: schistosomaRegion },
    source: sources.helminthRegions,
    signOff: null,
  },
  {
    name: 'schistosoma-water',
    version: 1,
    about: 'schistosoma',
    strength: 'offer',
    when: { all: [{ risk: 'fresh-water' }, { livedIn: schistosomaRegion }] },
    source: sources.helminthRegions,
    signOff: null,
  },
  {
    name: 'chagas',
    version: 1,
    about: 'chagas',
    strength: 'offer',
    when: {
      any: [
        { risk: 'mother-born-in-latin-america' },
        {
          all: [
            { livedIn: latinAmericaRegion },
            { any: [{ risk: 'rural-latin-america' }, { risk: 'transfusion-abroad' }] },
          ],
        },
      ],
    },
    source: sources.chagas,
    signOff: null,
  },
  {
    name: 'fever-after-travel',
    version: 1,
    about: 'malaria',
    strength: 'today',
    when: { symptom: 'fever' },
    source: sources.countryGuides,
    signOff: null,
  },
];
