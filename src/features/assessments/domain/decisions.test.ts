import { describe, expect, test } from 'vitest';

import { aged, arrivedOn, knowing } from '../../../testing/circumstances.ts';
import { fact, on } from '../../../testing/facts.ts';
import { fieldOfFollowing, fieldOfTest, outcomeOfAnswers, readDecisions, reasonOfTest } from './decisions.ts';

const today = on('11-25');
const response = '0190a000-0000-7000-8000-000000000001';
const selam = knowing({
  age: aged(24),
  bornIn: 'ER',
  livedOver6Months: [],
  arrivedInUk: arrivedOn('2026-11-01'),
  tbBefore: false,
  tbScreenedInUk: false,
  registeredWithGp: false,
});
const outcomeOf = (facts: Parameters<typeof outcomeOfAnswers>[1] = []) =>
  outcomeOfAnswers(selam, facts, response, today);
const latentTb = fieldOfTest('latent-tb');

describe('decisions', () => {
  test('name the rule that was read that day', () => {
    const { decisions, problems } = readDecisions(outcomeOf(), { [latentTb]: 'accepted' }, response);
    expect(problems).toEqual([]);
    expect(decisions).toEqual([
      {
        kind: 'screening-decided',
        body: {
          test: 'latent-tb',
          decision: 'accepted',
          response,
          rule: { name: 'latent-tb-nhse-programme', version: 1 },
        },
      },
    ]);
  });

  test('that set aside need a reason; without one the rest is kept', () => {
    const typed = { [latentTb]: 'set-aside', [fieldOfTest('hepatitis-b')]: 'accepted' };
    const { decisions, problems } = readDecisions(outcomeOf(), typed, response);
    expect(problems).toEqual([{ field: reasonOfTest('latent-tb'), message: 'assessments.finish.because-missing' }]);
    expect(decisions.map(({ body }) => body['test'])).toEqual(['hepatitis-b']);
    const said = readDecisions(outcomeOf(), { ...typed, [reasonOfTest('latent-tb')]: 'later' }, response);
    expect(said.decisions[0]?.body).toMatchObject({ decision: 'set-aside', because: 'later' });
  });

  test('are made once: what was decided in this filling is shown and not asked again', () => {
    const decided = fact('screening-decided', '11-25', { test: 'latent-tb', decision: 'accepted', response });
    const outcome = outcomeOf([decided]);
    expect(outcome.tests.find((one) => one.test === 'latent-tb')?.decided).toBe('accepted');
    expect(readDecisions(outcome, { [latentTb]: 'set-aside', [reasonOfTest('latent-tb')]: 'later' }, response)).toEqual(
      {
        decisions: [],
        problems: [],
      },
    );
  });

  test('come with what was done about a test before, so that nobody is tested twice because nobody looked', () => {
    const before = [
      fact('test-taken', '11-10', { test: 'hepatitis-b' }),
      fact('result-received', '03-09', { test: 'latent-tb', outcome: 'nothing-found' }),
    ];
    const { tests } = outcomeOf(before);
    expect(tests.find((one) => one.test === 'hepatitis-b')?.soFar).toEqual({ is: 'taken', on: on('11-10') });
    expect(tests.find((one) => one.test === 'latent-tb')?.suggestion.is).not.toBe('suggested');
    expect(outcomeOf().tests.filter(({ soFar }) => soFar !== null)).toEqual([]);
  });

  test('of another filling are no decisions of this one', () => {
    const decided = fact('screening-decided', '01-25', {
      test: 'latent-tb',
      decision: 'accepted',
      response: 'another',
    });
    expect(outcomeOf([decided]).tests.find((one) => one.test === 'latent-tb')?.decided).toBeNull();
  });
});

test('what follows is written where it was ticked, and is not proposed again', () => {
  const outcome = outcomeOf();
  const register = outcome.follows.find(({ kind }) => kind === 'registration-to-start');
  if (register === undefined) throw new Error('nothing follows from having no practice');
  expect(readDecisions(outcome, {}, response).decisions).toEqual([]);
  const [written] = readDecisions(outcome, { [fieldOfFollowing(register)]: 'yes' }, response).decisions;
  expect(written).toEqual({ kind: 'registration-to-start', body: { response } });
  const after = outcomeOf([fact('registration-to-start', '11-25', written?.body)]);
  expect(after.follows.map(({ kind }) => kind)).not.toContain('registration-to-start');
});
