import type { Details } from '#features/people/index.ts';

import type { ReadPerson } from './read-row.ts';

/** What a row says of a person as details of the record; only what it says. `family` is the household's own key, which the row cannot know. */
export function listedDetails(person: ReadPerson, family: string | null): Details {
  const { name, romanised, otherNames, born, sex, nationality, languages, interpreterNeeded } = person;
  return {
    ...(name !== null && { name }),
    ...(romanised !== null && { romanisedName: romanised.full }),
    ...(otherNames.length > 0 && { otherNames: [...otherNames] }),
    ...(born !== null && {
      born: { ...born, ...(born.ambiguous !== undefined && { ambiguous: [...born.ambiguous] }) },
    }),
    ...(sex !== null && { sex }),
    ...(nationality !== null && { nationality }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(interpreterNeeded !== null && { interpreterNeeded }),
    ...(person.phone !== null && { phone: person.phone }),
    ...(person.email !== null && { email: person.email }),
    ...(person.nhsNumber !== null && { nhsNumber: person.nhsNumber }),
    ...(person.portReference !== null && { portReference: person.portReference }),
    ...(family !== null && { family }),
  };
}
