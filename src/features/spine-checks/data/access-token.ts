import { z } from 'zod';

import type { NotAnswered } from '../domain/demographics-service.ts';
import { clientAssertion } from './client-assertion.ts';
import { limitedFetch } from './limited-fetch.ts';
import type { PdsSettings } from './pds-settings.ts';

/** A token is not used in its last minute: it may have run out by the time that it arrives. */
const spareMs = 60_000;

const tokenShape = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

type Token = Readonly<{ is: 'token'; token: string }> | NotAnswered;

export type AccessTokens = Readonly<{
  /** One that is good now; asked for once, however many wait for it. */
  current(): Promise<Token>;
  /** It was not believed: the next one is asked for anew. */
  forget(): void;
}>;

/** Access tokens by client credentials with a signed assertion (application-restricted access). Kept in memory and written nowhere. */
export function accessTokens(
  settings: PdsSettings,
  nowMs: () => number,
  newId: () => string,
  waitMs?: number,
): AccessTokens {
  let kept: Readonly<{ token: string; until: number }> | null = null;
  let asking: Promise<Token> | null = null;

  const ask = async (): Promise<Token> => {
    const asked = nowMs();
    const answer = await limitedFetch(
      settings.tokenUrl,
      {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: clientAssertion(settings, asked, newId),
        }),
      },
      waitMs,
    );
    if (answer.is === 'not-answered') return answer;
    if (answer.status >= 500) return { is: 'not-answered', because: 'unreachable' };
    if (answer.status === 429) return { is: 'not-answered', because: 'busy' };
    const read = answer.status === 200 ? tokenShape.safeParse(answer.body) : null;
    if (read === null) return { is: 'not-answered', because: 'refused' };
    if (!read.success) return { is: 'not-answered', because: 'not-understood' };
    kept = { token: read.data.access_token, until: asked + read.data.expires_in * 1000 - spareMs };
    return { is: 'token', token: kept.token };
  };

  return {
    current: async () => {
      if (kept !== null && nowMs() < kept.until) return { is: 'token', token: kept.token };
      asking ??= ask().finally(() => (asking = null));
      return asking;
    },
    forget: () => (kept = null),
  };
}
