import * as openid from 'openid-client';
import { z } from 'zod';

import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import type { ProvenIdentity } from './openid-identities.ts';

export type OpenIdSettings = Readonly<{
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The `acr` that the provider must state, for one that says so when a second step was taken. */
  requiredAcr: string | null;
}>;

/** What must be remembered between sending somebody to the provider and their coming back; sealed in a cookie. */
export const pendingShape = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });
export type PendingOpenId = z.infer<typeof pendingShape>;

/** `refused`: the provider or its answer does not prove who it is. `unavailable`: the provider could not be reached. */
export type OpenIdClientProblem = 'refused' | 'unavailable';

export type OpenIdClient = Readonly<{
  begin(redirectUri: string): Promise<Result<{ url: string; pending: PendingOpenId }, OpenIdClientProblem>>;
  finish(cameBackTo: URL, pending: PendingOpenId): Promise<Result<ProvenIdentity, OpenIdClientProblem>>;
}>;

const scope = 'openid email';
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Signs people in at their organisation's own provider: OpenID Connect, authorisation code with PKCE, state and nonce. Nothing is asked of the provider until
 * somebody wants to sign in, so the service starts without it; `onProblem` is told why it could not be asked or was not believed. Plain HTTP is spoken only to this machine, for tests.
 */
export function openIdClient(settings: OpenIdSettings, onProblem: (error: unknown) => void): OpenIdClient {
  let discovered: Promise<openid.Configuration> | null = null;

  const discover = async (): Promise<openid.Configuration> => {
    const issuer = new URL(settings.issuer);
    const isHere = issuer.protocol === 'http:' && loopback.has(issuer.hostname);
    discovered ??= openid.discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
      timeout: 10,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out; it is for tests on this machine
      execute: isHere ? [openid.allowInsecureRequests] : [],
    });
    return discovered.catch((error: unknown) => {
      discovered = null;
      throw error;
    });
  };

  return {
    async begin(redirectUri) {
      try {
        const configuration = await discover();
        const pending = {
          verifier: openid.randomPKCECodeVerifier(),
          state: openid.randomState(),
          nonce: openid.randomNonce(),
        };
        const url = openid.buildAuthorizationUrl(configuration, {
          redirect_uri: redirectUri,
          scope,
          code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
          code_challenge_method: 'S256',
          state: pending.state,
          nonce: pending.nonce,
          ...(settings.requiredAcr === null ? {} : { acr_values: settings.requiredAcr }),
        });
        return success({ url: url.href, pending });
      } catch (error) {
        onProblem(error);
        return failure('unavailable');
      }
    },

    async finish(cameBackTo, { verifier, state, nonce }) {
      let configuration: openid.Configuration;
      try {
        configuration = await discover();
      } catch (error) {
        onProblem(error);
        return failure('unavailable');
      }
      try {
        const tokens = await openid.authorizationCodeGrant(configuration, cameBackTo, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) return failure('refused');
        if (settings.requiredAcr !== null && claims['acr'] !== settings.requiredAcr) return failure('refused');
        const said =
          claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
            ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)
            : claims;
        return success({
          issuer: claims.iss,
          subject: claims.sub,
          email: typeof said['email'] === 'string' ? said['email'] : null,
          isEmailVerified: said['email_verified'] === true,
        });
      } catch (error) {
        onProblem(error);
        return failure('refused');
      }
    },
  };
}
