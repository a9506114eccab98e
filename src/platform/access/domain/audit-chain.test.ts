import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import type { AuditLink, LaneHead } from './audit-chain.ts';
import { laneChecker } from './audit-chain.ts';
import type { AuditedEvent } from './audit-text.ts';
import { auditText } from './audit-text.ts';

const sha256 = (previous: string, text: string) =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex');

const eventOf = (number: number): AuditedEvent => ({
  id: `00000000-0000-7000-8000-00000000000${number}`,
  at: `2026-11-0${number}T07:30:00.000000Z`,
  happenedAt: null,
  userId: 'u',
  teamId: 't',
  role: 'clinician',
  action: 'person.read',
  subjectIds: ['p'],
  reason: null,
  requestId: null,
  detail: null,
});

type Step = { link: AuditLink; event: AuditedEvent | null };

function chain(length: number): { steps: Step[]; head: LaneHead } {
  const steps: Step[] = [];
  let hash = '';
  for (let seq = 1; seq <= length; seq++) {
    const event = eventOf(seq);
    const next = sha256(hash, auditText(event));
    steps.push({ event, link: { lane: 3, seq, eventId: event.id, previousHash: hash, hash: next } });
    hash = next;
  }
  return { steps, head: { lane: 3, seq: length, hash } };
}

function problemsOf(steps: readonly Step[], head: LaneHead | null, kept: readonly LaneHead[] = []) {
  const checker = laneChecker(3, sha256, kept);
  for (const { link, event } of steps) checker.check(link, event);
  return checker.end(head).map(({ kind }) => kind);
}

describe('a lane of the audit log', () => {
  test('as it was written has no problem', () => {
    const { steps, head } = chain(5);
    expect(problemsOf(steps, head, [{ lane: 3, seq: 2, hash: steps[1]?.link.hash ?? '' }])).toEqual([]);
  });

  test('that is empty has no problem', () => {
    expect(problemsOf([], null, [{ lane: 3, seq: 0, hash: '' }])).toEqual([]);
  });

  test.each<[string, (steps: Step[]) => Step[], string[]]>([
    [
      'a changed event',
      (steps) =>
        steps.map((step, at) => (at === 2 && step.event ? { ...step, event: { ...step.event, userId: 'x' } } : step)),
      ['changed'],
    ],
    [
      'a removed event',
      (steps) => steps.map((step, at) => (at === 2 ? { ...step, event: null } : step)),
      ['event-missing'],
    ],
    ['a removed link', (steps) => steps.filter((_, at) => at !== 2), ['gap']],
    ['a removed first link', (steps) => steps.slice(1), ['gap']],
    ['a removed last link', (steps) => steps.slice(0, -1), ['end-differs']],
    ['two events changed about', (steps) => swapEvents(steps, 1, 2), ['changed', 'changed']],
    ['two links changed about', (steps) => swapLinks(steps, 1, 2), ['broken', 'broken', 'broken']],
  ])('%s is found', (_, tamper, expected) => {
    const { steps, head } = chain(5);
    expect(problemsOf(tamper(steps), head)).toEqual(expected);
  });

  test('a chain made anew after tampering is found by the heads that were kept elsewhere', () => {
    const before = chain(5);
    let hash = '';
    const forged = before.steps.map(({ link, event }) => {
      const changed = { ...(event as AuditedEvent), userId: 'somebody else' };
      const previousHash = hash;
      hash = sha256(previousHash, auditText(changed));
      return { event: changed, link: { ...link, previousHash, hash } };
    });
    expect(problemsOf(forged, { lane: 3, seq: 5, hash })).toEqual([]);
    expect(problemsOf(forged, { lane: 3, seq: 5, hash }, [before.head])).toEqual(['differs-from-kept']);
  });

  test('a chain cut short with its end made to fit is found by the heads that were kept elsewhere', () => {
    const { steps, head } = chain(5);
    const cut = steps.slice(0, 3);
    const fitted = { lane: 3, seq: 3, hash: cut[2]?.link.hash ?? '' };
    expect(problemsOf(cut, fitted)).toEqual([]);
    expect(problemsOf(cut, fitted, [head])).toEqual(['differs-from-kept']);
  });
});

function swapEvents(steps: Step[], a: number, b: number): Step[] {
  return steps.map((step, at) => ({ ...step, event: steps[at === a ? b : at === b ? a : at]?.event ?? null }));
}

function swapLinks(steps: Step[], a: number, b: number): Step[] {
  return steps.map((step, at) => {
    const other = steps[at === a ? b : at === b ? a : at] ?? step;
    return { event: other.event, link: { ...other.link, seq: step.link.seq } };
  });
}
