import { z } from 'zod';

import type { DemographicsService, NotAnswered, SearchAnswer, TraceAnswer } from '../domain/demographics-service.ts';
import { nhsNumberSchema } from '../domain/nhs-number.ts';
import type { PdsSettings } from './pds-settings.ts';
import { pdsTransport, type PdsWorld } from './pds-transport.ts';
import { readPatient } from './read-patient.ts';

const outcomeShape = z.object({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(z.object({ details: z.object({ coding: z.array(z.object({ code: z.string() })) }).optional() })),
});

const bundleShape = z.object({
  resourceType: z.literal('Bundle'),
  entry: z
    .array(z.object({ search: z.object({ score: z.number().min(0).max(1) }).optional(), resource: z.unknown() }))
    .max(50)
    .optional(),
});

/** The Personal Demographics Service over its FHIR API (R4), by application-restricted access. Only reads. */
export function pdsClient(
  settings: PdsSettings,
  world: PdsWorld,
  name: DemographicsService['name'] = 'spine',
): DemographicsService {
  const ask = pdsTransport(settings, world);
  return {
    name,
    trace: async (number, correlationId) => {
      // Types say so already; what goes out to the country is looked at once more.
      if (!nhsNumberSchema.safeParse(number).success) return notUnderstood;
      const answer = await ask(`/Patient/${number}`, correlationId);
      return answer.is === 'not-answered' ? answer : readTrace(answer.status, answer.body);
    },
    search: async (query, correlationId) => {
      const asked = new URLSearchParams(query.map(([key, value]) => [key, value]));
      const answer = await ask(`/Patient?${asked.toString()}`, correlationId);
      return answer.is === 'not-answered' ? answer : readSearch(answer.status, answer.body);
    },
  };
}

const notUnderstood: NotAnswered = { is: 'not-answered', because: 'not-understood' };

function readTrace(status: number, body: unknown): TraceAnswer {
  const codes = codesOf(body);
  if (status === 404 && codes.includes('INVALIDATED_RESOURCE')) return { is: 'invalidated' };
  if (status === 404 && codes.includes('RESOURCE_NOT_FOUND')) return { is: 'not-found' };
  const read = status === 200 ? readPatient(body) : null;
  if (read === null) return notUnderstood;
  return read.is === 'withdrawn' ? { is: 'invalidated' } : { is: 'found', patient: read.patient };
}

function readSearch(status: number, body: unknown): SearchAnswer {
  if (status !== 200) return notUnderstood;
  if (codesOf(body).includes('TOO_MANY_MATCHES')) return { is: 'too-many' };
  const read = bundleShape.safeParse(body);
  if (!read.success) return notUnderstood;
  const patients = (read.data.entry ?? []).map(({ search, resource }) => ({
    score: search?.score ?? 0,
    read: readPatient(resource),
  }));
  // One that cannot be read may be the one that is looked for: no answer is better than a shorter one.
  if (patients.some(({ read: one }) => one === null)) return notUnderstood;
  const matches = patients.flatMap(({ score, read: one }) =>
    one?.is === 'patient' ? [{ score, patient: one.patient }] : [],
  );
  return { is: 'found', matches: matches.sort((a, b) => b.score - a.score) };
}

function codesOf(body: unknown): readonly string[] {
  const read = outcomeShape.safeParse(body);
  if (!read.success) return [];
  return read.data.issue.flatMap(({ details }) => (details?.coding ?? []).map(({ code }) => code));
}
