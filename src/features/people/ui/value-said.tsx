import { Dir } from '#platform/ui/dir.tsx';

import { sayValue, type Say } from './say-value.ts';

/** Figures and Latin letters that are read from the left whatever language is round them: `+44 …` must not become `… 44+`. */
const fromTheLeft = new Set(['phone', 'email', 'nhsNumber', 'portReference']);

/** A detail's value in words, running its own way. */
export function ValueSaid({ field, value, t }: Readonly<{ field: string; value: unknown; t: Say }>) {
  const words = sayValue(field, value, t);
  return fromTheLeft.has(field) && typeof value === 'string' ? <bdi dir="ltr">{words}</bdi> : <Dir>{words}</Dir>;
}
