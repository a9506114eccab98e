import { describe, expect, test } from 'vitest';

import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import { pageAt, pagesOf } from '#platform/instruments/domain/paging.ts';
import type { Said } from '#platform/instruments/domain/said.ts';

import { list, opened, question } from '../../../testing/instrument.ts';
import { isRefused, nothingMoreIsAsked, onlyConsent } from './refusal.ts';

const consent = { path: '/data/consent', given: ['yes', 'by_phone'] };
const formSaid = (said: Said | null) =>
  opened(
    [question('select-multiple', 'consent', { list: 'ways' }), question('text', 'why')],
    { lists: [list('ways', 'yes', 'by_phone', 'no')] },
    { said: said === null ? {} : { '/data/consent': said }, instances: {} },
  );

describe('not agreeing to a survey', () => {
  test.each<[string, boolean, Said | null]>([
    ['no answer', false, null],
    ['an answer that was taken back', false, { is: 'taken-back' }],
    ['a choice that agrees', false, { is: 'value', value: ['by_phone'] }],
    ['one of two choices that agrees', false, { is: 'value', value: ['no', 'yes'] }],
    ['a choice that does not', true, { is: 'value', value: ['no'] }],
    ['preferring not to say', true, { is: 'prefer-not-to-say' }],
  ])('%s is it: %j', (_, refused, said) => {
    expect(isRefused(formSaid(said), consent)).toBe(refused);
  });

  test('is nothing that a form without such a question has', () => {
    const form = formSaid({ is: 'value', value: ['no'] });
    expect([isRefused(form, null), isRefused(form, { ...consent, path: '/data/other' })]).toEqual([false, false]);
  });

  test('ends every page but the one that asks for it', () => {
    const form = formSaid({ is: 'value', value: ['no'] });
    const past = ['/data/consent', '/data/why'].map((at) => {
      const page = pageAt(pagesOf(form), at);
      return page !== null && nothingMoreIsAsked(form, page, consent);
    });
    expect(past).toEqual([false, true]);
  });

  test('keeps the answer to it and nothing that came with it', () => {
    const no = { path: '/data/consent', said: { is: 'value' as const, value: 'no' } };
    const why = { path: '/data/why', said: { is: 'value' as const, value: 'tired' } };
    const body: AnswersGiven = {
      instrument: { id: 'form', version: '1' },
      response: '3f6f0f5e-0000-4000-8000-000000000001',
      mode: { is: 'self' },
      answers: [no, why],
      instances: [{ path: '/data/child', id: '1', is: 'there' }],
    };
    expect(onlyConsent([body, { ...body, answers: [why] }], consent)).toEqual([
      { ...body, answers: [no], instances: [] },
    ]);
  });
});
