import type { Instrument } from '../instrument.ts';
import type { Group, Item, Question, Repeat } from '../item.ts';
import { parseExpression } from '../expression/parse.ts';
import { readRange } from '../form/read-range.ts';
import { isHeld, readBounds, writeBounds } from './bounds.ts';
import type { Columns } from './columns.ts';
import { writeColumns } from './columns.ts';
import { fromEnableWhen, toEnableWhen } from './enable-when.ts';
import { readFirst, writeFirst } from './first-value.ts';
import type { ItemPlaces } from './item-places.ts';
import { toFhirPath } from './fhirpath.ts';
import { kindOfType, typed, type Typed } from './item-type.ts';
import type { FhirExtension, QuestionnaireItem } from './questionnaire.ts';
import { choiceSystem, isUnit, urls } from './urls.ts';
import { writeWords } from './words.ts';

/** Writes the items of one instrument. What FHIR's own elements would not read back the same stands in our columns as well. */
export class ItemWriter {
  readonly #instrument: Instrument;
  readonly #places: ItemPlaces;
  readonly #listIds: ReadonlyMap<string, string>;

  constructor(instrument: Instrument, places: ItemPlaces, listIds: ReadonlyMap<string, string>) {
    this.#instrument = instrument;
    this.#places = places;
    this.#listIds = listIds;
  }

  write(item: Item): QuestionnaireItem {
    return item.is === 'question' ? this.#question(item) : this.#group(item);
  }

