import { knownLanguages } from '#platform/language/languages.ts';

/** Many people of one hotel may come from one address; whoever tries tokens or codes comes far more often. */
const linkLimit = { max: 600, timeWindow: 5 * 60_000 } as const;

/** Pages of a link are for anybody, in every language that the service knows. */
export const linkConfig = {
  permission: 'public',
  languages: knownLanguages.filter(({ sort }) => sort === undefined).map(({ tag }) => tag),
  rateLimit: linkLimit,
} as const;

/** A million characters of any script, as a browser sends them: they are answered in words and given back. */
export const mostSaidBytes = 10 * 1024 * 1024;
