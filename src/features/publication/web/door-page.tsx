import { Dir } from '#platform/ui/dir.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Table } from '#platform/ui/table.tsx';

import { doorTables, heldBackIn, type DoorCell, type DoorTable } from '../domain/door/door-lines.ts';
import type { OpenReport } from './open-report.ts';
import type { Say } from './publication-needs.ts';
import { ReportFrame } from './report-frame.tsx';

type DoorPageProps = Readonly<{ t: Say; open: OpenReport }>;

/** What the door of disclosure lets out of the survey's numbers, what it holds back, and why. */
export function DoorPage({ t, open: { report, seen } }: DoorPageProps) {
  const tables = doorTables(seen.survey, seen.release);
  const held = tables.reduce((sum, table) => sum + heldBackIn(table), 0);
  return (
    <ReportFrame t={t} report={{ id: report.id, title: report.body.title }} at="door">
      <p>{t('publication.door.intro')}</p>
      <p>{t('publication.door.held', { count: held })}</p>
      {seen.isOld && <InsetText>{t('publication.write.is-old')}</InsetText>}
      <InsetText>{t('publication.door.tests')}</InsetText>
      {tables.map((table) => (
        <One t={t} table={table} />
      ))}
    </ReportFrame>
  );
}

function One({ t, table: { title, columns, rows, bases } }: Readonly<{ t: Say; table: DoorTable }>) {
  const said = (cells: readonly DoorCell[]) => cells.map((cell) => ({ text: sayCell(t, cell) }));
  return (
    <Table
      caption={{ text: <Dir>{title}</Dir> }}
      firstCellIsHeader
      head={[
        t('publication.door.answer'),
        ...columns.map((column) => ({ text: column === '' ? t('publication.door.people') : <Dir>{column}</Dir> })),
      ]}
      rows={[
        ...rows.map(({ label, cells }) => [{ text: <Dir>{label}</Dir> }, ...said(cells)]),
        ...(bases === null ? [] : [[{ text: t('publication.door.base') }, ...said(bases)]]),
      ]}
    />
  );
}

/** `42 → 40`; `3 → * (small)`. */
function sayCell(t: Say, { count, shown, reason }: DoorCell): string {
  return shown === '*' ? t('publication.door.star', { count, reason }) : t('publication.door.shown', { count, shown });
}
