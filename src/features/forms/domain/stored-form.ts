/** Where a version of a form stands. It goes from left to right and never back. */
export type FormState = 'draft' | 'published' | 'withdrawn';

/** A version by the two words that name it everywhere: in addresses, on paper, and with each answer. */
export type FormKey = Readonly<{ id: string; version: string }>;

/** The address of a version's page, or of what lies below it. */
export function formAddress({ id, version }: FormKey, ...below: readonly string[]): string {
  return ['/forms', encodeURIComponent(id), encodeURIComponent(version), ...below].join('/');
}

const longest = 100;

/** True of what can stand in an address and on paper: up to 100 characters on one line, no slash, not a dot or two by themselves. */
export const isUsableName = (name: string): boolean =>
  name.trim() !== '' && name.length <= longest && !/^\.{1,2}$|[/\\\p{Cc}\p{Zl}\p{Zp}]/u.test(name);
