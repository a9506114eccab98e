import type { ColumnType, Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { FormNote } from '#platform/instruments/domain/xlsform/form-problem.ts';

import type { PaperCodes } from '../domain/paper-codes.ts';
import type { FormState } from '../domain/stored-form.ts';

/** Sent as text, so that lists are lists and not arrays of the database. */
type Json<Value> = ColumnType<Value, string, string>;

type InstrumentTable = {
  id: string;
  version: string;
  team_id: string;
  title: string;
  body: Json<Instrument>;
  codes: Json<PaperCodes>;
  notes: Json<readonly FormNote[]>;
  state: Generated<FormState>;
  changed_by: Generated<string>;
  changed_at: Generated<Date>;
  published_by: string | null;
  published_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_at: Date | null;
  withdraw_reason: string | null;
};

type InstrumentSignOffTable = {
  instrument_id: string;
  instrument_version: string;
  signed_by: string;
  signed_on: LocalDate;
  recorded_by: Generated<string>;
  recorded_at: Generated<Date>;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    instrument: InstrumentTable;
    instrument_sign_off: InstrumentSignOffTable;
  }
}
