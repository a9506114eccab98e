import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';

/** The fields of a posted page as text; what is no text is left out. */
export function typedIn(body: unknown): TypedFields {
  const fields = Object.entries((body ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    fields.flatMap(([name, value]): readonly (readonly [string, string | readonly string[]])[] => {
      if (typeof value === 'string') return [[name, value]];
      return Array.isArray(value) ? [[name, value.filter((one) => typeof one === 'string')]] : [];
    }),
  );
}
