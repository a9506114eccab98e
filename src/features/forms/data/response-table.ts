import type { ColumnType, Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { AnswersGiven, InstanceChange } from '#platform/instruments/domain/answer.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import type { Said } from '#platform/instruments/domain/said.ts';
import type { MediaType } from '#platform/photographs/domain/photograph.ts';

import type { Way } from '../domain/collection.ts';
import type { Decision } from '../domain/keyed-twice.ts';

type FormCollectionTable = {
  id: Generated<string>;
  instrument_id: string;
  instrument_version: string;
  team_id: string;
  token: string;
  ways: Way[];
  opens_on: LocalDate;
  closes_on: LocalDate | null;
  created_by: Generated<string>;
  created_at: Generated<Date>;
  closed_by: string | null;
  closed_at: Date | null;
};

type FormResponseTable = {
  id: Generated<string>;
  collection_id: string | null;
  instrument_id: string;
  instrument_version: string;
  way: Way;
  language: string;
  begun_on: LocalDate;
  key_hash: string | null;
  written_by: string | null;
  written_team: string | null;
  sheet: string | null;
};

type FormAnswersTable = {
  id: Generated<string>;
  seq: Generated<number>;
  response_id: string;
  body: ColumnType<AnswersGiven, string, never>;
};

type FormPhotographTable = { response_id: string; id: string; media_type: MediaType; bytes: Buffer };

type FormTakenUpTable = {
  id: Generated<string>;
  seq: Generated<number>;
  response_id: string;
  mode: ColumnType<Mode, string, never>;
  taken_up_by: string | null;
  taken_up_team: string | null;
};

/** Written by `begin_second_keying` alone. */
type FormSecondKeyingTable = {
  response_id: ColumnType<string, never, never>;
  collection_id: ColumnType<string, never, never>;
  instrument_id: ColumnType<string, never, never>;
  instrument_version: ColumnType<string, never, never>;
  language: ColumnType<string, never, never>;
  sheet: ColumnType<string | null, never, never>;
  keyed_by: ColumnType<string, never, never>;
  keyed_team: ColumnType<string, never, never>;
};

type FormReconciledTable = {
  response_id: string;
  differed: number;
  decisions: ColumnType<readonly Decision[], string, never>;
  decided_by: Generated<string>;
  decided_on: LocalDate;
};

type FormDoneTable = { response_id: string; done_on: LocalDate };

/** Worked out by the database from responses, their answers and their ends. */
type FormResponseNowTable = {
  response_id: ColumnType<string, never, never>;
  collection_id: ColumnType<string, never, never>;
  way: ColumnType<Way, never, never>;
  language: ColumnType<string, never, never>;
  begun_on: ColumnType<LocalDate, never, never>;
  sheet: ColumnType<string | null, never, never>;
  done_on: ColumnType<LocalDate | null, never, never>;
  said: ColumnType<Readonly<Record<string, Said>>, never, never>;
  instances: ColumnType<readonly InstanceChange[], never, never>;
  modes: ColumnType<readonly Mode[], never, never>;
};

/** Written by `withdraw_response` alone. */
type FormWithdrawnTable = {
  response_id: ColumnType<string, never, never>;
  collection_id: ColumnType<string, never, never>;
  withdrawn_on: ColumnType<LocalDate, never, never>;
};

/** Of a code the desk reads whether it is spent; whose it is nobody knows. */
type FormAccessCodeTable = {
  collection_id: string;
  code_hash: string;
  begun: Generated<number>;
  spent: Generated<boolean>;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    form_collection: FormCollectionTable;
    form_response: FormResponseTable;
    form_answers: FormAnswersTable;
    form_done: FormDoneTable;
    form_response_now: FormResponseNowTable;
    form_taken_up: FormTakenUpTable;
    form_second_keying: FormSecondKeyingTable;
    form_second_answers: FormAnswersTable;
    form_second_done: FormDoneTable;
    form_reconciled: FormReconciledTable;
    form_photograph: FormPhotographTable;
    form_withdrawn: FormWithdrawnTable;
    form_access_code: FormAccessCodeTable;
  }
}
