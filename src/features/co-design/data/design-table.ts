import type { ColumnType, Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { PaperCodes } from '#features/forms/index.ts';

import type { CommentKind, CommentWay, ReplyOutcome } from '../domain/comment.ts';
import type { PilotFigure } from '../domain/pilot.ts';

/** Sent as text, so that lists are lists and not arrays of the database. */
type Json<Value> = ColumnType<Value, string, never>;

type DesignRoundTable = {
  id: Generated<string>;
  team_id: string;
  instrument_id: string;
  instrument_version: string;
  body: Json<Instrument>;
  codes: Json<PaperCodes>;
  places: string[];
  token: string;
  invitation: Json<Readonly<Record<string, string>>>;
  opened_on: LocalDate;
  closes_on: LocalDate;
  opened_by: Generated<string>;
  created_at: Generated<Date>;
  closed_by: Generated<string | null>;
  closed_at: Date | null;
};

type DesignCommentTable = {
  id: string;
  seq: Generated<string>;
  round_id: string;
  place: string | null;
  kind: CommentKind | null;
  words: string | null;
  language: string;
  name: string | null;
  is_name_public: boolean;
  way: CommentWay;
  key_hash: string | null;
  written_by: string | null;
  said_on: LocalDate;
  taken_back_on: LocalDate | null;
};

type DesignReplyTable = {
  id: Generated<string>;
  seq: Generated<string>;
  comment_id: string;
  outcome: ReplyOutcome;
  version: string | null;
  texts: Json<Readonly<Record<string, string>>>;
  are_words_shown: boolean;
  replied_by: Generated<string>;
  replied_on: LocalDate;
};

type DesignPilotFoundTable = {
  seq: Generated<string>;
  round_id: string;
  survey_id: string;
  wave: number;
  instrument_version: string;
  figures: Json<readonly PilotFigure[]>;
  kept_by: Generated<string>;
  kept_on: LocalDate;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    design_round: DesignRoundTable;
    design_comment: DesignCommentTable;
    design_reply: DesignReplyTable;
    design_pilot_found: DesignPilotFoundTable;
  }
}
