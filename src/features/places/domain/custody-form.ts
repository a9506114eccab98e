import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { CustodyTarget } from './custody.ts';
import { typedDay } from './typed-days.ts';

export type StatedCustody = Readonly<{ team: string; target: CustodyTarget; validFrom: LocalDate }>;

const text = z.string().trim().max(100, 'places.problem.too-long').default('');
const typed = z.object({ team: text, target: text, 'from[day]': text, 'from[month]': text, 'from[year]': text });

/** A team made responsible, as posted: for `place` where the page is about one, else for the board or local authority chosen (`icb:QYG`). */
export function custodyForm(place: string | null): z.ZodType<StatedCustody> {
  return typed.transform((form, context): StatedCustody => {
    const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const target: CustodyTarget | null = place === null ? readTarget(form.target) : { kind: 'place', id: place };
    if (!z.guid().safeParse(form.team).success) problem('team', 'places.problem.team-missing');
    if (target === null) problem('target', 'places.problem.target-missing');
    const validFrom = typedDay(form, 'from');
    if (validFrom === null) problem('from', 'places.problem.from-missing');
    else if (validFrom === 'not-real') problem('from', 'places.problem.date-not-real');
    if (target === null || validFrom === null || validFrom === 'not-real') return z.NEVER;
    return { team: form.team, target, validFrom };
  });
}

function readTarget(said: string): CustodyTarget | null {
  const [kind, code = ''] = said.split(':');
  if (code === '') return null;
  return kind === 'icb' || kind === 'local-authority' ? { kind, code } : null;
}
