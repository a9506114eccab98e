import type { FastifyInstance } from 'fastify';

import type { AccessNeeds } from '#platform/web/access-needs.ts';

import type { AccessWebNeeds } from './access-web-needs.ts';
import { accountRoutes } from './account-routes.tsx';
import { administrationRoutes } from './administration-routes.tsx';
import { auditRoutes } from './audit-routes.tsx';
import { breakGlassRoutes } from './break-glass-routes.tsx';
import { codeRoutes } from './code-routes.tsx';
import { demonstrationRoutes } from './demonstration-routes.tsx';
import { forgetOldSessions } from './forget-old-sessions.ts';
import { organisationRoutes } from './organisation-routes.tsx';
import { ownSignInRoutes } from './own-sign-in-routes.tsx';
import { passkeyScriptRoutes } from './passkey-script.ts';
import { recoveryCodesOnce } from './recovery-codes-once.ts';
import { secondStepRoutes } from './second-step-routes.tsx';
import { sessionsOfRequests } from './session-of-request.ts';
import { setUpRoutes } from './set-up-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';
import { teamRoutes } from './team-routes.tsx';

export type AccessWeb = Readonly<{
  /** Goes into `createWebServer` as `access`. */
  forPages: AccessNeeds;
  /** Registered on what `createWebServer` gives back. */
  routes(app: FastifyInstance): void;
}>;

/** All the pages of signing in, accounts, administration, the log and break-glass, and what the web server needs to know of a request. */
export function createAccessWeb(needs: AccessWebNeeds): AccessWeb {
  const sessions = sessionsOfRequests(needs);
  const once = recoveryCodesOnce(needs);
  const all = [
    forgetOldSessions(needs),
    passkeyScriptRoutes,
    signInRoutes(needs, sessions),
    secondStepRoutes(needs, sessions),
    codeRoutes(needs, sessions),
    setUpRoutes(needs, sessions, once),
    teamRoutes(needs, sessions),
    accountRoutes(needs, sessions, once),
    ownSignInRoutes(needs, sessions, once),
    breakGlassRoutes(needs),
    auditRoutes(needs),
    administrationRoutes(needs),
    ...(needs.openId === null ? [] : [organisationRoutes(needs, sessions, needs.openId)]),
    ...(needs.isDemonstration ? [demonstrationRoutes(needs, sessions)] : []),
  ];
  return {
    forPages: sessions.forPages,
    routes(app) {
      for (const routes of all) routes(app);
    },
  };
}
