import type { Rule } from '../rule.ts';
import { bloodBorneRules } from './blood-borne.ts';
import { noticeRules, nutritionRules } from './nutrition-and-notices.ts';
import { parasiteRules } from './parasites.ts';
import { tuberculosisRules } from './tuberculosis.ts';

/** Every rule of screening, in the order in which they are judged. None is signed. */
export const screeningRules: readonly Rule[] = [
  ...tuberculosisRules,
  ...bloodBorneRules,
  ...parasiteRules,
  ...nutritionRules,
  ...noticeRules,
];
