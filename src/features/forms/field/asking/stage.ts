import type { Sitting } from './sitting.ts';
import type { SurveyHere } from './surveys-here.ts';
import type { Words } from './words.ts';

/** Where somebody who answers is. `at`: the page to go to after it. */
export type Stage =
  | Readonly<{ is: 'code' | 'end' | 'put-down' | 'handed-in' | 'take-back' | 'taken-back' }>
  | Readonly<{ is: 'page'; at: string; again: 'look' | 'more' | null }>
  | Readonly<{ is: 'beside'; at: string }>;

export type SittingScreenProps = Readonly<{
  t: Words;
  survey: SurveyHere;
  sitting: Sitting;
  language: string;
  chooseLanguage: (tag: string) => void;
  /** Where the service is. */
  origin: string;
  /** Whoever has just begun has no card yet; whoever goes on with it has, and says first who is with them now. */
  showsCodeFirst: boolean;
  /** Gives the device back to its owner. */
  leave: () => void;
}>;

export type StageProps = Omit<SittingScreenProps, 'showsCodeFirst'> & Readonly<{ show: (stage: Stage) => void }>;
