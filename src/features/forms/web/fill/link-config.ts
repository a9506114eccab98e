import { knownLanguages } from '#platform/language/languages.ts';

/** Pages of a link are for anybody, in every language that the service knows. */
export const linkConfig = {
  permission: 'public',
  languages: knownLanguages.filter(({ sort }) => sort === undefined).map(({ tag }) => tag),
} as const;

/** Many people of one hotel may come from one address; whoever tries tokens or codes comes far more often. */
export const linkLimit = { max: 600, timeWindow: 5 * 60_000 } as const;
