import { z } from 'zod';

import { commentKinds, commentLimits, type CommentKind } from './comment.ts';
import { typedText } from './typed-text.ts';

/** What is typed on the page where something is said; `about` is a place, or `whole`. */
export type CommentTyped = Readonly<{
  place: string | null;
  kind: CommentKind;
  words: string;
  name: string | null;
  isNamePublic: boolean;
}>;

/** `message` is a key of the content files. */
export type CommentProblem = Readonly<{ field: string; message: string; values?: Readonly<Record<string, number>> }>;

const shape = z.object({
  about: z.string().catch(''),
  kind: z.enum(commentKinds).nullable().catch(null),
  words: z.string().catch(''),
  name: z.string().catch(''),
  public: z.literal('yes').nullable().catch(null),
});

/** The word that stands for the whole form and not for one question. */
export const wholeForm = 'whole';

/** Reads what was typed, whatever it is; every problem, in the order of the page. */
export function readComment(
  typed: unknown,
  places: ReadonlySet<string>,
): Readonly<{ ok: true; value: CommentTyped }> | Readonly<{ ok: false; problems: readonly CommentProblem[] }> {
  const {
    about,
    kind,
    words: typedWords,
    name: typedName,
    public: isPublic,
  } = shape.safeParse(typed).data ?? shape.parse({});
  const [words, name] = [typedText(typedWords), typedText(typedName).replaceAll('\n', ' ')];
  const [length, nameLength] = [[...words].length, [...name].length];
  const problems: CommentProblem[] = [];
  if (about !== wholeForm && !places.has(about))
    problems.push({ field: 'about', message: 'co-design.say.no-question' });
  if (kind === null) problems.push({ field: 'kind', message: 'co-design.say.no-kind' });
  if (length === 0 && kind !== 'good') problems.push({ field: 'words', message: 'co-design.say.no-words' });
  if (length > commentLimits.words) {
    const values = { count: length, most: commentLimits.words };
    problems.push({ field: 'words', message: 'co-design.say.too-long', values });
  }
  if (nameLength > commentLimits.name) {
    problems.push({ field: 'name', message: 'co-design.say.long-name', values: { most: commentLimits.name } });
  }
  if (problems.length > 0 || kind === null) return { ok: false, problems };
  const isNamed = nameLength > 0;
  return {
    ok: true,
    value: {
      place: about === wholeForm ? null : about,
      kind,
      words,
      name: isNamed ? name : null,
      isNamePublic: isNamed && isPublic === 'yes',
    },
  };
}
