import { describe, expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { Fact } from '#platform/clocks/fact.ts';

import { personPathways } from '../../../kinds.ts';
import { fact, on } from '../../../testing/facts.ts';
import { answerForm, answerForms } from './answer-form.ts';
import { owed } from './owed.ts';

const today = on('03-20');
const owedOf = (facts: readonly Fact[]) => owed(facts, personPathways, englandAndWales);
const ids = (facts: readonly Fact[]) => owedOf(facts).map(({ start }) => start.id);
const needed = (to: string, urgency: string, when: string, id: string) =>
  fact('referral-needed', when, { to, urgency, because: 'asked-for' }, id);

describe('what is owed', () => {
  test('is what nothing has answered, what is due first first', () => {
    const facts = [
      needed('dentist', 'routine', '03-01', 'tooth'),
      fact('test-taken', '03-02', { test: 'hiv' }, 'blood'),
      fact('registration-to-start', '03-03', {}, 'practice'),
    ];
    expect(ids(facts)).toEqual(['practice', 'tooth', 'blood']);
  });

  test('with two deadlines is owed once, by the earlier', () => {
    const [one, ...more] = owedOf([needed('dentist', 'today', '03-01', 'tooth')]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ dueOn: on('03-01'), answeredBy: ['referral-made', 'referral-closed'] });
  });

  test('of two tests of one kind is the one that its answer does not name', () => {
    const facts = [
      fact('test-taken', '03-02', { test: 'hiv' }, 'first'),
      fact('test-taken', '03-09', { test: 'hiv' }, 'second'),
      fact('result-received', '03-10', { test: 'hiv', answers: ['second'] }),
    ];
    expect(ids(facts)).toEqual(['first']);
  });

  test('is still owed to somebody who has moved', () => {
    expect(
      ids([fact('test-taken', '03-02', { test: 'hiv' }, 'blood'), fact('stay-ended', '03-04', { reason: 'left' })]),
    ).toEqual(['blood']);
  });
});

describe('an answer', () => {
  const blood = fact('test-taken', '03-02', { test: 'hiv' }, '0190a000-0000-7000-8000-000000000001');
  const read = (kind: string, typed: Record<string, string>, start = blood) =>
    answerForm(kind, start, today)?.safeParse(typed);

  test('is about the same as what it answers, and names it', () => {
    expect(read('result-received', { outcome: 'nothing-found', test: 'malaria' })?.data).toEqual({
      happened: { on: today },
      body: { test: 'hiv', outcome: 'nothing-found', answers: [blood.id] },
    });
  });

  test.each([
    ['a day that is yet to come', { 'on[day]': '1', 'on[month]': '4', 'on[year]': '2026' }, 'on'],
    ['a day that there is not', { 'on[day]': '31', 'on[month]': '2', 'on[year]': '2026' }, 'on'],
    ['an outcome that there is not', { outcome: 'fine' }, 'outcome'],
  ])('with %s is refused', (_, typed, field) => {
    expect(read('result-received', typed)?.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  test('that the practice has it keeps the minute, by the clock of London', () => {
    const done = fact('assessment-done', '03-02', { response: 'r' });
    const summer = { 'on[day]': '29', 'on[month]': '6', 'on[year]': '2025', time: '14:05' };
    expect(read('received-by-practice', summer, done)?.data?.happened).toEqual({
      on: '2025-06-29',
      at: '2025-06-29T13:05:00.000Z',
    });
    expect(read('received-by-practice', { ...summer, time: '25:00' }, done)?.success).toBe(false);
  });

  test('answers it: whatever can be owed is owed no more once each of its answers is written', () => {
    const starts = [
      fact('action-needed-now', '03-01', { what: 'self-harm' }, '0190a000-0000-7000-8000-00000000000a'),
      fact('assessment-done', '03-01', { response: 'r' }, '0190a000-0000-7000-8000-00000000000b'),
      fact('screening-decided', '03-01', { test: 'hiv', decision: 'accepted' }, '0190a000-0000-7000-8000-00000000000c'),
      fact('test-taken', '03-01', { test: 'hiv' }, '0190a000-0000-7000-8000-00000000000d'),
      fact('registration-to-start', '03-01', {}, '0190a000-0000-7000-8000-00000000000e'),
      fact('registration-requested', '03-01', {}, '0190a000-0000-7000-8000-00000000000f'),
      fact('vaccination-to-plan', '03-01', { because: 'no-record' }, '0190a000-0000-7000-8000-000000000010'),
      fact('referral-made', '03-01', { to: 'dentist' }, '0190a000-0000-7000-8000-000000000011'),
      needed('dentist', 'soon', '03-01', '0190a000-0000-7000-8000-000000000012'),
    ];
    const tried = new Set<string>();
    for (const start of starts) {
      const [one] = owedOf([start]);
      for (const kind of one?.answeredBy ?? []) {
        const typed = Object.fromEntries(
          (answerForms[kind]?.fields ?? []).map((field) => [
            field.name,
            field.is === 'text' ? 'x' : (field.options[0] ?? ''),
          ]),
        );
        const answer = read(kind, typed, start);
        expect(answer?.error?.issues).toBeUndefined();
        const { body } = answer?.data ?? { body: {} };
        expect(ids([start, fact(kind, '03-20', body, 'answer')])).not.toContain(start.id);
        tried.add(kind);
      }
    }
    expect([...tried].sort()).toEqual(Object.keys(answerForms).sort());
  });
});
