import type { Span } from './expression.ts';

/** `operator` is one by its place too: `div` after a value divides, and is a name elsewhere. */
export type Token = Readonly<{ at: Span }> &
  (
    | Readonly<{ is: 'number'; text: string }>
    | Readonly<{ is: 'string'; text: string }>
    | Readonly<{ is: 'reference'; text: string; lastSaved: boolean }>
    | Readonly<{ is: 'name'; text: string }>
    | Readonly<{ is: 'operator'; text: string }>
    | Readonly<{ is: 'mark'; text: string }>
    | Readonly<{ is: 'end'; text: '' }>
  );
