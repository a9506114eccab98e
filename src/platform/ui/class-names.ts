/** The class names that are there, in the order given. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/**
 * `prefix` + `value`, or nothing: when `value` is not one of those that have a style, or when `classes` (written by hand) already
 * chooses one of them. What is written by hand wins.
 */
export function modifier<Value extends string | number>(
  prefix: string,
  value: Value | false | null | undefined,
  known: readonly Value[],
  classes?: string,
): string | undefined {
  if (value === undefined || value === null || value === false || !known.includes(value)) return undefined;
  if (known.some((one) => classes?.includes(`${prefix}${one}`))) return undefined;
  return `${prefix}${value}`;
}

/** The class for an option that is on, unless it is written by hand as well. */
export function option(name: string, on: boolean | undefined, classes?: string): string | undefined {
  return on && !classes?.includes(name) ? name : undefined;
}
