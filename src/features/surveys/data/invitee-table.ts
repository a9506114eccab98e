import '#platform/messages/data/message-tables.ts';
import './survey-table.ts';

/** Somebody who was brought to a way in to be invited. Never changed, and no time in it. */
type SurveyInviteeTable = { collection_id: string; contact_id: string; language: string };

/** Somebody who asked to hear what came of a survey. Written by `ask_to_hear` alone. */
type SurveyHearerTable = { survey_id: string; contact_id: string; language: string };

declare module '#platform/database/tables.ts' {
  interface Tables {
    survey_invitee: SurveyInviteeTable;
    survey_hearer: SurveyHearerTable;
  }
}
