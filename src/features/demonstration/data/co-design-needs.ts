import type { StaffMember } from '../domain/area.ts';
import type { InventedRound } from '../domain/co-design/invented-round.ts';

/** What putting a round of co-design into a demonstration needs of forms and co-design. */
export type CoDesignNeeds = Readonly<{
  /**
   * Keeps a round as `author` opened it, as co-designers spoke, and as it was answered and closed, by the stores that keep real ones. What is there already is left as it is, so that a seeding that was cut
   * short can go on.
   */
  store(round: InventedRound, author: StaffMember): Promise<void>;
}>;
