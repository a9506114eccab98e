import { photographLimits } from '#platform/photographs/domain/photograph.ts';

import type { Question } from './item.ts';

/** How many points the longer side of a photograph may have that is drawn anew for a question: its `max-pixels`, where that is less than ours. */
export function photographSide({ parameters }: Question): number {
  const asked = Number(parameters?.['max-pixels']);
  return asked >= 1 ? Math.min(asked, photographLimits.sideOnDevice) : photographLimits.sideOnDevice;
}
