/** What fits on one page of the link, in bytes of the words on it: pages are read on cheap telephones. */
const pageBudget = 3500;

/** Puts things on pages in their order; each page has at least one, and no more than fit. */
export function pagesOf<Thing>(
  things: readonly Thing[],
  weightOf: (thing: Thing) => number,
): readonly (readonly Thing[])[] {
  const pages: Thing[][] = [];
  let left = 0;
  for (const thing of things) {
    const weight = weightOf(thing);
    const page = pages.at(-1);
    if (page === undefined || weight > left) {
      pages.push([thing]);
      left = pageBudget - weight;
    } else {
      page.push(thing);
      left -= weight;
    }
  }
  return pages;
}

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
