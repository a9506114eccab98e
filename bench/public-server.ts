import { join } from 'node:path';

import type { FastifyInstance } from 'fastify';

import type { Catalogue } from '#platform/language/catalogue.ts';
import { createLogger } from '#platform/runtime/logger.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { createWebServer } from '#platform/web/create-server.ts';

/** The real server as somebody meets it who has no account: no database, nobody signed in, no limit of how often. */
export const publicServer = (catalogues: readonly Catalogue[], home: string): Promise<FastifyInstance> =>
  createWebServer({
    settings: {
      isSecure: false,
      trustProxy: false,
      assetsFolder: join(projectRoot, 'dist/assets'),
      languages: ['en', 'ar'],
      rateLimits: false,
    },
    logger: createLogger({ logLevel: 'silent' }),
    catalogues,
    access: {
      authenticate: () => Promise.resolve(null),
      may: () => false,
      introduce: () => Promise.reject(new Error('Nobody is signed in here.')),
    },
    navigation: [],
    footer: [],
    home: { desk: '/', public: home },
    version: '0',
  });
