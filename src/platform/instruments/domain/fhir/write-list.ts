import type { ChoiceList } from '../choice-list.ts';
import type { Instrument } from '../instrument.ts';
import { writeColumns } from './columns.ts';
import type { Concept, ValueSet } from './questionnaire.ts';
import { choiceSystem } from './urls.ts';
import { writeWords } from './words.ts';

/** The ids that contained resources have, by the list's own; FHIR's are short and plain. */
export const listIds = ({ lists }: Instrument): ReadonlyMap<string, string> =>
  new Map(lists.map(({ id }, at) => [id, `list-${String(at + 1)}`]));

/** A list as a contained value set. The names of its choices are codes of a system of their own; what they mean elsewhere stands beside them. */
export function writeList(list: ChoiceList, id: string, instrument: Instrument): ValueSet {
  const columns = {
    list_name: list.id,
    columns: list.columns === undefined ? undefined : JSON.stringify(list.columns),
    duplicates: list.duplicates === undefined ? undefined : JSON.stringify(list.duplicates),
  };
  return {
    resourceType: 'ValueSet',
    id,
    extension: writeColumns(columns, instrument.language),
    status: 'active',
    compose: {
      include: [
        {
          system: choiceSystem(instrument.id, list.id),
          ...(list.choices.length > 0 && {
            concept: list.choices.map((choice) => writeChoice(choice, instrument.language)),
          }),
        },
      ],
    },
  };
}

function writeChoice({ name, label, media, columns, codes }: ChoiceList['choices'][number], language: string): Concept {
  const { words, beside } = writeWords(label, language);
  const extension = writeColumns(
    {
      media: media && JSON.stringify(media),
      columns: columns && JSON.stringify(columns),
      codes: codes && JSON.stringify(codes),
    },
    language,
  );
  return {
    ...(extension.length > 0 && { extension }),
    code: name,
    ...(words !== undefined && { display: words }),
    ...(beside !== undefined && { _display: beside }),
  };
}
