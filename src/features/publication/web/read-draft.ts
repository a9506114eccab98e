import type { FormProblem } from '#platform/web/read-form.ts';

import { draftSchema, longest, most, type DraftBody } from '../domain/draft/draft-body.ts';

/** A draft as the form shows it: fields by their names. */
export function draftFields({ title, method, limits, sections, summaries }: DraftBody): Record<string, string> {
  return {
    ...{ title, method, limits },
    ...Object.fromEntries(
      sections.flatMap(({ heading, text }, at) => [
        [`heading-${String(at)}`, heading],
        [`text-${String(at)}`, text],
      ]),
    ),
    ...Object.fromEntries(
      summaries.flatMap(({ language, heading, text, checkedBy }) => [
        [`summary-heading-${language}`, heading],
        [`summary-text-${language}`, text],
        [`summary-by-${language}`, checkedBy],
      ]),
    ),
  };
}

export type DraftRead = Readonly<{ seen: number; fields: Record<string, string>; sections: number }> &
  (Readonly<{ body: DraftBody; problems: readonly [] }> | Readonly<{ body: null; problems: readonly FormProblem[] }>);

/** Reads the form of a draft. `languages`: those that it may hold a summary in. A section without heading and text falls out; nothing else that was typed does. */
export function readDraft(form: unknown, language: string, languages: readonly string[]): DraftRead {
  const given = (form ?? {}) as Readonly<Record<string, unknown>>;
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) if (typeof value === 'string') fields[name] = value;
  const said = (name: string) => (fields[name] ?? '').replaceAll('\r\n', '\n').trim();
  const numbers = Object.keys(fields).flatMap((name) => /^(?:heading|text)-(\d{1,3})$/.exec(name)?.[1] ?? []);
  const last = Math.min(most.sections, Math.max(0, ...numbers.map((one) => Number(one) + 1)));
  const sections = Array.from({ length: last }, (_, at) => ({
    heading: said(`heading-${String(at)}`),
    text: said(`text-${String(at)}`),
  }));
  const summaries = languages.map((tag) => ({
    language: tag,
    heading: said(`summary-heading-${tag}`),
    text: said(`summary-text-${tag}`),
    checkedBy: said(`summary-by-${tag}`),
  }));
  const body = {
    ...{ title: said('title'), language, method: said('method'), limits: said('limits') },
    sections: sections.filter(({ heading, text }) => heading !== '' || text !== ''),
    summaries: summaries.filter(({ heading, text, checkedBy }) => heading + text + checkedBy !== ''),
  };
  const start = { seen: Number.parseInt(said('seen'), 10) || 0, fields, sections: last };
  const problems = tooLong(fields);
  const checked = draftSchema.safeParse(body);
  if (problems.length === 0 && checked.success) return { ...start, body: checked.data, problems: [] };
  return {
    ...start,
    body: null,
    problems: problems.length > 0 ? problems : [{ field: 'title', message: 'publication.problem.too-long' }],
  };
}

function tooLong(fields: Readonly<Record<string, string>>): readonly FormProblem[] {
  const limitOf = (name: string): number => {
    if (name === 'title') return longest.title;
    if (name.includes('heading-')) return longest.heading;
    if (name.startsWith('summary-by-')) return longest.by;
    return name.includes('text-') ? longest.text : longest.words;
  };
  return Object.entries(fields).flatMap(([field, text]) =>
    /^(title|method|limits|(heading|text)-\d+|summary-(heading|text|by)-[\w-]+)$/.test(field) &&
    text.length > limitOf(field)
      ? [{ field, message: 'publication.problem.too-long' }]
      : [],
  );
}
