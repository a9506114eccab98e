import { z } from 'zod';

export const longest = { title: 300, heading: 300, text: 20_000, words: 4000, by: 200 };
export const most = { sections: 60, summaries: 20 };

const section = z.strictObject({ heading: z.string().max(longest.heading), text: z.string().max(longest.text) });

/** What an author writes. Paragraphs stand apart by an empty line; a figure stands in one by itself, `[[heard-of-resistance]]`. */
export const draftSchema = z.strictObject({
  title: z.string().max(longest.title),
  language: z.string().max(35),
  method: z.string().max(longest.words),
  limits: z.string().max(longest.words),
  sections: z.array(section).max(most.sections),
  /** In the languages of those who answered. `checkedBy` is a role and an organisation; empty for a draft. */
  summaries: z
    .array(
      z.strictObject({
        language: z.string().max(35),
        heading: z.string().max(longest.heading),
        text: z.string().max(longest.text),
        checkedBy: z.string().max(longest.by),
      }),
    )
    .max(most.summaries),
});

export type DraftBody = z.infer<typeof draftSchema>;

export const paragraphsOf = (text: string): readonly string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
