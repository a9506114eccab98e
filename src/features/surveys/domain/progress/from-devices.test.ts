import { expect, test } from 'vitest';

import type { WayIn } from '../survey.ts';
import { fromDevices } from './from-devices.ts';

const way = (ways: WayIn['ways'], isOver = false) => ({ ways, isOver });

test.each([
  ['nothing where there is no way in', [], 'none'],
  ['nothing where no way in is by device, over or not', [way(['link']), way(['phone', 'paper'], true)], 'none'],
  ['while one of them runs', [way(['device'], true), way(['link', 'device'])], 'running'],
  ['after all of them are over, whatever else still runs', [way(['device'], true), way(['link'])], 'over'],
] as const)('devices bring %s', (_, waysIn, found) => expect(fromDevices(waysIn)).toBe(found));
