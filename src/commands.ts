import { v7 as newId } from 'uuid';

import { londonDate } from '#platform/calendar/london.ts';
import { accessCommands } from '#platform/access/command.ts';
import { backupCommands } from '#platform/database/backup-command.ts';
import { databaseCommands } from '#platform/database/command.ts';
import { recordCommands } from '#platform/record/data/command.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';
import type { Command } from '#platform/runtime/command.ts';
import { referenceCommand } from '#platform/runtime/reference-command.ts';

import { demonstrationCommands } from './features/demonstration/command.ts';
import { readAssessmentCases } from './features/assessments/data/assessment-cases.ts';
import { performanceCommands } from './features/performance/command.ts';
import { placesCommands } from './features/places/command.ts';
import { readSiteWeeks } from './features/visits/data/site-weeks.ts';
import { derivedTables, recorder } from './record.ts';
import { seedNeeds } from './seed-needs.ts';
import { startCommands } from './start-command.ts';

const today = () => londonDate(Date.now());

/** Every subcommand of `alongside`, in no order; the help sorts them. */
export const commands: readonly Command[] = [
  referenceCommand(() => commands),
  ...startCommands,
  ...databaseCommands,
  ...backupCommands({ derived: derivedTables, rebuild: ({ db }) => rebuild(db, recorder) }),
  ...recordCommands(recorder),
  ...accessCommands,
  ...placesCommands,
  ...performanceCommands({ today, newId, readCases: readAssessmentCases, readWeeks: readSiteWeeks }),
  ...demonstrationCommands({ seedNeeds, today }),
];
