import { expect, test } from 'vitest';

import { translator } from '#platform/language/translator.ts';

import { catalogues } from '../../../catalogues.ts';
import { on } from '../../../testing/facts.ts';
import { actionsForPerson } from './actions-for-person.ts';
import type { SummaryAction } from './practice-summary.ts';

const english = translator<string>('en', catalogues);
const action = (more: Partial<SummaryAction>): SummaryAction => ({
  is: 'result',
  what: 'HIV',
  why: 'because',
  urgency: 'routine',
  dueOn: null,
  ...more,
});
const told = (...actions: SummaryAction[]) => actionsForPerson(actions, english).map(({ what, why }) => what + why);

test('no test and no illness is named on a page that somebody else may read', () => {
  const words = told(
    action({}),
    action({ what: 'latent tuberculosis (blood test)' }),
    action({ is: 'referral', what: 'sexual health clinic', to: 'sexual-health' }),
    action({ is: 'action', what: 'thoughts of self-harm', urgency: 'now' }),
  );
  expect(words).toHaveLength(3);
  expect(words.join(' ')).not.toMatch(/HIV|tubercul|sexual|harm|because/i);
});

test('a dentist is named, beside the other visits', () => {
  const words = told(
    action({ is: 'referral', what: 'a dentist', to: 'dentist' }),
    action({ is: 'referral', what: 'mental health', to: 'mental-health' }),
  );
  expect(words).toHaveLength(2);
  expect(words[0]).toContain('dentist');
});

test('of several of one kind the most pressing is told', () => {
  const [one] = actionsForPerson(
    [action({ urgency: 'routine' }), action({ urgency: 'today' }), action({ urgency: 'soon', dueOn: on('03-01') })],
    english,
  );
  expect(one?.urgency).toBe('today');
});
