import type { Tx } from '#platform/database/requester.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';

import { differencesOf, sheetState, type Difference, type SheetState } from '../domain/keyed-twice.ts';
import { sheetPaths } from '../domain/sheet-rows.ts';
import type { FoundInstrument } from './find-instrument.ts';
import { readAnswers, responsesOf, type AnyResponse } from './response-store.ts';
import { readSecondAnswers, secondKeyingsOf, type SecondKeying } from './second-keying-store.ts';

/** A sheet of a collection as its authors see it: how often it was keyed, and where the two differ. */
export type SheetKeyed = Readonly<{
  response: AnyResponse;
  state: SheetState;
  differences: readonly Difference[];
}>;

/** Finished sheets of paper, in no order that says which came first. */
export async function sheetsOfCollection(
  tx: Tx,
  collectionId: string,
  found: FoundInstrument,
  around: Omit<FormSurroundings, 'seed'>,
): Promise<readonly SheetKeyed[]> {
  const second = await secondKeyingsOf(tx, collectionId);
  const sheets: SheetKeyed[] = [];
  for (const response of await responsesOf(tx, collectionId)) {
    if (response.way !== 'paper' || response.doneOn === null) continue;
    sheets.push(await sheetKeyed(tx, response, second.get(response.id) ?? null, found, around));
  }
  return sheets;
}

export async function sheetKeyed(
  tx: Tx,
  response: AnyResponse,
  keying: SecondKeying | null,
  found: FoundInstrument,
  around: Omit<FormSurroundings, 'seed'>,
): Promise<SheetKeyed> {
  const standing = { isBegun: keying !== null, isDone: keying?.isDone === true, isDecided: keying?.isDecided === true };
  // Nobody sees differences before both are at their end, or once they are decided.
  if (!standing.isDone || standing.isDecided) return { response, state: sheetState(standing, 0), differences: [] };
  const [first, again] = [await readAnswers(tx, response.id), await readSecondAnswers(tx, response.id)];
  const surroundings = { ...around, seed: response.id };
  const paths = sheetPaths(found.compiled, found.codes, [first.answers, again.answers], surroundings);
  const differences = differencesOf(paths, first.answers, again.answers);
  return { response, state: sheetState(standing, differences.length), differences };
}
