/** A figure's name where a text places it. */
const mark = /\[\[\s*([^[\]]*?)\s*\]\]/g;

/** What a paragraph says of figures. `alone`: the name of the one that is all of it, null where there is none; `among`: those that stand among words; `open`: a bracket or a brace of a mark that is not closed. */
export type PlacedFigures = Readonly<{ alone: string | null; among: readonly string[]; open: string | null }>;

export function placedFigures(paragraph: string): PlacedFigures {
  const names = [...paragraph.matchAll(mark)].map(([, name = '']) => name);
  const words = paragraph.replaceAll(mark, '');
  const [only] = names;
  const isAlone = names.length === 1 && only !== undefined && only !== '' && words.trim() === '';
  const left = words.replaceAll(/\{\{[^{}]*\}\}/g, '');
  return {
    alone: isAlone ? only : null,
    among: isAlone ? [] : names,
    open: /.{0,30}(?:\[\[|\]\]|\{\{|\}\}).{0,30}/su.exec(left)?.[0] ?? null,
  };
}
