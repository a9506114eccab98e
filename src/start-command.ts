import { askedToStop } from '#platform/runtime/asked-to-stop.ts';
import type { Command } from '#platform/runtime/command.ts';

import { startService } from './server.ts';

/** Serves until it is asked to stop; then finishes the requests it has and ends. */
export const startCommands: Command[] = [
  {
    path: ['start'],
    summary: 'Starts the service and serves until it is told to stop.',
    options: {},
    run: async (_args, { settings, database, json, out, err }) => {
      const stop = askedToStop();
      const service = await startService(settings, await database());
      if (json) out(JSON.stringify({ url: service.url }));
      else out(`Alongside is at ${service.url} - Ctrl-C stops it.`);
      await stop;
      err('Stopping.');
      await service.close();
      return 0;
    },
  },
];
