import { createHash, randomBytes, randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import { nursesDevice } from '../../../testing/offline/nurses-device.ts';
import { withPieces, type DeviceResponse } from '../domain/on-device/device-response.ts';
import { putDownForDays } from '../domain/on-device/kept-response.ts';
import { surveyAnswers } from './survey-answers.ts';

const day = '2026-11-25' as LocalDate;
const survey = { id: randomUUID(), form: { id: 'survey', version: '1' } };

/** A colleague's device; `again` opens it as after the app was closed. */
async function aDevice() {
  const nurse = await nursesDevice();
  let today = day;
  const over = async () => {
    const replica = await nurse.opened();
    await replica.sync();
    const answers = surveyAnswers({
      parcels: replica.parcels,
      random: (bytes) => randomBytes(bytes),
      newId: randomUUID,
      hashOfCode: async (code) => createHash('sha256').update(code).digest('hex'),
      today: () => today,
    });
    return { replica, answers };
  };
  return { ...(await over()), again: over, pass: (days: number) => (today = addDays(today, days)) };
}

const answered = (response: DeviceResponse, value: string): DeviceResponse => {
  const piece: AnswersGiven = {
    instrument: response.form,
    response: response.id,
    mode: { is: 'self' },
    answers: [{ path: '/data/seen', said: { is: 'value', value } }],
    instances: [],
  };
  return withPieces(response, [piece]) as DeviceResponse;
};

describe('a survey that somebody answers on a colleague’s device', () => {
  test('is gone on with by the code on their card, after the app was closed', async () => {
    const { answers, again } = await aDevice();
    const { response, code } = await answers.begin(survey, 'ar');
    await answers.keep({ response: answered(response, 'yes'), code });
    const later = await again();
    expect((await later.answers.list()).map(({ state }) => state)).toEqual(['put-down']);
    const gone = await later.answers.goOn(` ${code.toUpperCase().slice(0, 4)}-${code.slice(4)} `);
    expect(gone?.response).toEqual(answered(response, 'yes'));
  });

  test('shows its owner which survey, in which language, since when, and nothing that was answered', async () => {
    const { answers, replica } = await aDevice();
    const { response, code } = await answers.begin(survey, 'ar');
    await answers.keep({ response: answered(response, 'a secret'), code });
    const shown = JSON.stringify([await answers.list(), await replica.parcels.list('survey-response')]);
    expect(shown).toContain(survey.id);
    expect(shown).not.toContain('a secret');
    expect(shown).not.toContain(code);
  });

  test('opens to nobody on the device once it was handed in', async () => {
    const { answers } = await aDevice();
    const { response, code } = await answers.begin(survey, 'ar');
    await answers.handIn({ response, code });
    expect(await answers.goOn(code)).toBeNull();
    expect(await answers.list()).toMatchObject([{ state: 'waiting', isDone: true }]);
  });

  test('is taken back by its code while it is here, and by no other', async () => {
    const { answers } = await aDevice();
    const first = await answers.begin(survey, 'ar');
    const second = await answers.begin(survey, 'en');
    await answers.handIn(first);
    expect(await answers.takeBack('0000-0000-0000')).toBe(false);
    expect(await answers.takeBack('no code')).toBe(false);
    expect(await answers.takeBack(first.code)).toBe(true);
    expect((await answers.list()).map(({ id }) => id)).toEqual([second.response.id]);
  });

  test('to which nobody comes back waits to be sent as it is, and not before', async () => {
    const { answers, pass } = await aDevice();
    await answers.begin(survey, 'ar');
    pass(putDownForDays);
    expect(await answers.setAside()).toBe(0);
    pass(1);
    expect(await answers.setAside()).toBe(1);
    expect(await answers.list()).toMatchObject([{ state: 'waiting', isDone: false }]);
  });

  test('has a code of its own, whoever answered before', async () => {
    const { answers } = await aDevice();
    const codes = [await answers.begin(survey, 'ar'), await answers.begin(survey, 'ar')].map(({ code }) => code);
    expect(new Set(codes).size).toBe(2);
    expect(new Set((await answers.list()).map(({ keyHash }) => keyHash)).size).toBe(2);
  });
});