  #group(group: Group | Repeat): QuestionnaireItem {
    const items = group.items.map((item) => this.write(item));
    const inside = [...this.#hint(group), ...items];
    // FHIR has no group with nothing in it.
    const isEmpty = inside.length === 0;
    const repeats = group.is === 'repeat' && !isEmpty;
    const common = this.#common(group, isEmpty ? 'display' : 'group');
    const columns = {
      ...(isEmpty && { type: group.is }),
      ...common.columns,
      read_only: group.readOnly === 'true()' && !isEmpty ? undefined : group.readOnly,
      repeat_count: group.is === 'repeat' ? group.count : undefined,
    };
    return {
      ...extended(common.extension, writeColumns(columns, this.#instrument.language)),
      ...common.elements,
      ...(repeats && { repeats }),
      ...(group.readOnly === 'true()' && !isEmpty && { readOnly: true }),
      ...(!isEmpty && { item: inside }),
    };
  }

  #question(question: Question): QuestionnaireItem {
    const how = typed(question);
    const { type } = how;
    const isShown = type === 'display';
    const common = this.#common(question, type);
    const hint = isShown ? [] : this.#hint(question);
    // The ends of a scale are its own; what else is asked of its answer stands in our column.
    const bounds = how.slides ? { extension: [] } : writeBounds(question.constraint, type);
    const scale = how.slides ? writeScale(question, type) : [];
    const first = writeFirst(question, type, choiceSystem(this.#instrument.id, question.list ?? ''));
    const listId = this.#listIds.get(question.list ?? '');
    const takesList = (type === 'choice' || type === 'open-choice') && listId !== undefined;
    const isWorkedOut = question.calculation !== undefined && question.trigger === undefined;
    const readOnly = !isShown && (isWorkedOut || question.readOnly === 'true()');
    const columns: Columns = {
      type: kindOfType(how) === question.kind ? undefined : question.kind,
      ...common.columns,
      ...(isShown && { hint: question.hint }),
      list: takesList ? undefined : question.list,
      choice_filter: question.choiceFilter,
      required: question.required === 'true()' && !isShown ? undefined : question.required,
      required_message: question.requiredMessage,
      constraint: readBounds(bounds) === question.constraint ? undefined : question.constraint,
      constraint_message: question.constraintMessage,
      default: readFirst(first, this.#places.choicesOf(question)) === question.default ? undefined : question.default,
      calculation: question.calculation,
      trigger: question.trigger === undefined ? undefined : JSON.stringify(question.trigger),
      parameters: question.parameters === undefined ? undefined : JSON.stringify(question.parameters),
      read_only: question.readOnly === 'true()' && !isShown && !isWorkedOut ? undefined : question.readOnly,
    };
    return {
      ...extended(
        common.extension,
        this.#calculated(question, type),
        hiddenOf(how),
        scale,
        bounds.extension,
        writeColumns(columns, this.#instrument.language),
      ),
      ...common.elements,
      ...(question.required === 'true()' && !isShown && { required: true }),
      ...(how.repeats && { repeats: true }),
      ...(readOnly && { readOnly }),
      ...(bounds.maxLength !== undefined && { maxLength: bounds.maxLength }),
      ...(takesList && { answerValueSet: `#${listId}` }),
      ...(first.length > 0 && { initial: first }),
      ...(hint.length > 0 && { item: hint }),
    };
  }

  /** What every item may have, whatever its type. */
  #common(item: Item, type: QuestionnaireItem['type']) {
    const { language } = this.#instrument;
    const linkId = this.#places.linkId(item);
    const { words, beside } = writeWords(item.label, language);
    const guidance = writeWords(item.guidance, language);
    const [codes, unit] = type === 'display' ? [[], []] : apart(item.codes ?? [], type);
    const conditions = item.relevant === undefined ? null : toEnableWhen(item.relevant, this.#places.finderFrom(item));
    const isSame =
      conditions !== null && fromEnableWhen(conditions, (asked) => this.#places.byLinkId(asked)) === item.relevant;
    const note: readonly FhirExtension[] =
      item.guidance === undefined
        ? []
        : [
            {
              url: urls.designNote,
              ...(guidance.words !== undefined && { valueMarkdown: guidance.words }),
              ...(guidance.beside !== undefined && { _valueMarkdown: guidance.beside }),
            },
          ];
    const columns: Columns = {
      relevant: isSame ? undefined : item.relevant,
      appearance: item.appearance === undefined ? undefined : JSON.stringify(item.appearance),
      media: item.media === undefined ? undefined : JSON.stringify(item.media),
      codes: type === 'display' && item.codes !== undefined ? JSON.stringify(item.codes) : undefined,
    };
    return {
      columns,
      extension: [
        ...note,
        ...unit,
        ...(type === 'choice' ? controlOf(item) : []),
        ...(conditions === null ? this.#condition(item) : []),
      ],
      elements: {
        linkId,
        ...(codes.length > 0 && { code: codes }),
        ...(words !== undefined && { text: words }),
        ...(beside !== undefined && { _text: beside }),
        type,
        ...conditions,
      },
    };
  }

  /** What enableWhen cannot hold, for systems that work expressions out. */
  #condition(item: Item): readonly FhirExtension[] {
    const worked = this.#worked(item, item.relevant);
    return worked?.gives === 'truth' ? [expressionOf(urls.enableWhenExpression, worked.path)] : [];
  }

  #calculated(question: Question, type: QuestionnaireItem['type']): readonly FhirExtension[] {
    if (question.trigger !== undefined) return [];
    const worked = this.#worked(question, question.calculation);
    if (worked === null) return [];
    if (worked.gives === 'number' && type === 'decimal') return [expressionOf(urls.calculatedExpression, worked.path)];
    return worked.gives === 'text' && type === 'string' ? [expressionOf(urls.calculatedExpression, worked.path)] : [];
  }

  #worked(item: Item, text: string | undefined): ReturnType<typeof toFhirPath> {
    const read = text === undefined ? null : parseExpression(text);
    return read?.ok === true ? toFhirPath(read.value, this.#places.singleFrom(item)) : null;
  }

  /** Help stands below what it is about, as in every implementation of structured data capture. */
  #hint(item: Item): readonly QuestionnaireItem[] {
    if (item.hint === undefined) return [];
    const { words, beside } = writeWords(item.hint, this.#instrument.language);
    return [
      {
        extension: [control('help')],
        linkId: `${this.#places.linkId(item)}/.hint`,
        ...(words !== undefined && { text: words }),
        ...(beside !== undefined && { _text: beside }),
        type: 'display',
      },
    ];
  }
}

const extended = (...lists: readonly (readonly FhirExtension[])[]): Pick<QuestionnaireItem, 'extension'> => {
  const extension = lists.flat();
  return extension.length === 0 ? {} : { extension };
};

const expressionOf = (url: string, expression: string): FhirExtension => ({
  url,
  valueExpression: { language: 'text/fhirpath', expression },
});

const control = (code: string): FhirExtension => ({
  url: urls.itemControl,
  valueCodeableConcept: { coding: [{ system: urls.controls, code }] },
});

const hiddenOf = ({ hidden }: Typed): readonly FhirExtension[] =>
  hidden ? [{ url: urls.hidden, valueBoolean: true }] : [];

function controlOf({ appearance = [] }: Item): readonly FhirExtension[] {
  if (appearance.includes('minimal')) return [control('drop-down')];
  return appearance.includes('autocomplete') ? [control('autocomplete')] : [];
}

/** A scale's ends and its steps; FHIR's steps are whole. */
function writeScale(question: Question, type: QuestionnaireItem['type']): readonly FhirExtension[] {
  const read = readRange(question);
  if (!read.ok || read.value === null) return [control('slider')];
  const { start, end, step } = read.value;
  const ends = [
    [urls.minValue, Math.min(start, end)],
    [urls.maxValue, Math.max(start, end)],
  ] as const;
  const held = ends.filter(([, value]) => isHeld(value, type));
  return [
    control('slider'),
    ...held.map(([url, value]) => (type === 'integer' ? { url, valueInteger: value } : { url, valueDecimal: value })),
    ...(Number.isInteger(step) && isHeld(step, 'integer')
      ? [{ url: urls.sliderStep, valueInteger: Math.abs(step) }]
      : []),
  ];
}

/** The codes of what is asked, and the unit of a number where exactly one stands last. */
function apart(
  codes: NonNullable<Item['codes']>,
  type: QuestionnaireItem['type'],
): readonly [NonNullable<Item['codes']>, readonly FhirExtension[]] {
  const last = codes.at(-1);
  const isNumber = type === 'integer' || type === 'decimal';
  if (!isNumber || last === undefined || !isUnit(last) || codes.filter(isUnit).length > 1) return [codes, []];
  return [codes.slice(0, -1), [{ url: urls.unit, valueCoding: last }]];
}
