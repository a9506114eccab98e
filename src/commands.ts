import { v7 as newId } from 'uuid';

import { londonDate } from '#platform/calendar/london.ts';
import { accessCommands } from '#platform/access/command.ts';
import { backupCommands } from '#platform/database/backup-command.ts';
import { databaseCommands } from '#platform/database/command.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { instrumentCommands } from '#platform/instruments/data/instrument-command.ts';
import type { ListDesk } from '#platform/lists/data/list-desk.ts';
import { messagesCommands } from '#platform/messages/command.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';
import { recordCommands } from '#platform/record/data/command.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';
import type { Command } from '#platform/runtime/command.ts';
import { referenceCommand } from '#platform/runtime/reference-command.ts';

import { analysisCommands } from './features/analysis/command.ts';
import { arrivalsCommands } from './features/arrivals/command.ts';
import { demonstrationCommands } from './features/demonstration/command.ts';
import { readAssessmentCases } from './features/assessments/data/assessment-cases.ts';
import { readAssessmentsDone } from './features/assessments/data/assessments-done.ts';
import { formsCommands } from './features/forms/command.ts';
import { withoutWithdrawn } from './features/forms/data/withdrawals-kept.ts';
import { matchingCommands } from './features/matching/command.ts';
import { namesCommand } from './features/matching/data/names-command.ts';
import { movesCommands } from './features/moves/command.ts';
import { performanceCommands } from './features/performance/command.ts';
import { placesCommands } from './features/places/command.ts';
import { surveyCommands } from './features/surveys/command.ts';
import { readSiteWeeks } from './features/visits/data/site-weeks.ts';
import { openListDesk, purposes } from './list-desk.ts';
import { kinds } from './kinds.ts';
import { derivedTables, recorder } from './record.ts';
import { seedNeeds } from './seed-needs.ts';
import { startCommands } from './start-command.ts';

const today = () => londonDate(Date.now());

/** Lists at the machine itself: whoever runs a command waits for it, so nothing is left to be done behind it. */
const desk = ({ db }: OpenDatabase): ListDesk => ({
  ...openListDesk(
    db,
    deskWriter(kinds, `command-${newId()}`, () => Date.now(), newId),
    newId,
    () => undefined,
  ),
  inBackground: () => undefined,
});

/** Every subcommand of `alongside`, in no order; the help sorts them. */
export const commands: readonly Command[] = [
  referenceCommand(() => commands),
  ...startCommands,
  ...databaseCommands,
  ...backupCommands({ derived: derivedTables, rebuild: ({ db }) => rebuild(db, recorder), withoutWithdrawn }),
  ...formsCommands,
  ...recordCommands(recorder),
  ...accessCommands,
  ...messagesCommands,
  ...instrumentCommands,
  ...placesCommands,
  ...performanceCommands({
    today,
    newId,
    readCases: readAssessmentCases,
    readDone: readAssessmentsDone,
    readWeeks: readSiteWeeks,
  }),
  ...arrivalsCommands({ desk, purpose: purposes.arrivals, today }),
  ...movesCommands({ desk, purpose: purposes.moves, today }),
  ...analysisCommands,
  ...surveyCommands,
  ...matchingCommands(today),
  namesCommand,
  ...demonstrationCommands({ seedNeeds, today }),
];
