import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

import { drawIcon } from './draw-icon.ts';
import { markDrawing } from './mark.ts';
import { PageProblem } from './page-problem.ts';
import { assetsPath } from './style-sheets.ts';

/** Serves what has its content in its name, packed already, to be kept for ever. */
export async function serveAssets(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false });
  app.get<{ Params: { name: string } }>(
    `${assetsPath}:name`,
    { config: { permission: 'public' } },
    async ({ params: { name } }, reply) => {
      const keep = lifetime(name);
      if (keep === null) throw new PageProblem('not-found');
      reply.header('cache-control', keep);
      return reply.sendFile(name);
    },
  );
  app.get('/icon.svg', { config: { permission: 'public' } }, async (_request, reply) => {
    reply.header('cache-control', 'public, max-age=604800').type('image/svg+xml');
    return icon;
  });
  for (const [name, drawn] of Object.entries(pictures)) {
    let known: Buffer | null = null;
    app.get(`/${name}`, { config: { permission: 'public' } }, async (_request, reply) => {
      reply.header('cache-control', 'public, max-age=604800').type('image/png');
      return (known ??= drawIcon(drawn));
    });
  }
}

/** A sheet, a script and a form have their content in their names; a picture may change. Nothing else in the folder is anybody's business. */
function lifetime(name: string): string | null {
  if (/^field(-[a-z-]+)?\.[0-9A-Z]{8}\.js$/.test(name)) return 'public, max-age=31536000, immutable';
  if (/^form-[0-9A-F]{8}\.json$/.test(name)) return 'public, max-age=31536000, immutable';
  if (/^[a-z-]+\.(ltr|rtl)\.[0-9a-f]{12}\.css$/.test(name)) return 'public, max-age=31536000, immutable';
  return /^nhsuk-icon-[a-z-]+\.svg$/.test(name) ? 'public, max-age=604800' : null;
}

/** For systems that put no SVG among their apps. */
const pictures = {
  'icon-192.png': { size: 192, isMaskable: false },
  'icon-512.png': { size: 512, isMaskable: false },
  'icon-maskable-512.png': { size: 512, isMaskable: true },
};

/** Our mark on our colour. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14505c"/><path d="${markDrawing}" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"/></svg>`;
