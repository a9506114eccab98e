import { paragraphsOf, type DraftBody } from './draft-body.ts';
import { placedFigures } from './placed-figures.ts';

/** A part without which a report is not one. A message key under `publication.missing.` and its values. */
export type MissingPart = Readonly<{ problem: `missing-${string}`; values: Readonly<Record<string, string | number>> }>;

/** `figures`: the names of those that can be placed. */
export function missingParts(
  { title, method, limits, sections, summaries }: DraftBody,
  figures: ReadonlySet<string>,
): readonly MissingPart[] {
  const missing = (part: string, values: MissingPart['values'] = {}): MissingPart => ({
    problem: `missing-${part}`,
    values,
  });
  const isEmpty = (text: string) => text.trim() === '';
  return [
    ...(isEmpty(title) ? [missing('title')] : []),
    ...(isEmpty(method) ? [missing('method')] : []),
    ...(isEmpty(limits) ? [missing('limits')] : []),
    ...(sections.every(({ text }) => isEmpty(text)) ? [missing('sections')] : []),
    ...sections.flatMap(({ heading, text }, at) => {
      const number = at + 1;
      if (isEmpty(heading) === isEmpty(text)) return [];
      return [isEmpty(heading) ? missing('heading', { number }) : missing('text', { number, heading })];
    }),
    ...summaries.flatMap(({ language, heading, text }) =>
      isEmpty(heading) && paragraphsOf(text).length > 0 ? [missing('summary-heading', { language })] : [],
    ),
    ...sections.flatMap(({ text }) => paragraphsOf(text).flatMap((one) => marksIn(one, figures, true))),
    ...[title, method, limits, ...sections.map(({ heading }) => heading)].flatMap((one) => marksIn(one, figures)),
    ...summaries.flatMap(({ heading, text }) => [heading, text].flatMap((one) => marksIn(one, figures))),
  ];
}

/** A figure of a name that there is not, one that does not stand by itself in a section, or a mark that is not closed: nobody should read any of them as words. */
function marksIn(text: string, figures: ReadonlySet<string>, isParagraph = false): readonly MissingPart[] {
  const { alone, among, open } = placedFigures(text);
  const problem = (part: 'figure' | 'figure-alone' | 'figure-mark', name: string): MissingPart => ({
    problem: `missing-${part}`,
    values: { name },
  });
  const names = [...(alone === null ? [] : [alone]), ...among];
  const unknown = names.filter((name) => !figures.has(name)).map((name) => problem('figure', name));
  const misplaced = (isParagraph ? among : names)
    .filter((name) => figures.has(name))
    .map((name) => problem('figure-alone', name));
  return [...unknown, ...misplaced, ...(open === null ? [] : [problem('figure-mark', open)])];
}
