import type { Register } from '#platform/record/domain/register.ts';

import type { DescribedPerson, WrittenName } from '../verdict.ts';

/** What of a record, or of a line of a list, matching compares: words as they were written, none of them twice. Nothing of anybody's health. */
export type RegisteredFacts = Readonly<{
  /** The name by its parts, where the writer told them apart. */
  given: string;
  family: string;
  /** Whole names: the main one first, other scripts and other names after it. */
  names: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; several where two days could be meant or people disagree. */
  births: readonly string[];
  sex: string;
  nationality: string;
  languages: readonly string[];
  phones: readonly string[];
  references: readonly string[];
  nhsNumbers: readonly string[];
}>;

type WrittenBirth = Readonly<{ precision: string; on?: string; ambiguous?: readonly string[] }>;

/** The facts of a record from its details, as `settle` gives them: every value that nothing replaces counts. */
export function factsOfDetails(details: ReadonlyMap<string, Register>): RegisteredFacts {
  const values = <Value>(field: string): Value[] =>
    (details.get(field) ?? []).flatMap(({ value }) => (value === null || value === undefined ? [] : [value as Value]));
  const only = (field: string): string => {
    const stated = [...new Set(values<string>(field))];
    return stated.length === 1 ? (stated[0] ?? '') : '';
  };
  const names = values<WrittenName>('name');
  return facts(
    [
      ...names.slice(-1),
      ...values<string>('romanisedName').map((full) => ({ full })),
      ...names.slice(0, -1),
      ...values<readonly WrittenName[]>('otherNames').flat(),
    ],
    {
      births: values<WrittenBirth>('born').flatMap(birthTexts),
      sex: only('sex'),
      nationality: only('nationality'),
      languages: values<readonly string[]>('languages').flat(),
      phones: values<string>('phone'),
      references: values<string>('portReference'),
      nhsNumbers: values<string>('nhsNumber'),
    },
  );
}

/** The facts of somebody whom a list or a form describes. */
export function factsOfDescribed(described: DescribedPerson): RegisteredFacts {
  return facts([described.name, ...described.otherNames], {
    births: described.born === null ? [] : birthTexts(described.born),
    sex: described.sex ?? '',
    nationality: described.nationality ?? '',
    languages: described.languages,
    phones: described.phone === null ? [] : [described.phone],
    references: described.portReference === null ? [] : [described.portReference],
    nhsNumbers: described.nhsNumber === null ? [] : [described.nhsNumber],
  });
}

/** Beyond these a record holds more than anybody is found by. */
const most = { names: 8, births: 4, texts: 6 } as const;

function facts(
  names: readonly WrittenName[],
  rest: Omit<RegisteredFacts, 'given' | 'family' | 'names'>,
): RegisteredFacts {
  const once = (texts: readonly string[], atMost: number) =>
    [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].slice(0, atMost);
  const [main] = names;
  return {
    given: main?.given ?? '',
    family: main?.family ?? '',
    names: once(
      names.map(({ full }) => full),
      most.names,
    ),
    births: once(rest.births, most.births),
    sex: rest.sex,
    nationality: rest.nationality,
    languages: once(
      rest.languages.map((one) => one.split('-')[0] ?? ''),
      most.texts,
    ),
    phones: once(rest.phones, most.texts),
    references: once(rest.references, most.texts),
    nhsNumbers: once(rest.nhsNumbers, most.texts),
  };
}

/** A date as far as it is known. One that only says the year is kept as the year: its 1 January is nobody's birthday. */
function birthTexts({ precision, on, ambiguous }: WrittenBirth): readonly string[] {
  if (ambiguous !== undefined) return ambiguous;
  if (on === undefined) return [];
  return [precision === 'year' ? on.slice(0, 4) : precision === 'month' ? on.slice(0, 7) : on];
}
