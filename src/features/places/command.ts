import { v7 as newId } from 'uuid';

import { auditWrite } from '#platform/access/data/audit.ts';
import { translator } from '#platform/language/translator.ts';
import { BadInput, type Command } from '#platform/runtime/command.ts';

import { placesContent, type PlacesKey } from './content/catalogue.ts';
import { listBoards } from './data/area-store.ts';
import { listPlaces } from './data/place-store.ts';
import { readReferenceContent } from './data/reference-content.ts';
import { loadReference } from './data/reference-loader.ts';
import { addTeam, listTeams } from './data/team-store.ts';
import { placesReference } from './domain/places-reference.ts';
import { kindsToChoose, teamForm } from './domain/team-form.ts';

/** The same words as on the page. */
const inWords = (key: string): string => `${translator('en', placesContent)(key as PlacesKey)}.`;

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
    path: ['teams', 'list'],
    summary: 'Lists the teams with their codes.',
    options: {},
    run: async (_args, { database, json, out }) => {
      const { db } = await database();
      const teams = await db.transaction().execute((tx) => listTeams(tx));
      const rows = teams.map(({ code, name, kind, icb }) => ({ code, name, kind, icb }));
      out(
        json
          ? JSON.stringify({ teams: rows })
          : rows.map((row) => [row.code, row.kind, row.name].join('\t')).join('\n'),
      );
      return 0;
    },
  },
  {
    path: ['teams', 'add'],
    summary: `Adds a team, such as the first one of a new service. Kinds: ${kindsToChoose.join(', ')}.`,
    operands: ['CODE'],
    options: { name: { type: 'string' }, kind: { type: 'string' }, icb: { type: 'string' } },
    run: async ({ values, positionals }, { database, json, out }) => {
      const stated = teamForm.safeParse({
        teamCode: positionals[0],
        name: values['name'],
        kind: values['kind'],
        board: values['icb'],
      });
      if (!stated.success) throw new BadInput(stated.error.issues.map(({ message }) => inWords(message)).join(' '));
      const { db } = await database();
      const team = { ...stated.data, id: newId() };
      const isAdded = await db.transaction().execute(async (tx) => {
        const boards = await listBoards(tx);
        if (team.icb !== null && !boards.some(({ code }) => code === team.icb)) {
          throw new BadInput(`There is no board with the code ${team.icb}.`);
        }
        const added = await addTeam(tx, team, null);
        if (added) await auditWrite(tx, 'team', [team.id]);
        return added;
      });
      if (!isAdded) throw new BadInput(`There is a team with the code ${team.code} already.`);
      out(json ? JSON.stringify({ code: team.code, id: team.id }) : `Added ${team.code}.`);
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
