import { segmentsOf, type Segment } from './segments.ts';
import type { SpssVariable } from './spss-file.ts';

/** A variable as it lies in the file: its parts, each with a name of up to eight bytes that nobody sees, and the place of the first among all elements, from 1. */
export type PlannedVariable = Readonly<{
  variable: SpssVariable;
  parts: readonly (Segment & Readonly<{ shortName: string }>)[];
  firstElement: number;
}>;

const oneNumber: readonly Segment[] = [{ width: 0, holds: 8, takes: 8 }];

/** Gives every variable its parts and places. */
export function planRecords(variables: readonly SpssVariable[]): readonly PlannedVariable[] {
  let element = 1;
  let record = 0;
  return variables.map((variable) => {
    const segments = variable.type.is === 'number' ? oneNumber : segmentsOf(variable.type.width);
    const firstElement = element;
    const parts = segments.map((segment) => {
      element += segment.takes / 8;
      record += 1;
      return { ...segment, shortName: `V${String(record)}` };
    });
    return { variable, parts, firstElement };
  });
}
