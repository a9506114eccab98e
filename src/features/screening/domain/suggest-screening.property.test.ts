import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { translator } from '#platform/language/translator.ts';

import { allKnown, lessKnown } from '../../../testing/circumstances.ts';
import { screeningContent } from '../content/catalogue.ts';
import { screeningRules } from './rules/rules.ts';
import { suggestScreening, type Screening } from './suggest-screening.ts';

const today = '2026-11-25' as LocalDate;
const settings = { seed: 402, numRuns: 500 };
const moreAndLess = allKnown.chain((whole) => fc.tuple(fc.constant(whole), lessKnown(whole)));
const t = translator<string>('en', screeningContent);

const ruledOut = ({ doNotApply }: Screening): string[] => doNotApply.map(({ rule }) => rule.name);
const suggested = ({ suggestions }: Screening): string[] =>
  suggestions.flatMap(({ is, from }) => (is === 'suggested' ? from.map(({ rule }) => rule.name) : []));

test('what is not known is never taken for no: no rule is ruled out that more knowledge could have let in', () => {
  fc.assert(
    fc.property(moreAndLess, ([whole, part]) => {
      const knowingAll = suggestScreening(whole, today);
      const knowingSome = suggestScreening(part, today);
      for (const name of ruledOut(knowingSome)) expect(ruledOut(knowingAll)).toContain(name);
      for (const name of suggested(knowingSome)) expect(suggested(knowingAll)).toContain(name);
    }),
    settings,
  );
});

test('every test that is suggested to somebody fully known is suggested, asked or looked up when less is known', () => {
  fc.assert(
    fc.property(moreAndLess, ([whole, part]) => {
      const things = suggestScreening(part, today).suggestions.map(({ about }) => about);
      for (const { about, is } of suggestScreening(whole, today).suggestions)
        if (is === 'suggested') expect(things).toContain(about);
    }),
    settings,
  );
});

test('each rule is told of: it is suggested, is open beside nothing stronger of the same test, or does not apply and says why', () => {
  fc.assert(
    fc.property(moreAndLess, ([, part]) => {
      const { suggestions, doNotApply } = suggestScreening(part, today);
      for (const { because } of doNotApply) expect(because.length).toBeGreaterThan(0);
      for (const { from } of suggestions) {
        expect(from.length).toBeGreaterThan(0);
        for (const { because } of from) expect(because.length).toBeGreaterThan(0);
      }
      const told = new Set([...doNotApply, ...suggestions.flatMap(({ from }) => from)].map(({ rule }) => rule.name));
      const suggestedThings = suggestions.filter(({ is }) => is === 'suggested').map(({ about }) => about);
      for (const { name, about } of screeningRules)
        expect(told.has(name) || suggestedThings.includes(about)).toBe(true);
    }),
    settings,
  );
});

test('what is asked for is missing, and is never what the person would rather not say', () => {
  fc.assert(
    fc.property(moreAndLess, ([, part]) => {
      for (const { is, missing, guides } of suggestScreening(part, today).suggestions) {
        for (const topic of missing) expect(part.ratherNotSay).not.toContain(topic);
        if (is === 'ask') expect(missing.length).toBeGreaterThan(0);
        if (is === 'check-guide') expect(guides.length).toBeGreaterThan(0);
      }
    }),
    settings,
  );
});

test('everything that is said has words', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(moreAndLess, ([whole, part]) => {
      for (const about of [whole, part]) {
        const { suggestions, doNotApply } = suggestScreening(about, today);
        for (const { rule, because, missing } of [...doNotApply, ...suggestions.flatMap(({ from }) => from)]) {
          seen.add(`screening.rule.${rule.name}`);
          for (const topic of missing) seen.add(`screening.missing.${topic}`);
          for (const { says, values } of because) expect(t(says, values)).not.toBe('');
        }
      }
    }),
    settings,
  );
  expect([...seen].filter((key) => !t.has(key))).toEqual([]);
});
