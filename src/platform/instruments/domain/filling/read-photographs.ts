import { cleanPhotograph } from '#platform/photographs/domain/clean-photograph.ts';
import { photographName, type Photograph } from '#platform/photographs/domain/photograph.ts';

import type { AnswersGiven } from '../answer.ts';
import type { Form } from '../form/form.ts';
import { fieldOf, type TypedFields, type TypedProblem } from '../typed-answer.ts';

/** A file that came with a page, by the name of its field. */
export type SentFile = Readonly<{ field: string; bytes: Uint8Array; isTooLarge?: true }>;

/** `typed`: the page's fields, with a new name for each question that a photograph came for. */
export type PhotographsRead = Readonly<{
  typed: TypedFields;
  photographs: readonly Photograph[];
  problems: readonly TypedProblem[];
}>;

/** How many more photographs may be kept with a filling, and how many bytes of them. */
export type PhotographRoom = Readonly<{ photographs: number; bytes: number }>;

type Kept = Readonly<{ entries: readonly Readonly<{ body: AnswersGiven }>[] }>;

/**
 * Takes in the photographs of a page that was sent, cleaned. A question keeps the name that stood on the page only where this filling has said it
 * before, so that nobody names a photograph of somebody else's.
 */
export function readPhotographs(
  form: Form,
  response: Kept,
  typed: TypedFields,
  files: readonly SentFile[],
  { newId, room }: Readonly<{ newId: () => string; room?: PhotographRoom }>,
): PhotographsRead {
  const fields: Record<string, string | readonly string[]> = { ...typed };
  const photographs: Photograph[] = [];
  const problems: TypedProblem[] = [];
  const here = fieldOf('', 'here');
  for (const path of Object.keys(typed).flatMap((name) => (name.endsWith(here) ? [name.slice(0, -here.length)] : []))) {
    if (form.question(path)?.kind !== 'image') continue;
    if (!hasSaid(response, typed[path])) fields[path] = '';
    const file = files.find(({ field }) => field === fieldOf(path, 'file'));
    if (file === undefined) continue;
    const clean = file.isTooLarge === true ? null : cleanPhotograph(file.bytes);
    if (clean?.ok === true && !hasRoom(room, [...photographs, clean.value]))
      problems.push({ path, is: 'photograph-no-room' });
    else if (clean?.ok === true) {
      const photograph = { ...clean.value, id: newId() };
      photographs.push(photograph);
      fields[path] = photographName(photograph);
      fields[fieldOf(path, 'away')] = '';
    } else problems.push({ path, is: `photograph-${clean?.problems[0] ?? 'too-large'}` });
  }
  return { typed: fields, photographs, problems };
}

/** Those of them that answers name: of a question that nobody wished to answer after all none is kept. */
export function photographsNamed(
  photographs: readonly Photograph[],
  written: readonly Readonly<{ body: AnswersGiven }>[],
): readonly Photograph[] {
  const names = new Set(
    written.flatMap(({ body: { answers } }) => answers.map(({ said }) => (said.is === 'value' ? said.value : null))),
  );
  return photographs.filter((photograph) => names.has(photographName(photograph)));
}

function hasRoom(room: PhotographRoom | undefined, all: readonly Pick<Photograph, 'bytes'>[]): boolean {
  const size = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return room === undefined || (all.length <= room.photographs && size <= room.bytes);
}

const hasSaid = ({ entries }: Kept, name: unknown): boolean =>
  entries.some(({ body }) => body.answers.some(({ said }) => said.is === 'value' && said.value === name));
