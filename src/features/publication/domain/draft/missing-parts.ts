import { paragraphsOf, type DraftBody } from './draft-body.ts';

/** A part without which a report is not one. A message key under `publication.missing.` and its values. */
export type MissingPart = Readonly<{ problem: `missing-${string}`; values: Readonly<Record<string, string | number>> }>;

export function missingParts({ title, method, limits, sections, summaries }: DraftBody): readonly MissingPart[] {
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
  ];
}
