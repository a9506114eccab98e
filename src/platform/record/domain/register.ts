import { canonical } from './canonical.ts';
import type { Entry } from './entry.ts';

/** One value that somebody stated, with the entry that states it. */
export type Statement = Readonly<{ value: unknown; entry: Entry }>;

/** A detail's current statements, oldest first: those that no other entry replaces. */
export type Register = readonly Statement[];

/** True when every current statement says the same. */
export function isSettled(register: Register): boolean {
  const first = register[0];
  return first === undefined || register.every((statement) => canonical(statement.value) === canonical(first.value));
}

/** The value to show: the latest statement. Where the register is not settled it is one of several, and must be shown as such. */
export function shownValue(register: Register | undefined): unknown {
  return register?.[register.length - 1]?.value ?? null;
}
