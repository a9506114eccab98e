import type { RoleName } from './roles.ts';

/**
 * Whether a role can be given in a team of this kind. An accommodation provider's team has contacts and nobody else, and no other team has them, so
 * that nobody who works for a provider is given sight of people by a slip of the hand.
 */
export function roleFitsTeam(role: RoleName, teamKind: string): boolean {
  return (role === 'accommodation-contact') === (teamKind === 'accommodation');
}
