import type { Translator } from '#platform/language/translator.ts';

import type { Entry } from './entry.ts';
import type { KindRegistry } from './kind-registry.ts';

/** The words of an entry's kind, filled with what its body says; a place by its name. */
export function sayEntry(
  entry: Entry,
  nameOfPlace: (id: string) => string | null,
  kinds: KindRegistry,
  t: Translator,
): string {
  const kind = kinds.get(entry.kind);
  if (kind === undefined || !t.has(kind.words)) return entry.kind;
  const said = Object.entries(entry.body as Readonly<Record<string, unknown>>)
    .map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value] as const)
    .filter((pair): pair is [string, string | number] => ['string', 'number'].includes(typeof pair[1]));
  const wordsFor = (name: string, value: string | number): string | number => {
    if (name === 'place') return nameOfPlace(String(value)) ?? '–';
    const key = `${kind.says?.[name]}.${value}`;
    return kind.says?.[name] !== undefined && t.has(key) ? t(key) : value;
  };
  const values = Object.fromEntries(said.map(([name, value]) => [name, wordsFor(name, value)]));
  return t(kind.words, { ...unsaid, ...values });
}

/** What a message is given for a field that an entry may leave out. */
const unsaid = Object.fromEntries(
  ['reason', 'mode', 'because', 'outcome', 'minutes', 'words', 'practice', 'how'].map((name) => [name, 'none']),
);
