import type { ChoiceList } from '../choice-list.ts';
import type { Coding } from '../coding.ts';
import type { Group, Item, Question, Repeat } from '../item.ts';
import { kindOf, questionKinds, type QuestionKind } from '../question-kind.ts';
import { readBounds } from './bounds.ts';
import { OwnColumns } from './columns.ts';
import { fromEnableWhen, type Target } from './enable-when.ts';
import { readFirst } from './first-value.ts';
import { kindOfType, type Typed } from './item-type.ts';
import type { FhirCoding, QuestionnaireItem } from './questionnaire.ts';
import { readOptions } from './read-lists.ts';
import { controlOf, held, hides, extensionsBeside, itemColumns, scaleOf } from './item-parts.ts';
import type { Reading } from './reading.ts';
import { urls } from './urls.ts';
import { readWords } from './words.ts';

export type ItemSurroundings = Readonly<{
  language: string;
  reading: Reading;
  names: ReadonlyMap<QuestionnaireItem, string>;
  /** By the id of what contains them. */
  contained: ReadonlyMap<string, ChoiceList>;
  yesOrNo: ChoiceList;
}>;

type Placed = Readonly<{ given: QuestionnaireItem; at: string; own: OwnColumns }>;

/** Reads items, in two steps: what each is, and then what conditions say of each other. Says by name what cannot be held. */
export class ItemReader {
  /** Lists that were made of a question's own options. */
  readonly lists: ChoiceList[] = [];
  /** Where each item of ours was read. */
  readonly places = new Map<Item, Placed>();
  readonly #around: ItemSurroundings;
  readonly #targets = new Map<string, Target>();
  readonly #choices = new Map<string | undefined, ReadonlySet<string>>();

  constructor(around: ItemSurroundings) {
    this.#around = around;
  }

  read(items: readonly QuestionnaireItem[], at = 'Questionnaire'): readonly Item[] {
    return this.#items(items, at).map((item) => this.#withConditions(item));
  }

  #items(items: readonly QuestionnaireItem[], at: string): readonly Item[] {
    return items.flatMap((given, index) => {
      const place = `${at}.item[${String(index)}]`;
      const own = new OwnColumns(given.extension, this.#around.language);
      for (const name of own.names().filter((one) => !itemColumns.has(one)))
        this.#around.reading.problem('wrong-columns', place, { column: name });
      this.#around.reading.extensions(given.extension, place, extensionsBeside(own));
      this.#around.reading.beside(given._text, `${place}.text`);
      if (given.definition !== undefined)
        this.#around.reading.note('element-not-kept', `${place}.definition`, { element: 'definition' });
      const read = this.#item({ given, at: place, own });
      if (read !== null) this.places.set(read, { given, at: place, own });
      return read ?? [];
    });
  }

