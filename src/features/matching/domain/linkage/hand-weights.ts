import { birthLevels } from './compare-birth-dates.ts';
import type { LevelShares, LinkageModel } from './linkage-model.ts';

const at = (m: number, u: number, h: number = u): LevelShares => ({ m, u, h });

const births: Record<Exclude<(typeof birthLevels)[number], 'missing'>, LevelShares> = {
  same: at(0.65, 5e-5, 0.015),
  'same-default': at(0.17, 7e-4, 0.008),
  default: at(0.075, 0.005, 0.01),
  'default-near': at(0.006, 0.005, 0.01),
  swapped: at(0.015, 5e-5, 0.001),
  digit: at(0.05, 0.003, 0.01),
  calendar: at(0.002, 3e-4, 3e-4),
  'year-only': at(0.004, 0.004, 0.004),
  'day-month': at(0.006, 6e-4, 6e-4),
  'within-2': at(0.015, 0.07, 0.15),
  'within-10': at(0.01, 0.25, 0.3),
  else: at(0.004, 0.12, 0.05),
  generation: at(0.002, 0.54, 0.44),
};

/** Weights set by hand, from published figures and judgement: where training begins. */
export const handWeights: LinkageModel = {
  name: 'hand',
  version: 1,
  trainedOn: '2026-11-26',
  madeOf: 'set by hand',
  expected: { same: 0.5, household: 1.5 },
  name_tokens: {
    m: {
      same: 0.55,
      high: 0.29,
      likely: 0.05,
      typo: 0.03,
      nickname: 0.005,
      initial: 0.005,
      confusable: 0.005,
      none: 0.065,
    },
    // Measured on pairs drawn at random from invented lists of one nationality.
    u: {
      high: { least: 6e-4, spread: 0.25 },
      likely: { least: 1.2e-3, spread: 0.12 },
      typo: { least: 1.2e-3, spread: 0.04 },
      nickname: { least: 5e-4, spread: 0.005 },
      initial: { least: 0.1, spread: 0 },
      confusable: { least: 1e-3, spread: 0.1 },
    },
    joined: at(0.05, 1),
    part: at(0.02, 0.002),
    extra: at(0.2, 0.4),
    straight: at(0.88, 0.5, 0.88),
    crossed: at(0.12, 0.5, 0.12),
    household: { all: 0.02, only: 0.15, some: 0.5, given: 0.04, none: 0.2 },
  },
  fields: {
    birth: births,
    sex: { same: at(0.985, 0.55, 0.5), different: at(0.015, 0.45, 0.5) },
    nationality: { same: at(0.985, 0.1, 0.97), near: at(0.01, 0.1, 0.015), different: at(0.005, 0.8, 0.015) },
    language: { same: at(0.9, 0.12, 0.9), different: at(0.1, 0.88, 0.1) },
    phone: { same: at(0.62, 2e-4, 0.6), near: at(0.01, 1e-4, 0.01), different: at(0.37, 0.9997, 0.39) },
    reference: { same: at(0.92, 2e-5, 0.003), near: at(0.07, 4e-5, 0.002), different: at(0.01, 0.9999, 0.995) },
    nhsNumber: { same: at(0.96, 1e-6, 0.002), near: at(0.037, 1e-5, 0.002), different: at(0.003, 0.99999, 0.996) },
    otherNumber: { same: at(0.85, 1e-5, 0.02), near: at(0.1, 1e-4, 0.02), different: at(0.05, 0.9999, 0.96) },
    place: { same: at(0.4, 0.02, 0.6), different: at(0.6, 0.98, 0.4) },
    arrivedOn: { same: at(0.3, 0.02, 0.5), near: at(0.1, 0.04, 0.1), different: at(0.6, 0.94, 0.4) },
    postcode: { same: at(0.7, 1e-3, 0.8), near: at(0.15, 0.004, 0.1), different: at(0.15, 0.995, 0.1) },
    address: {
      same: at(0.35, 1e-4, 0.5),
      most: at(0.35, 5e-4, 0.3),
      some: at(0.2, 0.05, 0.15),
      different: at(0.1, 0.95, 0.05),
    },
    birthPlace: { same: at(0.7, 0.02, 0.5), near: at(0.1, 0.02, 0.1), different: at(0.2, 0.96, 0.4) },
    occupation: { same: at(0.85, 0.08, 0.3), different: at(0.15, 0.92, 0.7) },
  },
  terms: { weight: 500, otherwise: 2e-4, least: 3e-5, names: {} },
  decision: { auto: 5, review: -3, margin: 5 },
};
