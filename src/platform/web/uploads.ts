import type { Readable } from 'node:stream';

import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { PageProblem } from './page-problem.ts';

/** One file, whole and in memory. The name is as the sender's device gave it; never a path to write to. */
export type Upload = Readonly<{ field: string; fileName: string; bytes: Buffer }>;

const megabyte = 1024 * 1024;

/** The most that a list may be. Twenty thousand rows with every column are about 4 MB. */
export const listUpload = { maxBytes: 10 * megabyte } as const;

/** More than this is not even listened to: it would hold the line for minutes to say what can be said at once. */
const farTooLarge = 100 * megabyte;

/**
 * A route with `config.upload` gets its files in `request.uploads` and its other fields in `request.body`. Files are read to the end before anything
 * is said, so that a browser shows the answer; what is beyond the limit is thrown away as it comes. What arrives in part is not kept.
 */
export async function acceptUploads(app: FastifyInstance): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { files: 5, fields: 50, fieldSize: 64 * 1024, parts: 55, headerPairs: 50 },
  });
  app.decorateRequest('uploads', null as unknown as readonly Upload[]);

  app.addHook('onRequest', async (request) => {
    request.uploads = [];
  });
  app.addHook('preParsing', async (request) => {
    const { upload } = request.routeOptions.config;
    if (upload && Number(request.headers['content-length']) > farTooLarge) throw new PageProblem('too-large', upload);
  });
  app.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return;
    const { upload } = request.routeOptions.config;
    if (upload === undefined) throw new PageProblem('bad-request');
    const { fields, files } = await readParts(request, upload.maxBytes);
    request.body = fields;
    request.uploads = files;
  });
}

async function readParts(request: FastifyRequest, maxBytes: number) {
  const fields: Record<string, string | string[]> = {};
  const files: Upload[] = [];
  let isTooLarge = false;
  try {
    for await (const part of request.parts({ limits: { fileSize: maxBytes } })) {
      if (part.type === 'field') {
        const before = fields[part.fieldname];
        const value = String(part.value);
        fields[part.fieldname] = before === undefined ? value : [before, value].flat();
        continue;
      }
      const bytes = await readAll(part.file);
      isTooLarge ||= part.file.truncated;
      const isNoFile = part.filename === '' && bytes.length === 0;
      if (!isTooLarge && !isNoFile) files.push({ field: part.fieldname, fileName: part.filename, bytes });
    }
  } catch (error) {
    throw isCut(error) ? new PageProblem('upload-cut') : error;
  }
  if (isTooLarge) throw new PageProblem('too-large', { maxBytes });
  return { fields, files };
}

async function readAll(file: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The connection closed, or the last boundary never came. */
function isCut(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    (error as { code?: string }).code === 'FST_MP_PREMATURE_CLOSE' ||
    /unexpected end|terminated early/i.test(error.message)
  );
}
