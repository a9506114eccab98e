/** Digits and letters that are not taken for one another. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 12;

/** What stands in the link by which somebody says that they want to hear no more: 60 bits of chance. */
export const stopToken = (random: (bytes: number) => Uint8Array): string =>
  Array.from(random(length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');

export const isStopToken = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{12}$/.test(text);

export const stopPath = (token: string): string => `/stop/${token}`;
