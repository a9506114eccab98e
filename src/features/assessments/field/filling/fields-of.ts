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
    if (field.name === '' || field.type === 'hidden' || (isBox(field) && !field.checked)) continue;
    const before = fields[field.name];
    fields[field.name] = before === undefined ? field.value : [...[before].flat(), field.value];
  }
  return fields;
}

/** True of what is chosen and not typed: its answer is whole at once. */
export const isChosen = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && isBox(target));

const isBox = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';
