import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import type { FastifyReply, FastifyRequest } from 'fastify';

const pack = promisify(brotliCompress);

/** Entries pack to a twentieth of their size even so; the usual quality takes six times as long for a fifth less, and a hundred devices may come at once. */
const params = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: 1,
  [constants.BROTLI_PARAM_LGWIN]: 22,
};

/** Where an answer of some megabytes is packed in one go: passed on in pieces of the usual sixteen kilobytes, the passing on takes longer than the packing. */
const chunkSize = 1024 * 1024;

/** Sends JSON text, packed where the reader can unpack it; the server's own packing sees to the others. */
export async function sendPacked(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
  reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  if (!takesBrotli(request.headers['accept-encoding'])) return reply.send(text);
  return reply.header('content-encoding', 'br').send(await pack(Buffer.from(text), { params, chunkSize }));
}

function takesBrotli(accepted: string | string[] | undefined): boolean {
  const offers = String(accepted ?? '').split(',');
  return offers.some((offer) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(offer));
}
