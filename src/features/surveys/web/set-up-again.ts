import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { Typed } from '#platform/web/read-form.ts';

import type { Rules } from '../domain/rules/rule.ts';
import type { Survey } from '../domain/survey.ts';
import { choiceValue } from './read-rules.ts';
import { agreedField } from './read-set-up.ts';

/** The fields of a new survey as another was set up: everything but its first day, so that a pilot's mended form is asked like the one before. */
export function setUpAgain({ title, purpose, consent, population, pairing, closesOn }: Survey, rules: Rules): Typed {
  const lines = (by: 'language' | 'place') =>
    population.flatMap((group) => (group.by === by ? [`${group.key}: ${String(group.size)}`] : [])).join('\n');
  const closes = closesOn === null ? null : toTypedDate(closesOn);
  return {
    title,
    purpose,
    ...Object.fromEntries(Object.entries(consent).map(([tag, text]) => [agreedField(tag), text])),
    'by-language': lines('language'),
    'by-place': lines('place'),
    pairing: pairing.by,
    ...(pairing.by === 'card' ? { card: pairing.path } : {}),
    ...(pairing.by === 'self-made-code' ? { parts: pairing.parts.map(({ path }) => path) } : {}),
    ...(closes === null
      ? {}
      : { 'closes[day]': closes.day, 'closes[month]': closes.month, 'closes[year]': closes.year }),
    ...typedRules(rules),
  };
}

/** Usual rules as they are typed. */
function typedRules(rules: Rules): Typed {
  const typed: Record<string, string> = { fewest: '1' };
  for (const { reason, leaveOut } of rules) {
    if (reason === 'too-few-replies' && leaveOut.is === 'fewer-replies') typed['fewest'] = String(leaveOut.than);
    if (reason === 'not-eligible' && leaveOut.is === 'below') {
      typed['below-question'] = leaveOut.path;
      typed['below-number'] = String(leaveOut.number);
    }
    if (reason === 'not-eligible' && leaveOut.is === 'says')
      typed['excluded'] = choiceValue(leaveOut.path, leaveOut.anyOf[0] ?? '');
    if (reason !== 'no-consent' || leaveOut.is !== 'all') continue;
    for (const part of leaveOut.of)
      if (part.is === 'not' && part.of.is === 'says')
        typed['consent'] = choiceValue(part.of.path, part.of.anyOf[0] ?? '');
  }
  return typed;
}
