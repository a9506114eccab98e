/** How wide a letter is taken to be, in parts of the size of the type: the average of plain sans-serif Latin and Arabic letters, on the wide side. */
const letterWidth = 0.56;

export const typeSize = 14;
export const lineHeight = 18;

/** How many points wide a text is, about; there is no screen here to measure it on. */
export const widthOf = (text: string): number => [...text].length * typeSize * letterWidth;

/** A text in lines of at most `width` points, cut between words; a longer word stands alone, and what is beyond `most` lines ends in an ellipsis. */
export function wrappedLines(text: string, width: number, most = 4): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
}
