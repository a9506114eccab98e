import type { ChoiceList } from '../choice-list.ts';
import type { Instrument } from '../instrument.ts';
import type { Item } from '../item.ts';
import type { InstrumentMedia, InstrumentText } from '../text.ts';
import { writeCodes } from './codes.ts';
import type { FormSheet } from './form-sheets.ts';
import { unstated } from './languages.ts';
import { typeWords } from './question-types.ts';
import { usualRoot } from './read-settings.ts';

/**
 * An instrument as the sheets of an XLSForm; `readXlsform` makes the same of them. What XLSForm has no place for stands in columns that begin with
 * `alongside::`. A sign-off and the checks of translations do not travel: they are given here, and a file could claim anything.
 */
export function writeXlsform(instrument: Instrument): readonly FormSheet[] {
  const words = new Headings(instrument);
  const survey = rowsOf(instrument.items, words);
  const choices = instrument.lists.flatMap((list) => choiceRows(list, words));
  return [
    sheet('survey', ['type', 'name', ...words.all('label')], survey),
    ...(choices.length === 0 ? [] : [sheet('choices', ['list_name', 'name', ...words.all('label')], choices)]),
    sheet('settings', ['form_title', 'form_id', 'version'], [settingsRow(instrument, words)]),
  ];
}

type Cells = Readonly<Record<string, string | undefined>>;

/** The headings of words in each language. */
class Headings {
  readonly #names: ReadonlyMap<string, string | null>;

  constructor({ languages }: Instrument) {
    const isAlone = languages.length < 2;
    this.#names = new Map(
      languages.map(({ tag, name }) => [tag, tag === unstated ? (isAlone ? null : unstated) : name] as const),
    );
  }

  all(key: string): readonly string[] {
    return [...this.#names.keys()].map((tag) => this.of(key, tag));
  }

  of(key: string, tag: string): string {
    const name = this.#names.get(tag);
    return name === null || (name === undefined && tag === unstated) ? key : `${key}::${name ?? tag}`;
  }

  text(key: string, text: InstrumentText | undefined): Cells {
    return Object.fromEntries(Object.entries(text ?? {}).map(([tag, said]) => [this.of(key, tag), said.text]));
  }

  media(media: InstrumentMedia | undefined): Cells {
    return Object.fromEntries(
      Object.entries(media ?? {}).flatMap(([tag, files]) => [
        [this.of('media::image', tag), files.image],
        [this.of('media::big-image', tag), files.bigImage],
        [this.of('media::audio', tag), files.audio],
        [this.of('media::video', tag), files.video],
      ]),
    );
  }
}

function rowsOf(items: readonly Item[], words: Headings): readonly Cells[] {
  return items.flatMap((item) => {
    const common = commonCells(item, words);
    if (item.is === 'question') return [{ ...common, ...questionCells(item, words) }];
    const what = item.is;
    const count = item.is === 'repeat' ? item.count : undefined;
    return [
      { ...common, type: `begin ${what}`, repeat_count: count },
      ...rowsOf(item.items, words),
      { type: `end ${what}` },
    ];
  });
}

function commonCells(item: Item, words: Headings): Cells {
  return {
    name: item.name,
    ...words.text('label', item.label),
    ...words.text('hint', item.hint),
    ...words.text('guidance_hint', item.guidance),
    ...words.media(item.media),
    relevant: item.relevant,
    appearance: item.appearance?.join(' '),
    read_only: item.readOnly,
    'alongside::codes': writeCodes(item.codes),
  };
}

function questionCells(question: Item & { is: 'question' }, words: Headings): Cells {
  const { kind, list, parameters } = question;
  const chooses = kind === 'select-one' || kind === 'select-multiple' || kind === 'rank';
  const given = { ...parameters, ...(kind === 'date-estimated' && { estimated: 'true' }) };
  return {
    type: chooses && list !== undefined ? `${typeWords(kind)} ${list}` : typeWords(kind),
    'alongside::list': chooses ? undefined : list,
    choice_filter: question.choiceFilter,
    required: question.required,
    ...words.text('required_message', question.requiredMessage),
    constraint: question.constraint,
    ...words.text('constraint_message', question.constraintMessage),
    default: question.default,
    calculation: question.calculation,
    trigger: question.trigger?.map((name) => `\${${name}}`).join(', '),
    parameters: Object.entries(given)
      .map(([key, value]) => `${key}=${value}`)
      .join(' '),
  };
}

function choiceRows({ id, choices }: ChoiceList, words: Headings): readonly Cells[] {
  return choices.map(({ name, label, media, columns, codes }) => ({
    ...columns,
    list_name: id,
    name,
    ...words.text('label', label),
    ...words.media(media),
    'alongside::codes': writeCodes(codes),
  }));
}

function settingsRow(instrument: Instrument, words: Headings): Cells {
  const { title, language, languages, root, lists, scores, settings } = instrument;
  const main = title[language]?.text;
  const others = Object.fromEntries(Object.entries(title).filter(([tag]) => tag !== language));
  const name = languages.find(({ tag }) => tag === language)?.name ?? '';
  return {
    ...settings,
    form_title: main,
    ...words.text('form_title', others),
    form_id: instrument.id,
    version: instrument.version,
    default_language: language === unstated ? unstated : name || language,
    name: root === usualRoot ? undefined : root,
    instance_name: instrument.instanceName,
    allow_choice_duplicates: lists.some(({ duplicates }) => duplicates === true) ? 'yes' : undefined,
    clean_text_values: hasWideSpaces(instrument) ? 'no' : undefined,
    'alongside::dated': instrument.dated ?? undefined,
    'alongside::owner': instrument.owner ?? undefined,
    'alongside::purpose': instrument.purpose ?? undefined,
    'alongside::source': instrument.source ?? undefined,
    'alongside::codes': writeCodes(instrument.codes),
    'alongside::scores': scores.length === 0 ? undefined : JSON.stringify(scores),
  };
}

/** XLSForm makes one space of several, unless it is told to leave them. */
const hasWideSpaces = ({ items, lists }: Instrument): boolean => JSON.stringify([items, lists]).includes('  ');

/** A sheet with the headings that any of its rows has, the given ones first and always. */
function sheet(name: string, first: readonly string[], rows: readonly Cells[]): FormSheet {
  const used = rows.flatMap((cells) => Object.entries(cells).flatMap(([key, text]) => (text ? [key] : [])));
  const headings = [...new Set([...first, ...used])];
  const body = rows.map((cells) => headings.map((heading) => cells[heading] ?? ''));
  return { name, rows: [headings, ...body].map((cells, at) => ({ row: at + 1, cells })) };
}
