import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';

/** A date of 2026 as `MM-DD`, or any date in full. */
export const on = (date: string): LocalDate => (date.length === 5 ? `2026-${date}` : date) as LocalDate;

let written = 0;

type When = string | null | Readonly<{ on: string; to?: string; estimated?: true }>;

function happenedOn(when: When): Fact['happened'] {
  if (when === null) return null;
  if (typeof when === 'string') return { on: on(when) };
  return {
    on: on(when.on),
    ...(when.to === undefined ? {} : { to: on(when.to) }),
    ...(when.estimated === undefined ? {} : { estimated: true }),
  };
}

/** A fact of this kind. Its id is `id`, or made from kind and date, so that a table of examples can name it. */
export function fact(kind: string, when: When, body: unknown = {}, id?: string): Fact {
  written += 1;
  const happened = happenedOn(when);
  return {
    id: id ?? `${kind} ${happened?.on.slice(5) ?? 'some day'}`,
    kind,
    happened,
    written: { ms: written, counter: 0, device: 'test' },
    body,
  };
}

export const arrived = (when: When, id?: string): Fact => fact('arrived-in-uk', when, {}, id);

export const stay = (when: When, place: string, more: Readonly<{ after?: string; room?: string }> = {}): Fact =>
  fact('stay-began', when, { place, ...more }, `stay at ${place} ${typeof when === 'string' ? when : ''}`.trim());

export const ended = (when: When, reason: string, stayId?: string): Fact =>
  fact('stay-ended', when, { reason, ...(stayId === undefined ? {} : { stay: stayId }) });
