import { describe, expect, test } from 'vitest';

import { consentIn, usualRules } from './usual-rules.ts';

describe('the question that asks for consent', () => {
  const more = { fewestReplies: 2, eligibility: { path: '/data/age', below: 18 } };

  test('is found again in the rules that were made with it, with the choices that give it', () => {
    const consent = { path: '/data/consent', given: ['yes', 'yes_by_phone'] };
    expect(consentIn(usualRules({ ...more, consent }))).toEqual(consent);
  });

  test('is none where the rules leave nobody out for refusing', () => {
    expect(consentIn(usualRules({ ...more, consent: null }))).toBeNull();
    expect(consentIn([])).toBeNull();
  });

  test('is none where a rule leaves people out for something else than what they said to it', () => {
    expect(
      consentIn([{ reason: 'no-consent', leaveOut: { is: 'says', path: '/data/consent', anyOf: ['no'] } }]),
    ).toBeNull();
  });
});
