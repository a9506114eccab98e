import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Item } from '#platform/instruments/domain/item.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';

import { walkItems } from './walk-items.ts';

/** One text in one language, before and after; null where it is not there. */
export type TextChange = Readonly<{ part: TextPart; language: string; before: string | null; after: string | null }>;
export type TextPart = 'label' | 'hint' | 'guidance' | 'requiredMessage' | 'constraintMessage' | 'choice';
export type ExpressionChange = Readonly<{ part: ExpressionPart; before: string | null; after: string | null }>;
export type ExpressionPart =
  'relevant' | 'readOnly' | 'required' | 'constraint' | 'calculation' | 'choiceFilter' | 'default' | 'count';

/** What became of an item that both versions have. */
export type ItemChange = Readonly<{
  path: string;
  item: Item;
  /** Its place before, where it is another. */
  movedFrom: string | null;
  /** Its kind before, where that is another: answers of the two cannot be put together. */
  wasKind: string | null;
  texts: readonly TextChange[];
  expressions: readonly ExpressionChange[];
  choices: Readonly<{ added: readonly string[]; removed: readonly string[] }>;
}>;

export type VersionsCompared = Readonly<{
  added: readonly Readonly<{ path: string; item: Item }>[];
  removed: readonly Readonly<{ path: string; item: Item }>[];
  changed: readonly ItemChange[];
  languages: Readonly<{ added: readonly string[]; removed: readonly string[] }>;
  /** False where what stayed comes in another order. */
  sameOrder: boolean;
}>;

type Found = Readonly<{ path: string; item: Item; before: Readonly<{ path: string; item: Item }> | null }>;

/** What changes from one version of a form to another. A question is the same where its place is, else where its name is and is the only one. */
export function compareVersions(before: Instrument, after: Instrument): VersionsCompared {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const matched = match(old, now);
  const known = new Set(matched.flatMap(({ before: was }) => (was === null ? [] : [was.path])));
  const stayed = matched.flatMap(({ before: was }) => (was === null ? [] : [was.path]));
  return {
    added: matched.filter(({ before: was }) => was === null),
    removed: old.filter(({ path }) => !known.has(path)),
    changed: matched.map((found) => compareItems(found, before, after)).filter((change) => change !== null),
    languages: differ(tags(before), tags(after)),
    sameOrder: JSON.stringify(stayed) === JSON.stringify(old.map(({ path }) => path).filter((path) => known.has(path))),
  };
}

const itemsOf = ({ root, items }: Instrument) =>
  [...walkItems(`/${root}`, items)].map(({ path, item }) => ({ path, item }));
const tags = ({ languages }: Instrument): readonly string[] => languages.map(({ tag }) => tag);

function match(old: ReturnType<typeof itemsOf>, now: ReturnType<typeof itemsOf>): readonly Found[] {
  const byPath = new Map(old.map((one) => [one.path, one]));
  const here = new Set(now.map(({ path }) => path));
  const gone = byName(old.filter(({ path }) => !here.has(path)));
  const fresh = byName(now.filter(({ path }) => !byPath.has(path)));
  return now.map(({ path, item }) => {
    const same = byPath.get(path);
    if (same?.item.is === item.is) return { path, item, before: same };
    const moved = gone.get(item.name) ?? [];
    const isOnly = moved.length === 1 && fresh.get(item.name)?.length === 1 && moved[0]?.item.is === item.is;
    return { path, item, before: isOnly ? (moved[0] ?? null) : null };
  });
}

function byName(items: ReturnType<typeof itemsOf>): ReadonlyMap<string, ReturnType<typeof itemsOf>> {
  const found = new Map<string, ReturnType<typeof itemsOf>>();
  for (const one of items) found.set(one.item.name, [...(found.get(one.item.name) ?? []), one]);
  return found;
}

function compareItems({ path, item, before }: Found, old: Instrument, now: Instrument): ItemChange | null {
  if (before === null) return null;
  const [was, is] = [listOf(before.item, old), listOf(item, now)];
  const change: ItemChange = {
    path,
    item,
    movedFrom: before.path === path ? null : before.path,
    wasKind: valueOf(before.item) === valueOf(item) ? null : kindName(before.item),
    texts: [...textChanges(before.item, item), ...choiceTexts(was, is)],
    expressions: expressionChanges(before.item, item),
    choices: differ([...was.keys()], [...is.keys()]),
  };
  const says =
    change.movedFrom !== null ||
    change.wasKind !== null ||
    [change.texts, change.expressions, change.choices.added, change.choices.removed].some((list) => list.length > 0);
  return says ? change : null;
}

const kindName = (item: Item): string => (item.is === 'question' ? item.kind : item.is);
const valueOf = (item: Item): string =>
  item.is === 'question' ? `${kindOf(item.kind).value} ${kindOf(item.kind).role}` : item.is;

type Labels = ReadonlyMap<string, InstrumentText>;

function listOf(item: Item, { lists }: Instrument): Labels {
  const list = item.is === 'question' && item.list !== undefined ? lists.find(({ id }) => id === item.list) : undefined;
  return new Map((list?.choices ?? []).map(({ name, label }) => [name, label ?? {}]));
}

function choiceTexts(was: Labels, is: Labels): readonly TextChange[] {
  return [...is].flatMap(([name, label]) => {
    const before = was.get(name);
    return before === undefined ? [] : inEachLanguage('choice', before, label);
  });
}

const textParts = ['label', 'hint', 'guidance', 'requiredMessage', 'constraintMessage'] as const;
const expressionParts = [
  'relevant',
  'readOnly',
  'required',
  'constraint',
  'calculation',
  'choiceFilter',
  'default',
  'count',
] as const;

function textChanges(before: Item, after: Item): readonly TextChange[] {
  const part = (item: Item, name: (typeof textParts)[number]): InstrumentText =>
    (item as Partial<Record<typeof name, InstrumentText>>)[name] ?? {};
  return textParts.flatMap((name) => inEachLanguage(name, part(before, name), part(after, name)));
}

function inEachLanguage(part: TextPart, before: InstrumentText, after: InstrumentText): readonly TextChange[] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return languages
    .map((language) => ({
      part,
      language,
      before: before[language]?.text ?? null,
      after: after[language]?.text ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

function expressionChanges(before: Item, after: Item): readonly ExpressionChange[] {
  const part = (item: Item, name: (typeof expressionParts)[number]): string | null =>
    (item as Partial<Record<typeof name, string>>)[name] ?? null;
  return expressionParts
    .map((name) => ({ part: name, before: part(before, name), after: part(after, name) }))
    .filter((change) => change.before !== change.after);
}

function differ(before: readonly string[], after: readonly string[]) {
  const [was, is] = [new Set(before), new Set(after)];
  return { added: after.filter((one) => !was.has(one)), removed: before.filter((one) => !is.has(one)) };
}
