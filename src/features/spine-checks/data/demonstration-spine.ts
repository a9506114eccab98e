import { generateKeyPairSync } from 'node:crypto';

import type { DemographicsService } from '../domain/demographics-service.ts';
import { createFakePds, type FakePds } from './fake/fake-pds.ts';
import type { FakePatient } from './fake/fake-patient.ts';
import { inventedPatients } from './fake/invented-patients.ts';
import { patientsFromRecord, type RecordedPerson } from './fake/patients-from-record.ts';
import { pdsClient } from './pds-client.ts';
import type { PdsWorld } from './pds-transport.ts';

/** For how long the invented Spine goes on with the people that it read, in milliseconds. */
const keptMs = 60_000;

export type DemonstrationSpine = Readonly<{ service: DemographicsService; close(): Promise<void> }>;

/**
 * A Spine for a demonstration: the fake, on this machine alone, asked by the same client as the real one. It begins with the first question, and knows most of the invented
 * people whom `readPeople` gives.
 */
export function demonstrationSpine(
  readPeople: () => Promise<readonly RecordedPerson[]>,
  world: PdsWorld,
): DemonstrationSpine {
  let begun: Promise<Readonly<{ fake: FakePds; client: DemographicsService }>> | null = null;
  let known: Readonly<{ until: number; patients: Promise<readonly FakePatient[]> }> | null = null;

  const patients = (): Promise<readonly FakePatient[]> => {
    if (known === null || world.nowMs() >= known.until) {
      const read = readPeople().then((people) => [...inventedPatients, ...patientsFromRecord(people)]);
      // What could not be read is tried again with the next question.
      read.catch(() => (known = null));
      known = { until: world.nowMs() + keptMs, patients: read };
    }
    return known.patients;
  };
  const begin = async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const [apiKey, keyId] = ['demonstration', 'demonstration-1'];
    const fake = createFakePds({ patients, client: { apiKey, keyId, publicKey }, nowMs: world.nowMs });
    const addresses = await fake.listen();
    return { fake, client: pdsClient({ ...addresses, apiKey, keyId, privateKey }, world, 'demonstration') };
  };
  const client = async (): Promise<DemographicsService> => (await (begun ??= begin())).client;

  return {
    service: {
      name: 'demonstration',
      trace: async (number, correlationId) => (await client()).trace(number, correlationId),
      search: async (query, correlationId) => (await client()).search(query, correlationId),
    },
    close: async () => (await begun)?.fake.close(),
  };
}
