/** What a team is for. The database knows the same list. */
export const teamKinds = [
  'outreach',
  'coordination',
  'practice',
  'vcse',
  'champions',
  'commissioner',
  'evaluation',
  'accommodation',
  'administration',
] as const;

export type TeamKind = (typeof teamKinds)[number];

export type Team = Readonly<{ id: string; code: string; name: string; kind: TeamKind; icb: string | null }>;
