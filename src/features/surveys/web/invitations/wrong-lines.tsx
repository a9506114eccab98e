import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { InviteeProblem } from '../../domain/invitations/read-invitees.ts';
import type { Say } from '../surveys-needs.ts';

/** A line of a list that cannot be brought as it is, with its number, what is wrong and what stands there. */
export type WrongLine = Readonly<{ line: number; problem: InviteeProblem; text: string }>;

export function WrongLines({ t, lines }: Readonly<{ t: Say; lines: readonly WrongLine[] }>) {
  if (lines.length === 0) return null;
  return (
    <Table
      caption={t('surveys.invite.wrong')}
      responsive
      firstCellIsHeader
      head={[t('surveys.invite.line'), t('surveys.invite.because'), t('surveys.invite.stands-there')]}
      rows={lines.map(({ line, problem, text }) => [
        t('surveys.count', { count: line }),
        t('surveys.invite.reason', { reason: problem }),
        { text: <Dir>{text}</Dir> },
      ])}
    />
  );
}
