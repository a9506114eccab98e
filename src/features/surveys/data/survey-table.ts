import type { ColumnType, Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { WaveKind } from '../domain/survey.ts';

/** Read as whatever was kept; a schema says what it is. */
type Json = ColumnType<unknown, string, never>;

type SurveyTable = {
  id: Generated<string>;
  team_id: string;
  instrument_id: string;
  instrument_version: string;
  title: string;
  purpose: string;
  consent: Json;
  opens_on: LocalDate;
  closes_on: LocalDate | null;
  population: Json;
  pairing: Json;
  created_by: Generated<string>;
  created_at: Generated<Date>;
};

type SurveyWaveTable = {
  survey_id: string;
  number: number;
  kind: WaveKind;
  opens_on: LocalDate;
  closes_on: LocalDate | null;
};

type SurveyWayInTable = {
  collection_id: string;
  survey_id: string;
  wave: number;
  place: string | null;
  invited: number | null;
};

type SurveyRulesTable = {
  seq: Generated<string>;
  survey_id: string;
  rules: Json;
  because: string | null;
  responses_then: number;
  made_by: Generated<string>;
  made_at: Generated<Date>;
};

type SurveyLastDayTable = {
  seq: Generated<string>;
  survey_id: string;
  closes_on: LocalDate | null;
  because: string;
  made_by: Generated<string>;
  made_at: Generated<Date>;
};

type SurveyWayInPlaceTable = {
  seq: Generated<string>;
  collection_id: string;
  place: string | null;
  because: string;
  made_by: Generated<string>;
  made_at: Generated<Date>;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    survey: SurveyTable;
    survey_wave: SurveyWaveTable;
    survey_way_in: SurveyWayInTable;
    survey_rules: SurveyRulesTable;
    survey_last_day: SurveyLastDayTable;
    survey_way_in_place: SurveyWayInPlaceTable;
  }
}
