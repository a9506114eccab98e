import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { UsableTable } from '../domain/draft/usable-cells.ts';
import type { ReportDrawing, Say } from './publication-needs.ts';
import { sayClaimProblem } from './say-problem.ts';

type CellsPartProps = Readonly<{ t: Say; usable: readonly UsableTable[]; value: ReportDrawing['value'] }>;

/** Every figure that can be put into the text, with what it says now and how it is written; and what cannot, and why. */
export function CellsPart({ t, usable, value }: CellsPartProps) {
  return (
    <>
      <h2 id="figures">{t('publication.cells.title')}</h2>
      <p>{t('publication.cells.intro')}</p>
      {usable.map(({ name, title, figure, cells }) => (
        <Details summary={{ text: <Dir>{title}</Dir> }}>
          {figure !== null && (
            <p>
              {t('publication.cells.figure')} <code dir="ltr">{`[[${figure}]]`}</code>
            </p>
          )}
          <Table
            caption={t('publication.cells.caption')}
            compact
            head={[t('publication.cells.write'), t('publication.cells.says')]}
            rows={[
              [{ text: <code dir="ltr">{`{{${name}/question}}`}</code> }, { text: <Dir>{title}</Dir> }],
              ...cells.map((cell) => [
                { text: <code dir="ltr">{`{{${cell.name}}}`}</code> },
                {
                  text: 'value' in cell ? value(cell.value, t.language) : sayClaimProblem(t, cell.problem),
                },
              ]),
            ]}
          />
        </Details>
      ))}
    </>
  );
}
