import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { ErrorItem } from '#platform/ui/error-summary.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import type { InvitationKind, MessageCount } from '../../domain/invitations/invitation.ts';
import type { Say } from '../surveys-needs.ts';
import type { InvitationWords } from './invitation-words.ts';
import type { OpenWayIn } from './open-way-in.ts';

/** What the page of a way in shows, and what was typed into it that does not hold. */
export type WayInPageProps = OpenWayIn &
  Readonly<{
    t: Say;
    today: LocalDate;
    people: Readonly<{ all: number; stopped: number }>;
    messages: readonly MessageCount[];
    /** How an invitation reads, by each language of those on the list. */
    words: readonly InvitationWords[];
    codes: Readonly<{ made: number; spent: number }> | null;
    responses: Readonly<{ begun: number; done: number }>;
    /** What was done a moment ago, and to how many. */
    done: 'kept' | InvitationKind | null;
    count: number;
    typed: Typed;
    errorList: readonly ErrorItem[];
    errorFor: (field: string) => string | undefined;
  }>;
