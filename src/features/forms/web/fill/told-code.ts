import type { FastifyReply, FastifyRequest } from 'fastify';

import { readCode } from '../../domain/code-word.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { writeAddress } from './write-address.ts';

const toldCookie = 'told-code';
const aWorkingDay = 12 * 60 * 60;

/** Keeps, in the browser of whoever writes for somebody and for this response alone, the code that they read out: the service has its hash only. */
export function holdToldCode(
  { isSecure }: Pick<FormsNeeds, 'isSecure'>,
  reply: FastifyReply,
  id: string,
  code: string,
): void {
  const path = writeAddress({ id });
  reply.setCookie(toldCookie, code, { path, httpOnly: true, sameSite: 'lax', secure: isSecure, maxAge: aWorkingDay });
}

/** Null where this browser did not begin the response, or long ago. */
export const toldCode = ({ cookies }: Pick<FastifyRequest, 'cookies'>): string | null =>
  readCode(cookies[toldCookie] ?? '');
