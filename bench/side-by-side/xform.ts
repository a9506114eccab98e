import type { ChoiceList } from '#platform/instruments/domain/choice-list.ts';
import type { CompiledInstrument, Definition } from '#platform/instruments/domain/form/definition.ts';
import type { Item, Question } from '#platform/instruments/domain/item.ts';
import type { QuestionKind } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';

const types: Readonly<Partial<Record<QuestionKind, string>>> = {
  integer: 'int',
  decimal: 'decimal',
  date: 'date',
  'date-time': 'dateTime',
  time: 'time',
  barcode: 'barcode',
  geopoint: 'geopoint',
  geotrace: 'geotrace',
  geoshape: 'geoshape',
  start: 'dateTime',
  end: 'dateTime',
  today: 'date',
};
const media: Readonly<Partial<Record<QuestionKind, string>>> = {
  image: 'image/*',
  audio: 'audio/*',
  video: 'video/*',
  file: 'application/*',
};
const preloads: Readonly<Partial<Record<QuestionKind, string>>> = {
  start: 'jr:preload="timestamp" jr:preloadParams="start"',
  end: 'jr:preload="timestamp" jr:preloadParams="end"',
  today: 'jr:preload="date" jr:preloadParams="today"',
  deviceid: 'jr:preload="property" jr:preloadParams="deviceid"',
  username: 'jr:preload="property" jr:preloadParams="username"',
  email: 'jr:preload="property" jr:preloadParams="email"',
  phonenumber: 'jr:preload="property" jr:preloadParams="phonenumber"',
};
const namespaces =
  'xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" ' +
  'xmlns:orx="http://openrosa.org/xforms" xmlns:odk="http://www.opendatakit.org/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema"';

/** An instrument that cannot be said as an XForm by so small a writer. */
export class NotAnXform extends Error {}

/** A form as ODK XForms XML, the way pyxform writes one, as far as its states go: of each text only one language. */
export const writeXform = (compiled: CompiledInstrument): string => new XformWriter(compiled).write();

class XformWriter {
  readonly #compiled: CompiledInstrument;
  readonly #binds: string[] = [];
  readonly #firstLoad: string[] = [];

  constructor(compiled: CompiledInstrument) {
    this.#compiled = compiled;
  }

  write(): string {
    const { root, title, id, version, items, lists } = this.#compiled.instrument;
    const at = `/${root}`;
    const body = this.#controls(items, at);
    const data = this.#data(items, at);
    const meta = '<orx:meta><orx:instanceID/></orx:meta>';
    const metaBind = `<bind nodeset="${at}/orx:meta/orx:instanceID" type="string" readonly="true()" jr:preload="uid"/>`;
    return (
      `<?xml version="1.0"?><h:html ${namespaces}><h:head><h:title>${escaped(words(title, 'form'))}</h:title><model odk:xforms-version="1.0.0">` +
      `<instance><${root} id="${escaped(id)}" version="${escaped(version)}">${data}${meta}</${root}></instance>` +
      `${lists.map(secondary).join('')}${this.#binds.join('')}${metaBind}${this.#firstLoad.join('')}</model></h:head><h:body>${body}</h:body></h:html>`
    );
  }

