import { translator } from '#platform/language/translator.ts';

import { surveysContent } from '../content/catalogue.ts';
import type { WeightedGroups } from '../domain/say-weighted.ts';

/** Why a weighted test is not shown, or is to be read with care. */
export function cautionInWords({
  option,
  says,
  effectiveBase,
  smallestExpected,
}: WeightedGroups['cautions'][number]): string {
  const t = translator('en', surveysContent);
  const values = { option: option ?? 'none', base: effectiveBase.toFixed(1), smallest: smallestExpected.toFixed(1) };
  return t(`surveys.weights.${says}`, values);
}
