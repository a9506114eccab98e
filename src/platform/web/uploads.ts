import type { Readable } from 'node:stream';

import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { PageProblem } from './page-problem.ts';

/**
 * One file, whole and in memory. The name is as the sender's device gave it; never a path to write to. `isTooLarge`: it was thrown away as it came, on a
 * route that tells its reader itself.
 */
export type Upload = Readonly<{ field: string; fileName: string; bytes: Buffer; isTooLarge?: true }>;

/** What a route takes. `isTold`: a file that is too large is among the others, without its bytes, so that what came with it can be kept. */
export type UploadLimits = Readonly<{
  maxBytes: number;
  isTold?: true;
  /** Of all files together; what is beyond is thrown away as too large. */
  maxBytesTogether?: number;
  fields?: number;
  files?: number;
}>;

const megabyte = 1024 * 1024;

/** The most that a list may be. Twenty thousand rows with every column are about 4 MB. */
export const listUpload = { maxBytes: 10 * megabyte } as const;

/** A page of a form: as many fields as questions, each with a place in the form for its name. */
export const photographUpload = {
  maxBytes: 10 * megabyte,
  isTold: true,
  maxBytesTogether: 40 * megabyte,
  fields: 5000,
  files: 200,
} as const;

/** A browser sends an empty file for each field that nothing was chosen for. */
const usualParts = { fields: 50, files: 5 } as const;
const longestFieldName = 2100;

/** More than this is not even listened to: it would hold the line for minutes to say what can be said at once. */
const farTooLarge = 100 * megabyte;

/**
 * A route with `config.upload` gets its files in `request.uploads` and its other fields in `request.body`. Files are read to the end before anything
 * is said, so that a browser shows the answer; what is beyond the limit is thrown away as it comes. What arrives in part is not kept.
 */
export async function acceptUploads(app: FastifyInstance): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fieldSize: 64 * 1024, fieldNameSize: longestFieldName, headerPairs: 50 },
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
    const { fields, files } = await readParts(request, upload);
    request.body = fields;
    request.uploads = files;
  });
}

async function readParts(request: FastifyRequest, { maxBytes, isTold, maxBytesTogether, ...most }: UploadLimits) {
  const fields: Record<string, string | string[]> = {};
  const files: Upload[] = [];
  const limits = { ...usualParts, ...most };
  let left = maxBytesTogether ?? Infinity;
  let isAnyTooLarge = false;
  try {
    const parts = request.parts({ limits: { ...limits, parts: limits.fields + limits.files, fileSize: maxBytes } });
    for await (const part of parts) {
      if (part.type === 'field') {
        const before = fields[part.fieldname];
        const value = String(part.value);
        fields[part.fieldname] = before === undefined ? value : [before, value].flat();
        continue;
      }
      const bytes = await readAll(part.file, left);
      if (part.filename === '' && bytes?.length === 0) continue;
      const about = { field: part.fieldname, fileName: part.filename };
      if (bytes === null || part.file.truncated) {
        isAnyTooLarge = true;
        files.push({ ...about, bytes: Buffer.alloc(0), isTooLarge: true });
      } else {
        left -= bytes.length;
        files.push({ ...about, bytes });
      }
    }
  } catch (error) {
    throw isCut(error) ? new PageProblem('upload-cut') : error;
  }
  if (isAnyTooLarge && isTold !== true) throw new PageProblem('too-large', { maxBytes });
  return { fields, files };
}

/** To the end, even where it is thrown away; null where it is longer than `most`. */
async function readAll(file: Readable, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file) {
    length += (chunk as Buffer).length;
    if (length <= most) chunks.push(chunk as Buffer);
  }
  return length <= most ? Buffer.concat(chunks) : null;
}

/** The connection closed, or the last boundary never came. */
function isCut(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    (error as { code?: string }).code === 'FST_MP_PREMATURE_CLOSE' ||
    /unexpected end|terminated early/i.test(error.message)
  );
}
