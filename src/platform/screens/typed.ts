/** What somebody typed, as they typed it, by the names of the fields. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;
