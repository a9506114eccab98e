import type { RoleName } from '#platform/access/domain/roles.ts';
import type { Translator } from '#platform/language/translator.ts';

/** What the screens of surveys are given. */
export type SurveysFieldNeeds = Readonly<{
  roles: readonly RoleName[];
  /** Everything that these screens say; English where a language has no words. */
  loadWords: (language: string) => Promise<Translator>;
  /** The window takes the language and the direction of whoever reads it now. */
  wear: (t: Pick<Translator, 'language'>) => void;
  random: (bytes: number) => Uint8Array;
  /** Drawn by chance. */
  newId: () => string;
  /** SHA-256, in hexadecimal. */
  hashOfCode: (code: string) => Promise<string>;
  /** Where the service is: `https://…`, without a slash at its end. */
  origin: string;
}>;
