import type { FastifyRequest } from 'fastify';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Requester } from '#platform/database/requester.ts';

/** What the pages need from access, which stands on them and is given by the composition. */
export type AccessNeeds = Readonly<{
  /** Who sends this request, fully signed in; null for anyone else. */
  authenticate(request: FastifyRequest): Promise<Requester | null>;
  may(requester: Requester, permission: GuardedPermission): boolean;
  /** How the person who is signed in is named on their own pages. */
  introduce(request: FastifyRequest, requester: Requester): Promise<Readonly<{ name: string; team: string }>>;
}>;

/** Where access has its pages. */
export const signInPath = '/sign-in';
export const signOutPath = '/sign-out';
export const accountPath = '/account';