  /** Inside an instance that is there no template is said again: it would be one instance more. */
  #data(items: readonly Item[], at: string, isThere = false): string {
    return items
      .map((item) => {
        const { name } = item;
        const path = `${at}/${name}`;
        if (item.is === 'question') return `<${name}>${escaped(this.#plainDefault(path) ?? '')}</${name}>`;
        const isRepeat = item.is === 'repeat';
        const template =
          isRepeat && !isThere ? `<${name} jr:template="">${this.#data(item.items, path)}</${name}>` : '';
        return `${template}<${name}>${this.#data(item.items, path, isThere || isRepeat)}</${name}>`;
      })
      .join('');
  }

  #controls(items: readonly Item[], at: string): string {
    return items.map((item) => this.#control(item, `${at}/${item.name}`)).join('');
  }

  #control(item: Item, path: string): string {
    const here = this.#definition(path);
    const label = `<label>${escaped(words(item.label, item.name))}</label>`;
    if (item.is === 'question') return this.#question(item, here, label);
    if (item.relevant !== undefined)
      this.#binds.push(`<bind nodeset="${path}"${this.#attribute('relevant', item.relevant, here)}/>`);
    const inside = this.#controls(item.items, path);
    if (item.is === 'group') return `<group ref="${path}">${label}${inside}</group>`;
    const count =
      item.count === undefined ? '' : `${this.#attribute('jr:count', item.count, here)} jr:noAddRemove="true()"`;
    return `<group ref="${path}">${label}<repeat nodeset="${path}"${count}>${inside}</repeat></group>`;
  }

  #question(item: Question, here: Definition, label: string): string {
    const { kind } = item;
    const isTriggered = item.trigger !== undefined;
    const type = kind === 'range' ? rangeType(item) : kind in media ? 'binary' : (types[kind] ?? 'string');
    const attributes = [
      this.#attribute('relevant', item.relevant, here),
      this.#attribute('constraint', item.constraint, here),
      this.#attribute('required', item.required, here),
      this.#attribute('readonly', item.readOnly ?? (kind === 'note' ? 'true()' : undefined), here),
      isTriggered ? '' : this.#attribute('calculate', item.calculation, here),
      preloads[kind] === undefined ? '' : ` ${preloads[kind]}`,
    ];
    this.#binds.push(`<bind nodeset="${here.path}" type="${type}"${attributes.join('')}/>`);
    const first = this.#workedOutDefault(here);
    const inRepeat = here.repeats.length > 0;
    const set =
      first === null
        ? ''
        : `<setvalue event="odk-instance-first-load${inRepeat ? ' odk-new-repeat' : ''}" ref="${here.path}"${this.#attribute('value', first, here)}/>`;
    if (!inRepeat) this.#firstLoad.push(set);
    const inside = label + (inRepeat ? set : '') + this.#settersOf(here);
    return this.#field(item, here, inside);
  }

  #field(item: Question, here: Definition, inside: string): string {
    const { kind } = item;
    const ref = `ref="${here.path}"`;
    if (kind in preloads || kind === 'calculate' || kind === 'hidden' || kind === 'audit') return '';
    if (kind === 'select-one') return `<select1 ${ref}>${inside}${this.#itemset(item, here)}</select1>`;
    if (kind === 'select-multiple') return `<select ${ref}>${inside}${this.#itemset(item, here)}</select>`;
    if (kind === 'rank') return `<odk:rank ${ref}>${inside}${this.#itemset(item, here)}</odk:rank>`;
    if (kind === 'acknowledge') return `<trigger ${ref}>${inside}</trigger>`;
    if (kind in media) return `<upload ${ref} mediatype="${media[kind] ?? ''}">${inside}</upload>`;
    if (kind !== 'range') return `<input ${ref}>${inside}</input>`;
    const { start = '1', end = '10', step = '1' } = item.parameters ?? {};
    return `<range ${ref} start="${start}" end="${end}" step="${step}">${inside}</range>`;
  }

  #itemset(item: Question, here: Definition): string {
    const filter = item.choiceFilter === undefined ? '' : `[${this.#refer(item.choiceFilter, here, true)}]`;
    const nodes = `instance('${item.list ?? ''}')/root/item${filter}`;
    const { randomize, seed } = item.parameters ?? {};
    const order =
      randomize === 'true' ? `randomize(${nodes}${seed === undefined ? '' : `, ${this.#refer(seed, here)}`})` : nodes;
    return `<itemset nodeset="${escaped(order)}"><value ref="name"/><label ref="label"/></itemset>`;
  }

  /** What is worked out when this question is answered. */
  #settersOf(here: Definition): string {
    const targets = [...this.#compiled.byPath.values()].filter(
      (one) => one.is === 'question' && one.logic.triggered?.by.some(({ path }) => path === here.path),
    );
    return targets
      .map((target) => {
        const { calculation } = target.item as Question;
        const value = calculation === undefined ? '' : this.#attribute('value', calculation, target);
        return `<setvalue event="xforms-value-changed" ref="${target.path}"${value}/>`;
      })
      .join('');
  }

  #plainDefault(path: string): string | undefined {
    const here = this.#definition(path);
    const { default: first } = here.is === 'question' ? here.logic : { default: null };
    return first?.is === 'plain' ? first.text : undefined;
  }

  #workedOutDefault(here: Definition): string | null {
    if (here.is !== 'question' || here.logic.default?.is !== 'worked-out') return null;
    return here.item.default ?? null;
  }

  #definition(path: string): Definition {
    const found = this.#compiled.byPath.get(path);
    if (found === undefined) throw new NotAnXform(`there is no ${path}`);
    return found;
  }

  #attribute(name: string, expression: string | undefined, here: Definition): string {
    return expression === undefined ? '' : ` ${name}="${escaped(this.#refer(expression, here))}"`;
  }

  /** `${name}` as a path: from the root, or from here where both lie in one repeat. */
  #refer(expression: string, here: Definition, isInPredicate = false): string {
    return expression.replace(/\$\{\s*([^}]+?)\s*\}/g, (_, name: string, at: number) => {
      const [target, ...others] = this.#compiled.named.get(name) ?? [];
      if (target === undefined || others.length > 0) throw new NotAnXform(`"${name}" is no one question`);
      const shared = here.repeats.filter(({ path }) => target.repeats.some((one) => one.path === path)).at(-1);
      if (shared === undefined || shared.path === target.path || isNamedForIndexing(expression.slice(0, at)))
        return ` ${target.path} `;
      const up = here.path.slice(shared.path.length + 1).split('/').length;
      const before = expression.slice(0, at).replace(/'[^']*'|"[^"]*"/g, '');
      const isWithin = isInPredicate || before.split('[').length > before.split(']').length;
      return ` ${isWithin ? 'current()/' : ''}${'../'.repeat(up)}${target.path.slice(shared.path.length + 1)} `;
    });
  }
}

