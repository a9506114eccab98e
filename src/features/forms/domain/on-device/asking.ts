import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import { nowText } from '#platform/instruments/domain/form/form-surroundings.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import type { TypedFields, TypedProblem } from '#platform/instruments/domain/typed-answer.ts';

import { nextInstance, savePage, type OpenFilling } from '../fill-page.ts';
import { readFilling } from '../filling.ts';
import { pageBefore, whereNext, type WhereNext } from '../where-next.ts';
import { withPieces, type DeviceResponse } from './device-response.ts';

type Around = Readonly<{
  compiled: CompiledInstrument;
  today: LocalDate;
  nowMs: number;
  /** How what is answered from here on comes about. */
  mode: Mode;
}>;

/** In the shape that a page notes what its reader had in front of them by; the same whenever the response is opened. */
const pieceId = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** Opens what was answered so far; the same engine, pages and rules as by a link. */
export function openOnDevice(response: DeviceResponse, { compiled, today, nowMs, mode }: Around): OpenFilling {
  const filling = readFilling(response.pieces.map((body, at) => ({ id: pieceId(at), body })));
  const form = openForm(compiled, filling.answers, {
    today,
    now: nowText(nowMs),
    newId: () => nextInstance(filling),
    seed: response.id,
    language: response.language,
  });
  return { id: response.id, instrument: response.form, form, filling, mode };
}

/** A page that was answered. `response` is what is to be kept before anything else is shown; what could not be read is told, and what could is in it all the same. */
export type PageAnswered = Readonly<{
  response: DeviceResponse;
  problems: readonly TypedProblem[] | 'not-taken';
  next: WhereNext;
}>;

/** Reads a page that somebody answered. Where it is more than anybody answers, nothing of it is taken, and the response stays as it was. */
export function answerPage(response: DeviceResponse, at: string, typed: TypedFields, around: Around): PageAnswered {
  const open = openOnDevice(response, around);
  const before = pageBefore(open.form, at);
  const saved = savePage(open, typed);
  const kept = saved.bodies.length === 0 ? response : withPieces(response, saved.bodies);
  const stays = { at, again: null } as const;
  if (kept === null) return { response, problems: 'not-taken', next: stays };
  if (saved.problems.length > 0) return { response: kept, problems: saved.problems, next: stays };
  return { response: kept, problems: [], next: whereNext(open.form, before, saved, typed['do'] === 'back') };
}
