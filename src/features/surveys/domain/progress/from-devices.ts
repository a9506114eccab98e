import type { WayIn } from '../survey.ts';

/** Whether colleagues' devices bring answers: `none` ask, it is `running`, or it is `over` and what was begun before may still come. */
export type FromDevices = 'none' | 'running' | 'over';

/** Of one wave, or of several together: over as soon as all ways in by device are. */
export function fromDevices(waysIn: readonly Pick<WayIn, 'ways' | 'isOver'>[]): FromDevices {
  const byDevice = waysIn.filter(({ ways }) => ways.includes('device'));
  if (byDevice.length === 0) return 'none';
  return byDevice.every(({ isOver }) => isOver) ? 'over' : 'running';
}
