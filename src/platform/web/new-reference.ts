import { randomBytes } from 'node:crypto';

/** Letters and figures that are not taken for one another when they are read out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A request's name, such as `7K3M-Q9TX`: on the page that says sorry and on each line of the log, so that the two can be brought together. */
export function newReference(): string {
  const letters = [...randomBytes(8)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
