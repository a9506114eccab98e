import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runFaults } from '../src/testing/offline/fault-runs.ts';
import { faults } from '../src/testing/offline/faults.ts';
import { seedFolder } from '../src/testing/offline/service-process.ts';

/** The short form of `npm run bench field-faults`: one run of each, on a service of its own that may be killed. */
describe('a device in the hands of a colleague who writes', () => {
  const root = mkdtempSync(join(tmpdir(), 'alongside-faults-'));
  chmodSync(root, 0o711);
  const folder = join(root, 'data');
  beforeAll(() => seedFolder(folder, 60), 300_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it(
    'loses nothing that it said was saved, whatever is killed, cut, full or set wrong',
    { timeout: 600_000 },
    async () => {
      const report = await runFaults({ folder, runs: faults.length, seed: 5, isInOrder: true });
      const { lost, doubled, unlike } = report;
      expect({ lost, doubled, unlike }).toEqual({ lost: [], doubled: 0, unlike: [] });
      expect(report.turnedAwayAsFull).toBeGreaterThan(0);
      expect(Object.values(report.runs)).toEqual(faults.map(() => 1));
    },
  );
});
