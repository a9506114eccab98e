import { generateKeyPairSync } from 'node:crypto';

import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach } from 'vitest';

import { createFakePds, type FakeTrouble } from '#features/spine-checks/data/fake/fake-pds.ts';
import type { FakePatient } from '#features/spine-checks/data/fake/fake-patient.ts';
import { inventedPatients } from '#features/spine-checks/data/fake/invented-patients.ts';
import { pdsClient } from '#features/spine-checks/data/pds-client.ts';
import type { PdsSettings } from '#features/spine-checks/data/pds-settings.ts';
import type { DemographicsService, NotAnswered } from '#features/spine-checks/domain/demographics-service.ts';

type FakeSpineOptions = Readonly<{
  patients?: readonly FakePatient[];
  mode?: 'application' | 'healthcare-worker';
  tokenLifeSeconds?: number;
}>;

/** What reached the fake: the path after its base, and the headers. */
export type AskedOfSpine = Readonly<{ path: string; headers: Readonly<Record<string, unknown>> }>;

/** The fake Spine on this machine, asked through real HTTP by the real client, for the test file that calls this at its top. */
export function fakeSpine({
  patients = inventedPatients,
  mode = 'application',
  tokenLifeSeconds,
}: FakeSpineOptions = {}) {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [apiKey, keyId] = ['test-application', 'test-1'];
  const state = { nowMs: Date.UTC(2026, 10, 22, 9), asked: [] as AskedOfSpine[], troubles: [] as Trouble[] };
  type Trouble = FakeTrouble | (() => Promise<FakeTrouble | null>);
  const fake = createFakePds({
    patients: async () => patients,
    client: { apiKey, keyId, publicKey: keys.publicKey },
    nowMs: () => state.nowMs,
    mode,
    ...(tokenLifeSeconds !== undefined && { tokenLifeSeconds }),
    troubleWith: async ({ url, headers }) => {
      state.asked.push({ path: url.replace('/personal-demographics/FHIR/R4', ''), headers });
      const trouble = state.troubles.shift();
      return typeof trouble === 'function' ? trouble() : (trouble ?? null);
    },
  });
  let settings: PdsSettings | null = null;
  beforeAll(async () => {
    settings = { ...(await fake.listen()), apiKey, keyId, privateKey: keys.privateKey };
  });
  beforeEach(() => {
    state.asked.length = 0;
    state.troubles.length = 0;
  });
  afterAll(() => fake.close());

  const open = (): PdsSettings => {
    if (settings === null) throw new Error('The fake Spine is there from beforeAll on.');
    return settings;
  };
  return {
    fake,
    /** Moves on as tests say, never by itself. */
    clock: state,
    asked: state.asked,
    /** What goes wrong with the next answers, one after the other. */
    troubles: state.troubles,
    get settings(): PdsSettings {
      return open();
    },
    /** A new client with nothing behind it: no token, no failures. */
    client: (more: Partial<PdsSettings> = {}, waitMs = 5000) => {
      const problems: NotAnswered['because'][] = [];
      const service: DemographicsService = pdsClient(
        { ...open(), ...more },
        { nowMs: () => state.nowMs, newId, onProblem: (because) => problems.push(because), waitMs },
      );
      return { service, problems };
    },
  };
}
