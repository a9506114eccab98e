import type { Coding } from '#platform/instruments/domain/coding.ts';
import { ownBase } from '#platform/instruments/domain/fhir/urls.ts';

/** An R4 resource as we write it. Its own elements are checked by R4's definitions in tests, not by the compiler. */
export type Resource = Readonly<{
  resourceType: string;
  id: string;
  meta?: Readonly<{ profile: readonly string[] }>;
}> &
  Readonly<Record<string, unknown>>;

/** Claims UK Core's profile of the same name. */
export const ukCore = (name: string): Resource['meta'] & object => ({
  profile: [`https://fhir.hl7.org.uk/StructureDefinition/UKCore-${name}`],
});

/** Ids are made of the response's own and what the resource is, so that the same assessment gives the same document whenever it is made. */
export const idIn = (response: string, what: string): string => `${response}-${what}`.slice(0, 64);

export const referenceTo = ({
  resourceType,
  id,
}: Pick<Resource, 'resourceType' | 'id'>): Readonly<{ reference: string }> => ({
  reference: `${resourceType}/${id}`,
});

export const fullUrlOf = ({ resourceType, id }: Resource): string => `${ownBase}/${resourceType}/${id}`;

/** A concept with the words that people read, which say more than the code may. */
export const conceptOf = (code: Coding, text?: string): Readonly<{ coding: readonly Coding[]; text?: string }> => ({
  coding: [code],
  ...(text !== undefined && { text }),
});
