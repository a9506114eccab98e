import type { FastifyRequest } from 'fastify';

import type { OpenSession } from '../data/sessions.ts';
import { safeNext } from './safe-next.ts';

/** Where somebody goes from here: to what their sign-in still owes, to choosing a team, or to the page they wanted. */
export function nextStep({ stage, membership }: Pick<OpenSession, 'stage' | 'membership'>, next: string): string {
  const carrying = (path: string) => withNext(path, next);
  if (stage === 'second-step') return carrying('/sign-in/second-step');
  if (stage === 'set-up') return carrying('/sign-in/set-up');
  return membership === null ? carrying('/sign-in/team') : next;
}

export function withNext(path: string, next: string): string {
  return `${path}?next=${encodeURIComponent(next)}`;
}

/** The page that was wanted before signing in, from the form or the address. */
export function nextOf(request: FastifyRequest, home: string): string {
  const { next: posted } = (request.body ?? {}) as { next?: unknown };
  const { next: asked } = request.query as { next?: unknown };
  return safeNext(posted ?? asked, home);
}
