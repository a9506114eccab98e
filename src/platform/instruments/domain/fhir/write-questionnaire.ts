import type { Instrument } from '../instrument.ts';
import type { Item } from '../item.ts';
import { writeColumns } from './columns.ts';
import { ItemPlaces } from './item-places.ts';
import type { Questionnaire } from './questionnaire.ts';
import { canonicalOf, urls } from './urls.ts';
import { writeWords } from './words.ts';
import { ItemWriter } from './write-item.ts';
import { listIds, writeList } from './write-list.ts';

/**
 * An instrument as an R4 Questionnaire; `readQuestionnaire` makes the same of it. A sign-off and the checks of translations do not travel: they are
 * given here, and a file could claim anything. A form that nobody has signed is a draft.
 */
export function writeQuestionnaire(instrument: Instrument): Questionnaire {
  const { id, version, language, owner, purpose, source, dated, signOff, codes } = instrument;
  const ids = listIds(instrument);
  const writer = new ItemWriter(instrument, new ItemPlaces(instrument), ids);
  const chosen = new Set(questionLists(instrument.items));
  const { words, beside } = writeWords(instrument.title, language);
  const columns = {
    languages: JSON.stringify(instrument.languages),
    name: instrument.root,
    instance_name: instrument.instanceName,
    scores: instrument.scores.length === 0 ? undefined : JSON.stringify(instrument.scores),
    settings: instrument.settings === undefined ? undefined : JSON.stringify(instrument.settings),
  };
  const lookUps = [...ids].flatMap(([list, at]) =>
    chosen.has(list) ? [] : [{ url: urls.lookUp, valueCanonical: `#${at}` }],
  );
  return {
    resourceType: 'Questionnaire',
    language,
    ...(instrument.lists.length > 0 && {
      contained: instrument.lists.map((list) => writeList(list, ids.get(list.id) ?? list.id, instrument)),
    }),
    extension: [...writeColumns(columns, language), ...lookUps],
    url: canonicalOf(id),
    version,
    name: computable(id),
    ...(words !== undefined && { title: words }),
    ...(beside !== undefined && { _title: beside }),
    status: signOff === null ? 'draft' : 'active',
    ...(dated !== null && { date: dated }),
    ...(owner !== null && { publisher: owner }),
    ...(purpose !== null && { purpose }),
    ...(source !== null && { copyright: source }),
    ...(signOff !== null && { approvalDate: signOff.on }),
    ...(codes !== undefined && codes.length > 0 && { code: codes }),
    ...(instrument.items.length > 0 && { item: instrument.items.map((item) => writer.write(item)) }),
  };
}

/** Lists that some question chooses from, as FHIR sees it. */
function questionLists(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.is !== 'question') return questionLists(item.items);
    const { kind, list } = item;
    const chooses = kind === 'select-one' || kind === 'select-multiple' || kind === 'rank' || kind === 'text';
    return chooses && list !== undefined ? [list] : [];
  });
}

/** A name for programs: FHIR's begin with a capital and have letters, digits and `_` only. */
const computable = (id: string): string => `Form_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 255);
