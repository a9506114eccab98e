import type { Implementation } from '../call.ts';
import { choiceFunctions } from './choice-functions.ts';
import { controlFunctions } from './control-functions.ts';
import { dateFunctions } from './date-functions.ts';
import { nodeFunctions } from './node-functions.ts';
import { numberFunctions } from './number-functions.ts';
import { textFunctions } from './text-functions.ts';

/** What every function that we hold does, by name; a test keeps it in step with the table. */
export const implementations: ReadonlyMap<string, Implementation> = new Map(
  Object.entries({
    ...controlFunctions,
    ...choiceFunctions,
    ...nodeFunctions,
    ...textFunctions,
    ...numberFunctions,
    ...dateFunctions,
  }),
);
