import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { ParcelsHere, ParcelShown } from '#platform/offline/domain/replica.ts';

import { codeWord, readCode } from '../domain/code-word.ts';
import {
  beginOnDevice,
  deviceResponseShape,
  handedInOn,
  type DeviceResponse,
} from '../domain/on-device/device-response.ts';
import { deviceRefusals } from '../domain/on-device/judge-device-response.ts';
import { surveyParcel } from '../domain/on-device/survey-parcel.ts';
import { toSetAside, type KeptResponse, type KeptState } from '../domain/on-device/kept-response.ts';
import { civilDate, type TakenAlong } from '../domain/on-device/taken-along.ts';

export type SurveyAnswersNeeds = Readonly<{
  parcels: ParcelsHere;
  random: (bytes: number) => Uint8Array;
  /** Drawn by chance: an id with a time in it would say when somebody answered. */
  newId: () => string;
  /** SHA-256, in hexadecimal. */
  hashOfCode: (code: string) => Promise<string>;
  today: () => LocalDate;
}>;

/** A response that somebody is at, with the code that is on their card. In memory alone. */
export type AtHand = Readonly<{ response: DeviceResponse; code: string }>;

const noteShape = z.object({
  collectionId: z.guid(),
  language: z.string(),
  begunOn: civilDate,
  keyHash: z.string(),
  isDone: z.boolean(),
});

const nameOf = (id: string) => ({ kind: surveyParcel, id });

/** What of a response the device's owner may know. */
const noteOf = ({ collectionId, language, begunOn, keyHash, doneOn }: DeviceResponse) => ({
  collectionId,
  language,
  begunOn,
  keyHash,
  isDone: doneOn !== null,
});

/** Responses to surveys on this device: begun, kept page by page, put down, gone on with by their code, handed in, taken back. */
export function surveyAnswers({ parcels, random, newId, hashOfCode, today }: SurveyAnswersNeeds) {
  async function list(): Promise<readonly KeptResponse[]> {
    return (await parcels.list(surveyParcel)).flatMap((parcel) => keptOf(parcel) ?? []);
  }

  /** That of a code; null where none on this device has it. */
  async function withCode(typed: string): Promise<Readonly<{ kept: KeptResponse; code: string }> | null> {
    const code = readCode(typed);
    const hash = code === null ? null : await hashOfCode(code);
    const kept = (await list()).find(({ keyHash }) => keyHash === hash);
    return code === null || kept === undefined ? null : { kept, code };
  }

  return {
    list,

    /** Once whoever answers has agreed. It is kept before its code is shown, so that no card has a code of nothing. */
    async begin(
      { id: collectionId, form: { id, version } }: Pick<TakenAlong, 'id' | 'form'>,
      language: string,
    ): Promise<AtHand> {
      const code = codeWord(random);
      const keyHash = await hashOfCode(code);
      const response = beginOnDevice({
        id: newId(),
        collectionId,
        form: { id, version },
        language,
        begunOn: today(),
        keyHash,
      });
      await parcels.keep(nameOf(response.id), { note: noteOf(response), value: response, code });
      return { response, code };
    },

    /** When it resolves, a phone that dies loses nothing of it. */
    keep: ({ response, code }: AtHand): Promise<void> =>
      parcels.keep(nameOf(response.id), { note: noteOf(response), value: response, code }),

    /** Null where no response on this device is gone on with by this code. */
    async goOn(typed: string): Promise<AtHand | null> {
      const found = await withCode(typed);
      if (found === null) return null;
      const read = deviceResponseShape.safeParse(await parcels.open(nameOf(found.kept.id), found.code));
      return read.success ? { response: read.data, code: found.code } : null;
    },

    /** Whole and for the service alone from here on. */
    async handIn({ response }: AtHand): Promise<void> {
      const done = handedInOn(response, today());
      await parcels.keep(nameOf(done.id), { note: noteOf(done), value: done, code: null });
    },

    /** Nobody comes back to these: what was answered goes as it is. Gives how many. */
    async setAside(): Promise<number> {
      const left = toSetAside(await list(), today());
      for (const kept of left) await parcels.close(nameOf(kept.id), noteOfKept(kept));
      return left.length;
    },

    /** What was answered goes as it is; also asks for another try of what the service would not take. */
    close: (kept: KeptResponse): Promise<void> => parcels.close(nameOf(kept.id), noteOfKept(kept)),

    /** Whoever answered takes it back, with their code. False where none on this device has it: it may have been sent, and is taken back by the link then. */
    async takeBack(typed: string): Promise<boolean> {
      const found = await withCode(typed);
      if (found === null) return false;
      await parcels.drop(nameOf(found.kept.id));
      return true;
    },
  };
}

export type SurveyAnswers = ReturnType<typeof surveyAnswers>;

const noteOfKept = ({ collectionId, language, begunOn, keyHash, isDone }: KeptResponse) => ({
  collectionId,
  language,
  begunOn,
  keyHash,
  isDone,
});

const stateOf: Readonly<Record<ParcelShown['state'], KeptState>> = {
  'with-code': 'put-down',
  waiting: 'waiting',
  refused: 'refused',
};

/** Null for one whose note another version of the app wrote: it is sent all the same. */
function keptOf({ id, note, state, refusal }: ParcelShown): KeptResponse | null {
  const read = noteShape.safeParse(note);
  if (!read.success) return null;
  const reason = refusal === null ? null : (deviceRefusals.find((one) => one === refusal) ?? 'not-readable');
  return { id, ...read.data, state: stateOf[state], refusal: reason };
}
