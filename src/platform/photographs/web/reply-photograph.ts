import type { FastifyReply } from 'fastify';

import { acceptedPhotographs, type Photograph } from '../domain/photograph.ts';

/** How a page of the service takes photographs and shows those whose names are `here`; `addressOf` says where each is. */
export const photographsOnPage = (here: ReadonlySet<string>, addressOf: (name: string) => string) => ({
  where: 'service' as const,
  accept: acceptedPhotographs,
  addressOf: (name: string): string | null => (here.has(name) ? addressOf(name) : null),
});

/** Sends a picture as nothing but a picture: whatever else somebody takes it for can do nothing, and nobody keeps it. */
export function replyPhotograph(reply: FastifyReply, { mediaType, bytes }: Omit<Photograph, 'id'>): FastifyReply {
  return reply
    .type(mediaType)
    .headers({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'content-disposition': 'inline',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
