import type { Command } from '#platform/runtime/command.ts';

import { listPlaces } from './data/place-store.ts';
import { readReferenceContent } from './data/reference-content.ts';
import { loadReference } from './data/reference-loader.ts';
import { placesReference } from './domain/places-reference.ts';

/** What can be asked of places at the machine itself; whoever may run it reads the whole database anyway. */
export const placesCommands: readonly Command[] = [
  {
    path: ['places', 'list'],
    summary: 'Lists the accommodation sites with their codes.',
    options: {},
    run: async (_args, { database, json, out }) => {
      const { db } = await database();
      const places = await db.transaction().execute((tx) => listPlaces(tx));
      const rows = places.map((place) => ({
        code: place.code,
        name: place.name,
        type: place.type,
        icb: place.icb,
        la: place.localAuthority,
        opened: place.openedOn,
        closed: place.closedOn,
      }));
      if (json) out(JSON.stringify({ places: rows }));
      else out(rows.map((row) => [row.code, row.type, row.name].join('\t')).join('\n'));
      return 0;
    },
  },
  {
    path: ['places', 'reference'],
    summary: 'Prints docs/reference/places.md: what is shipped of boards and local authorities.',
    options: {},
    run: async (_args, { json, out }) => {
      const content = await readReferenceContent();
      out(json ? JSON.stringify(content) : placesReference(content).trimEnd());
      return 0;
    },
  },
  {
    path: ['places', 'load-reference'],
    summary: 'Brings boards and local authorities up to what this version ships; start does it too.',
    options: {},
    run: async (_args, { database, json, out }) => {
      const changed = await loadReference((await database()).db);
      out(json ? JSON.stringify({ changed }) : changed === 0 ? 'Nothing to do.' : `Changed ${changed} rows.`);
      return 0;
    },
  },
];
