import type { InstrumentText } from '../text.ts';
import type { FhirExtension } from './questionnaire.ts';
import { urls } from './urls.ts';
import { readWords, writeWords } from './words.ts';

/** What is said in a column: text in one language or several, or anything else as JSON. */
export type Columns = Readonly<Record<string, string | InstrumentText | undefined>>;

/** Our own extension with a part for each column that says something; none where none does. */
export function writeColumns(columns: Columns, language: string): readonly FhirExtension[] {
  const parts = Object.entries(columns).flatMap(([name, said]): readonly FhirExtension[] => {
    if (said === undefined) return [];
    if (typeof said === 'string') return [{ url: name, valueString: said }];
    const { words, beside } = writeWords(said, language);
    return [
      {
        url: name,
        ...(words !== undefined && { valueString: words }),
        ...(beside !== undefined && { _valueString: beside }),
      },
    ];
  });
  return parts.length === 0 ? [] : [{ url: urls.columns, extension: parts }];
}

/** Reads our own columns of an element again. */
export class OwnColumns {
  readonly #parts: ReadonlyMap<string, FhirExtension>;
  readonly #language: string;

  constructor(extensions: readonly FhirExtension[] | undefined, language: string) {
    const own = extensions?.find(({ url }) => url === urls.columns);
    this.#parts = new Map((own?.extension ?? []).map((part) => [part.url, part]));
    this.#language = language;
  }

  get areThere(): boolean {
    return this.#parts.size > 0;
  }

  names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  word(name: string): string | undefined {
    return this.#parts.get(name)?.valueString;
  }

  text(name: string): InstrumentText | undefined {
    const part = this.#parts.get(name);
    return part && readWords({ words: part.valueString, beside: part._valueString }, this.#language);
  }

  /** Undefined also for a column that is no JSON. */
  json(name: string): unknown {
    const written = this.word(name);
    if (written === undefined) return undefined;
    try {
      return JSON.parse(written) as unknown;
    } catch {
      return undefined;
    }
  }
}
