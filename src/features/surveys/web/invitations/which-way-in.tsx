import { Dir } from '#platform/ui/dir.tsx';

import type { Wave, WayIn } from '../../domain/survey.ts';
import type { Say } from '../surveys-needs.ts';

/** The wave and the place that a page is about. */
export const WhichWayIn = ({ t, wave, way }: Readonly<{ t: Say; wave: Wave; way: WayIn }>) => (
  <p class="nhsuk-caption-m">
    {t('surveys.wave', { number: wave.number, kind: wave.kind })},{' '}
    {way.place === null ? t('surveys.no-place') : <Dir>{way.place}</Dir>}
  </p>
);
