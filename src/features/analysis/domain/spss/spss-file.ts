/** A number, or text in UTF-8; null is the system-missing value (for text: empty). */
export type SpssValue = number | string | null;

export type SpssVariable = Readonly<{
  /** As SPSS allows it: a letter first, then letters, digits, `_ . $ # @`, at most 64 bytes of UTF-8. */
  name: string;
  /** At most 255 bytes are kept. */
  label: string;
  /** `width` in bytes of UTF-8, 1 to 32767. */
  type: Readonly<{ is: 'number'; decimals: number }> | Readonly<{ is: 'text'; width: number }>;
  labels: readonly Readonly<{ value: number | string; label: string }>[];
  /** Up to three values that stand for no answer; of text at most eight bytes each. */
  missing: readonly (number | string)[];
  /** Numbers from `low` to `high`, both of them too, stand for no answer; then there is room for one value in `missing`. Infinite where it is open. Null where there is no range. */
  missingRange: Readonly<{ low: number; high: number }> | null;
  measure: 'nominal' | 'ordinal' | 'scale';
  /** Texts about it by name, for people (`DISPLAY ATTRIBUTES`); written, and passed over when read. Line ends cannot be in them. */
  attributes?: Readonly<Record<string, readonly string[]>>;
}>;

/** Variables that are one question: each is 1 where its option was ticked. */
export type MultipleResponseSet = Readonly<{
  /** Begins with `$`. */
  name: string;
  label: string;
  counted: number;
  variables: readonly string[];
}>;

export type SpssFile = Readonly<{
  label: string;
  variables: readonly SpssVariable[];
  sets: readonly MultipleResponseSet[];
  /** A row a person, in the order of `variables`. */
  cases: readonly (readonly SpssValue[])[];
}>;

/** The longest text that SPSS holds, in bytes. */
export const longestText = 32_767;
