import { describe, expect, test } from 'vitest';

import { owedBy } from '#platform/clocks/repeats.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';

import { actionNeededNow, actionTaken } from './action-kinds.ts';
import { openByAction } from './actions-open.ts';
import { draftActionsTaken } from './draft-actions-taken.ts';
import { actionToday } from './pathways.ts';

const response = '01a00000-0000-7000-8000-00000000000a';
const another = '01a00000-0000-7000-8000-00000000000b';
const fact = (kind: string, body: unknown, number: number): Fact => ({
  id: `01a00000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  kind,
  happened: { on: '2026-11-26' as LocalDate },
  written: { ms: number, counter: 0, device: 'd' },
  body,
});
const needed = (what: string, number: number, of = response): Fact =>
  fact(actionNeededNow.kind, { what, response: of }, number);

const facts = [needed('self-harm', 1), needed('self-harm', 2), needed('fever', 3), needed('unwell', 4, another)];
const open = openByAction(facts, response);

describe('what was done about what cannot wait', () => {
  test('is an entry for each that something is said of, and answers every entry that asked for it', () => {
    const drafted = draftActionsTaken(open, {
      'self-harm': ' Stayed with her; crisis team comes at 4 pm ',
      fever: ' ',
    });
    expect(drafted).toEqual({
      ok: true,
      value: [
        {
          kind: actionTaken.kind,
          body: {
            what: 'self-harm',
            did: 'Stayed with her; crisis team comes at 4 pm',
            answers: [facts[0]?.id, facts[1]?.id],
          },
        },
      ],
    });
    for (const { body } of drafted.ok ? drafted.value : []) expect(actionTaken.body.safeParse(body).success).toBe(true);
  });

  test('is then owed no more, and what nothing was said of still is', () => {
    const drafted = draftActionsTaken(open, { 'self-harm': 'Stayed with her' });
    const done = drafted.ok ? drafted.value.map(({ kind, body }, at) => fact(kind, body, 10 + at)) : [];
    expect([...openByAction([...facts, ...done], response).keys()]).toEqual(['fever']);
    expect(owedBy(actionToday, [...facts, ...done]).map(({ id }) => id)).toEqual([facts[2]?.id, facts[3]?.id]);
  });

  test.each([
    ['nothing said of any', {}, 'nothing-said', 'self-harm'],
    ['more than an entry holds', { fever: 'a'.repeat(2001) }, 'too-long', 'fever'],
  ])('is not kept with %s', (_, typed, why, field) => {
    expect(draftActionsTaken(open, typed)).toEqual({
      ok: false,
      problems: [{ field, message: `assessments.seen-to.${why}` }],
    });
  });
});
