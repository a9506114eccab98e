import { z } from 'zod';

import { parseLocalDate } from '#platform/calendar/local-date.ts';

import type { SpinePatient } from '../domain/demographics-service.ts';
import { nhsNumberSchema } from '../domain/nhs-number.ts';

const text = z.string().max(300);

/** The parts of FHIR's Patient that we read. Addresses, telephones, contacts and practices are not among them, so they go no further than this. */
const patientShape = z.object({
  resourceType: z.literal('Patient'),
  id: nhsNumberSchema,
  meta: z.object({ security: z.array(z.object({ code: z.string() })).optional() }).optional(),
  name: z
    .array(z.object({ use: text.optional(), given: z.array(text).max(20).optional(), family: text.optional() }))
    .max(50)
    .optional(),
  birthDate: z.string().optional(),
  deceasedDateTime: z.string().optional(),
  deceasedBoolean: z.boolean().optional(),
});

/** `withdrawn`: the number was invalidated and the service shows nothing of it. */
export type PatientRead = Readonly<{ is: 'patient'; patient: SpinePatient }> | Readonly<{ is: 'withdrawn' }>;

/** A Patient as the service sends it; null where it is none that we understand. */
export function readPatient(resource: unknown): PatientRead | null {
  const read = patientShape.safeParse(resource);
  if (!read.success) return null;
  const { id, meta, name = [], birthDate, deceasedDateTime, deceasedBoolean } = read.data;
  const codes = (meta?.security ?? []).map(({ code }) => code.toUpperCase());
  if (codes.includes('REDACTED')) return { is: 'withdrawn' };
  const patient: SpinePatient = {
    nhsNumber: id,
    names: name.map(({ use, given = [], family }) => ({ use: use ?? null, given, family: family ?? null })),
    bornOn: birthDate === undefined ? null : parseLocalDate(birthDate),
    isDead: deceasedDateTime !== undefined || deceasedBoolean === true,
    restriction: codes.includes('V') ? 'very-restricted' : codes.includes('R') ? 'restricted' : 'none',
  };
  return { is: 'patient', patient };
}
