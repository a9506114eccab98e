import type { Settled } from '#platform/record/domain/settle.ts';
import type { Birth, WrittenName } from '#features/matching/index.ts';
import type { Details } from '#features/people/index.ts';

/** What our record says of who somebody is: every value that nothing replaces, settled or not. */
export type HeldDetails = Readonly<{
  /** In whatever script they were written. */
  names: readonly WrittenName[];
  births: readonly Birth[];
  /** As they stand in the record, well formed or not; more than one where two people wrote differently. */
  numbers: readonly string[];
  /** Ids of the entries that state names and dates of birth, sorted: which details a check was made against, without their text. */
  statedBy: readonly string[];
}>;

const compared = ['name', 'romanisedName', 'otherNames', 'born'] as const;

/** Reads the registers of a record. What the record says has no order: a name that somebody wrote is as good as another's. */
export function heldDetails({ details }: Pick<Settled, 'details'>): HeldDetails {
  const valuesOf = <Field extends keyof Details>(field: Field) =>
    (details.get(field) ?? []).map(({ value }) => value as Details[Field]).filter((value) => value != null);
  const names: WrittenName[] = [
    ...valuesOf('romanisedName').map((full) => ({ full, script: 'Latn' })),
    ...valuesOf('name'),
    ...valuesOf('otherNames').flat(),
  ].map(withoutNothing);
  const statedBy = compared.flatMap((field) => (details.get(field) ?? []).map(({ entry }) => entry.id));
  return {
    names,
    births: valuesOf('born').map((born) => born as Birth),
    numbers: [...new Set(valuesOf('nhsNumber'))],
    statedBy: [...new Set(statedBy)].sort(),
  };
}

function withoutNothing(name: NonNullable<Details['name']>): WrittenName {
  const { full, given, family, script } = name;
  return { full, ...(given && { given }), ...(family && { family }), ...(script && { script }) };
}
