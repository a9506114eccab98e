import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { en } from '../content/en.ts';
import { confidenceOf, facts, isReviewOverdue, review } from './facts.ts';

/** Texts that tell no fact: headings, what to do or say, how to fold the card, and the page about itself. */
const tellsNoFact =
  /^rights\.(page\.(?!lead)|draft\.|gp\.|card\.|register\.(?!permanent)|about\.|[a-z]+\.(title|intro|show|say|ask|another)$)/;

test('every text that tells a right or a rule belongs to a fact', () => {
  const told = new Set(facts.flatMap((fact) => fact.keys));
  const untold = Object.keys(en.strings).filter((key) => !told.has(key) && !tellsNoFact.test(key));
  expect(untold).toEqual([]);
});

test('every fact is told by texts that exist', () => {
  expect(facts.flatMap((fact) => fact.keys).filter((key) => !(key in en.strings))).toEqual([]);
});

test('a fact without a source is told only as not confirmed', () => {
  const unconfirmed = facts.filter((fact) => confidenceOf(fact) === 'unconfirmed').flatMap((fact) => fact.keys);
  expect(unconfirmed.length).toBeGreaterThan(0);
  for (const key of unconfirmed) expect(en.strings[key as keyof typeof en.strings]).toContain('We have not confirmed');
});

test('a fact is as sure as its best source', () => {
  const quoted = { name: 'A quotation', confidence: 'second-hand' } as const;
  const read = { name: 'The rule', confidence: 'read' } as const;
  expect(confidenceOf({ name: '', keys: [], sources: [] })).toBe('unconfirmed');
  expect(confidenceOf({ name: '', keys: [], sources: [quoted] })).toBe('second-hand');
  expect(confidenceOf({ name: '', keys: [], sources: [quoted, read] })).toBe('read');
});

test('the review is overdue from the day after its date', () => {
  expect(isReviewOverdue(review.nextReviewOn)).toBe(false);
  expect(isReviewOverdue('2027-05-23' as LocalDate)).toBe(true);
});
