import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The part of a page that holds the fields of one question; null for what lies in none. */
export function questionAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
}

/** What the fields in a part of the page hold, by name, as a posted form would say it. */
export function fieldsIn(part: HTMLElement): TypedFields {
  const fields: Record<string, string | readonly string[]> = {};
  for (const field of part.querySelectorAll<Field>('input, select, textarea')) {
    if (field.name === '' || field.type === 'hidden' || isForFile(field) || (isBox(field) && !field.checked)) continue;
    const before = fields[field.name];
    fields[field.name] = before === undefined ? field.value : [...[before].flat(), field.value];
  }
  return fields;
}

/** True of what is chosen and not typed: its answer is whole at once. */
export const isChosen = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && isBox(target));

/** The photograph that was chosen in a field for one; null for any other field. */
export const photographIn = (target: EventTarget | null): File | null =>
  target instanceof HTMLInputElement && target.type === 'file' ? (target.files?.[0] ?? null) : null;

/** True of a field for a file: what it holds is no text. */
export const isForFile = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'file';

const isBox = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';