/** True after a text that ends where `indexed-repeat()` takes the name of a question or of a repeat, and not a number. */
function isNamedForIndexing(before: string): boolean {
  const call = before.lastIndexOf('indexed-repeat(');
  if (call < 0) return false;
  let depth = 0;
  let commas = 0;
  for (const character of before.slice(call + 'indexed-repeat('.length)) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
    if (character === ',' && depth === 0) commas += 1;
  }
  return depth === 0 && (commas === 0 || commas % 2 === 1);
}

const rangeType = ({ parameters = {} }: Question): string =>
  [parameters['start'], parameters['end'], parameters['step']].some((text) => text?.includes('.')) ? 'decimal' : 'int';

/** A column of any other name can be named by no expression. */
const isXmlName = /^[A-Za-z_][\w.-]*$/;

function secondary({ id, choices }: ChoiceList): string {
  const items = choices.map(({ name, label, columns = {} }) => {
    const named = Object.entries(columns).filter(([key]) => isXmlName.test(key));
    const others = named.map(([key, text]) => `<${key}>${escaped(text)}</${key}>`);
    return `<item><name>${escaped(name)}</name><label>${escaped(words(label, name))}</label>${others.join('')}</item>`;
  });
  return `<instance id="${escaped(id)}"><root>${items.join('')}</root></instance>`;
}

/** References in a label are left as they are written: a label is nothing that is compared. */
const words = (text: InstrumentText | undefined, otherwise: string): string =>
  Object.values(text ?? {})[0]?.text ?? otherwise;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