  #item(placed: Placed): Item | null {
    const { given, own } = placed;
    const type = own.word('type');
    if (given.type === 'group' || (given.type === 'display' && (type === 'group' || type === 'repeat')))
      return this.#group(placed, given.repeats === true || type === 'repeat' ? 'repeat' : 'group');
    return this.#question(placed);
  }

  #group(placed: Placed, is: 'group' | 'repeat'): Group | Repeat {
    const { given, at, own } = placed;
    const { help, rest } = this.#help(given);
    const count = own.word('repeat_count');
    for (const element of ['required', 'maxLength', 'answerValueSet', 'answerOption', 'initial'] as const) {
      if (given[element] !== undefined && given[element] !== false)
        this.#around.reading.problem('unheld-element', `${at}.${element}`, { element });
    }
    if (hides(given)) this.#around.reading.problem('unheld-hidden', at);
    const common = { ...this.#common(placed, help), items: this.#items(rest, at) };
    return is === 'group' ? { is, ...common } : { is, ...common, ...(count !== undefined && { count }) };
  }

  #question(placed: Placed): Question | null {
    const { given, at, own } = placed;
    const { reading } = this.#around;
    const { help, rest } = this.#help(given);
    if (rest.length > 0) reading.problem('unheld-nested', `${at}.item`);
    const kind = this.#kind(placed);
    if (kind === null) return null;
    const list = this.#list(placed, kind);
    const calculation = own.word('calculation');
    const trigger = own.json('trigger') as readonly string[] | undefined;
    const parameters = (own.json('parameters') ?? scaleOf(given, kind)) as Question['parameters'];
    const isWorkedOut = calculation !== undefined && trigger === undefined;
    const readOnly = own.word('read_only') ?? (given.readOnly === true && !isWorkedOut ? 'true()' : undefined);
    const bounds = kind === 'range' ? undefined : readBounds(given);
    const constraint = own.word('constraint') ?? bounds;
    if (constraint === null) reading.problem('unheld-bounds', at);
    const first = own.word('default') ?? this.#first(given, list);
    if (first === null) reading.problem('unheld-value', `${at}.initial`);
    const required = own.word('required') ?? (given.required === true ? 'true()' : undefined);
    const columns = {
      choiceFilter: own.word('choice_filter'),
      requiredMessage: own.text('required_message'),
      constraintMessage: own.text('constraint_message'),
    };
    const question: Question = {
      is: 'question',
      kind,
      ...this.#common(placed, help),
      ...(list !== undefined && { list }),
      ...held({ calculation, trigger, parameters, readOnly, required, ...columns }),
      ...(typeof constraint === 'string' && { constraint }),
      ...(typeof first === 'string' && { default: first }),
    };
    this.#targets.set(given.linkId, this.#target(question, given));
    return question;
  }

  #target({ name, kind, list }: Question, { linkId, type }: QuestionnaireItem): Target {
    return { linkId, name, kind, type, system: '', choices: this.#choicesOf(list) };
  }

  /** Names of a list's choices, worked out once, as thousands of questions may share a list. */
  #choicesOf(id: string | undefined): ReadonlySet<string> {
    const known = this.#choices.get(id);
    if (known !== undefined) return known;
    const lists = [...this.#around.contained.values(), ...this.lists, this.#around.yesOrNo];
    const names = new Set(lists.find((list) => list.id === id)?.choices.map(({ name }) => name));
    this.#choices.set(id, names);
    return names;
  }

  #common({ given, at, own }: Placed, help: QuestionnaireItem | undefined) {
    const { language, names, reading } = this.#around;
    const note = given.extension?.find(({ url }) => url === urls.designNote);
    const format = given.extension?.find(({ url }) => url === urls.entryFormat);
    const label = readWords({ words: this.#labelOf(given, at), beside: given._text }, language);
    const hint =
      own.text('hint') ??
      readWords({ words: help?.text, beside: help?._text }, language) ??
      readWords({ words: format?.valueString, beside: format?._valueString }, language);
    const guidance = note && readWords({ words: note.valueMarkdown, beside: note._valueMarkdown }, language);
    const unit = given.extension?.find(({ url }) => url === urls.unit)?.valueCoding;
    const codes = own.json('codes') as readonly Coding[] | undefined;
    const coded = [...(given.code ?? []), ...(unit === undefined ? [] : [unit])].map((one) => this.#coding(one, at));
    if (help !== undefined && (help.enableWhen !== undefined || help.item !== undefined))
      reading.problem('unheld-nested', `${at}.item`);
    return {
      name: names.get(given) ?? given.linkId,
      ...held({ label, hint, guidance }),
      ...held({ media: own.json('media') as Item['media'], relevant: own.word('relevant') }),
      ...held({ appearance: (own.json('appearance') as Item['appearance']) ?? this.#appearance(given, at) }),
      ...held({ codes: codes ?? (coded.length > 0 ? coded : undefined) }),
      ...(given.type === 'group' && given.readOnly === true && { readOnly: 'true()' }),
      ...(own.word('read_only') !== undefined && { readOnly: own.word('read_only') ?? '' }),
    };
  }

  #labelOf({ prefix, text }: QuestionnaireItem, at: string): string | undefined {
    if (prefix === undefined) return text;
    this.#around.reading.note('prefix-joined', `${at}.prefix`, { prefix });
    return text === undefined ? prefix : `${prefix} ${text}`;
  }

  #coding({ system, code, display, version }: FhirCoding, at: string): Coding {
    if (system === undefined || code === undefined) this.#around.reading.problem('wrong-shape', `${at}.code`);
    if (version !== undefined) this.#around.reading.note('element-not-kept', `${at}.code`, { element: 'version' });
    return { system: system ?? '', code: code ?? '', ...(display !== undefined && { display }) };
  }

  #appearance(given: QuestionnaireItem, at: string): readonly string[] | undefined {
    if (given.type === 'text') return ['multiline'];
    const code = controlOf(given);
    if (code === 'drop-down') return ['minimal'];
    if (code === 'autocomplete') return ['autocomplete'];
    if (code !== undefined && !['slider', 'help'].includes(code))
      this.#around.reading.note('extension-not-kept', `${at}.extension`, { url: `${urls.itemControl} (${code})` });
    return undefined;
  }

  /** The words of help below an item, and what else lies below it. Below a question any words are help. */
  #help({
    type,
    item = [],
  }: QuestionnaireItem): Readonly<{ help: QuestionnaireItem | undefined; rest: readonly QuestionnaireItem[] }> {
    const help = item.find((one) => one.type === 'display' && (type !== 'group' || controlOf(one) === 'help'));
    return { help, rest: item.filter((one) => one !== help) };
  }

  #kind({ given, at, own }: Placed): QuestionKind | null {
    const { reading } = this.#around;
    const said = own.word('type');
    if (said !== undefined) {
      if (Object.hasOwn(questionKinds, said)) return said as QuestionKind;
      reading.problem('wrong-columns', at, { column: 'type' });
      return null;
    }
    const how: Typed = {
      type: given.type,
      repeats: given.repeats === true,
      hidden: hides(given),
      slides: controlOf(given) === 'slider',
    };
    const kind = kindOfType(how);
    if (kind === null && how.hidden) reading.problem('unheld-hidden', at);
    else if (kind === null) reading.problem('unheld-type', `${at}.type`, { type: given.type });
    if (how.repeats && given.type !== 'choice') reading.problem('unheld-repeats', `${at}.repeats`);
    if (given.type === 'boolean') reading.note('yes-or-no', `${at}.type`);
    if (given.type === 'url') reading.note('address-as-text', `${at}.type`);
    if (given.type === 'quantity' && given.extension?.some(({ url }) => url === urls.unit) !== true)
      reading.problem('unheld-type', `${at}.type`, { type: 'quantity' });
    this.#checkBounds(given, at);
    return kind;
  }

  /** A bound that is no number would be lost without a word. */
  #checkBounds({ extension = [] }: QuestionnaireItem, at: string): void {
    for (const { url, valueInteger, valueDecimal } of extension) {
      const isBound = url === urls.minValue || url === urls.maxValue;
      if (isBound && valueInteger === undefined && valueDecimal === undefined)
        this.#around.reading.problem('unheld-extension', `${at}.extension`, { url });
    }
  }

  #list({ given, at, own }: Placed, kind: QuestionKind): string | undefined {
    const { contained, reading, language, names, yesOrNo } = this.#around;
    const said = own.word('list');
    if (said !== undefined) return said;
    if (given.answerOption !== undefined) {
      const made = readOptions(given, names.get(given) ?? given.linkId, at, language, reading);
      this.lists.push(made);
      return made.id;
    }
    if (given.answerValueSet !== undefined) {
      const list = given.answerValueSet.startsWith('#') ? contained.get(given.answerValueSet.slice(1)) : undefined;
      if (list === undefined) reading.problem('unheld-choices', `${at}.answerValueSet`, { url: given.answerValueSet });
      return list?.id;
    }
    if (given.type === 'boolean' && own.word('type') === undefined) return yesOrNo.id;
    if (kindOf(kind).choices === true && !own.areThere) reading.problem('unheld-choices', at, { url: '' });
    return undefined;
  }

  #first(given: QuestionnaireItem, listId: string | undefined): string | undefined | null {
    const names = this.#choicesOf(listId);
    const chosen = (given.answerOption ?? []).filter(({ initialSelected }) => initialSelected === true);
    return readFirst(
      given.initial ?? chosen.map(({ extension: _, initialSelected: __, _valueString: ___, ...value }) => value),
      names,
    );
  }

  #withConditions(item: Item): Item {
    const placed = this.places.get(item);
    const inside =
      item.is === 'question' ? item : { ...item, items: item.items.map((one) => this.#withConditions(one)) };
    const { enableWhen, enableBehavior } = placed?.given ?? {};
    const read =
      inside.relevant === undefined && enableWhen !== undefined
        ? this.#relevant({ enableWhen, ...(enableBehavior && { enableBehavior }) })
        : undefined;
    if (read === null) this.#around.reading.problem('unheld-condition', `${placed?.at ?? ''}.enableWhen`);
    const whole: Item = typeof read === 'string' ? { ...inside, relevant: read } : inside;
    if (placed !== undefined) this.places.set(whole, placed);
    return whole;
  }

  #relevant(conditions: Parameters<typeof fromEnableWhen>[0]): string | null {
    return fromEnableWhen(conditions, (linkId) => this.#targets.get(linkId) ?? null);
  }
}
