import type { FastifyInstance } from 'fastify';

import { bringRoutes } from './bring-routes.tsx';
import { collectRoutes } from './collect-routes.tsx';
import { formRoutes } from './form-routes.tsx';
import { besideRoutes } from './fill/beside-routes.tsx';
import { howRoutes } from './fill/how-routes.tsx';
import { accessRoutes } from './fill/access-routes.ts';
import { beginRoutes } from './fill/begin-routes.tsx';
import { leavingRoutes } from './fill/leaving-routes.tsx';
import { linkRoutes } from './fill/link-routes.tsx';
import { secondRoutes } from './fill/second-routes.tsx';
import { sheetsRoutes } from './fill/sheets-routes.tsx';
import { withdrawRoutes } from './fill/withdraw-routes.tsx';
import { writeRoutes } from './fill/write-routes.tsx';
import type { FormsNeeds } from './forms-needs.ts';
import { lookRoutes } from './look-routes.tsx';

/** Forms that teams bring: written, checked, published, looked at, printed and answered. */
export function formsRoutes(needs: FormsNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(bringRoutes(needs));
    await app.register(formRoutes(needs));
    await app.register(lookRoutes(needs));
    await app.register(collectRoutes(needs));
    await app.register(accessRoutes(needs));
    await app.register(linkRoutes(needs));
    await app.register(leavingRoutes(needs));
    await app.register(besideRoutes(needs));
    await app.register(withdrawRoutes(needs));
    await app.register(beginRoutes(needs));
    await app.register(writeRoutes(needs));
    await app.register(howRoutes(needs));
    await app.register(secondRoutes(needs));
    await app.register(sheetsRoutes(needs));
  };
}
