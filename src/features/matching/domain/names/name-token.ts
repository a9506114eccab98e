import type { CompoundKind } from './compounds.ts';
import type { Script } from './script.ts';

/** One token of a name as matching reads it. Everything but `written` is the same for every way to type the same letters. */
export type NameToken = Readonly<{
  written: string;
  script: Script;
  /** Its own letters, cleaned, without an Arabic article. Two tokens of one script are compared by them. */
  letters: string;
  /** In a to z, as near to how it would be written in Latin script as can be told without knowing the name. */
  latin: string;
  /** Equal only where two spellings are the same but for a way of writing a sound. */
  canonical: string;
  /** One to three keys of its consonants that are the same from every script; two tokens that share one are worth comparing. */
  skeletons: readonly string[];
  /** Links names or honours somebody (bin, abu, haji): there or not there, it says little. Never true of all tokens of a name. */
  isParticle: boolean;
  /** Of a compound (abdul-, gebre-, -ullah, -uddin): its kind and the token that tells it from others of that kind. */
  compound: Readonly<{ kind: CompoundKind; stem: NameToken }> | null;
}>;
