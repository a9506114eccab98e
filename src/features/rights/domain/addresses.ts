/** Printed on posters and cards, so it never changes. */
export const pageAddress = '/how-to-see-a-doctor';
export const cardAddress = `${pageAddress}/card`;

/** An address that opens in one language whatever the reader's browser prefers, to send on or to print on a poster. */
export function inLanguage(address: string, language: string): string {
  return `${address}?lang=${language}`;
}
