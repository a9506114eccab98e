import type { Generated } from 'kysely';

import type { MessageState, Purpose, Reason, Way } from '../domain/message.ts';
import type { TemplateKey } from '../domain/templates.ts';

declare module '#platform/database/tables.ts' {
  interface Tables {
    message: MessageTable;
    message_contact: MessageContactTable;
  }
}

type MessageContactTable = {
  id: Generated<string>;
  team_id: Generated<string>;
  purpose: Purpose;
  way: Way;
  sealed: Buffer | null;
  digest: Buffer;
  stop_token: string;
  kept_by: Generated<string | null>;
  agreed_at: Generated<Date>;
  withdrawn_at: Date | null;
};

type MessageTable = {
  id: Generated<string>;
  team_id: Generated<string>;
  contact_id: string;
  template: TemplateKey;
  way: Way;
  language: string;
  sealed_values: Buffer | null;
  once_key: string;
  go_at: Date;
  stop_at: Date | null;
  created_by: Generated<string>;
  created_at: Generated<Date>;
  state: Generated<MessageState>;
  reason: Reason | null;
  round: Generated<number>;
  attempts: Generated<number>;
  unsure_since: Date | null;
  cleared_at: Date | null;
  next_at: Date | null;
  provider_id: string | null;
  sent_at: Date | null;
  delivered_at: Date | null;
  settled_at: Date | null;
};
