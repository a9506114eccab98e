import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import type { CardProps } from './card.tsx';
import { Card } from './card.tsx';
import { classNames } from './class-names.ts';
import type { TextAction } from './text-action.tsx';
import { TextActionLink } from './text-action.tsx';
import { worded, type Worded } from './worded.ts';

type Cell = Readonly<{
  text?: ComponentChildren;
  width?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

export type SummaryRow = Readonly<{
  key: Worded<Cell>;
  value: Worded<Cell>;
  actions?: readonly TextAction[];
  border?: boolean;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

export type SummaryListProps = Readonly<{
  rows: readonly SummaryRow[];
  /** Puts the list in a card with a heading. */
  card?: CardProps;
  border?: boolean;
  lastRowBorder?: boolean;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

/** What is known about one thing, each with its name, and the way to change it. */
export function SummaryList(props: SummaryListProps) {
  const { rows, card, border, lastRowBorder } = props;
  const anyActions = rows.some(({ actions }) => (actions?.length ?? 0) > 0);
  const about = worded(card?.heading)?.text;
  const list = (
    <dl
      class={classNames(
        'nhsuk-summary-list',
        border === false && 'nhsuk-summary-list--no-border',
        border !== false && lastRowBorder === false && 'nhsuk-summary-list--no-last-row-border',
        props.classes,
      )}
      id={props.id}
      {...props.attributes}
    >
      {rows.map((row) => (
        <Row row={row} anyActions={anyActions} about={about} />
      ))}
    </dl>
  );
  return card ? <Card {...card}>{list}</Card> : list;
}

function Row({ row, anyActions, about }: Readonly<{ row: SummaryRow; anyActions: boolean; about: ComponentChildren }>) {
  const { actions = [] } = row;
  return (
    <div
      class={classNames(
        'nhsuk-summary-list__row',
        anyActions && actions.length === 0 && 'nhsuk-summary-list__row--no-actions',
        row.border === false && 'nhsuk-summary-list__row--no-border',
        row.classes,
      )}
      id={row.id}
      {...row.attributes}
    >
      <CellElement element="dt" name="key" cell={worded(row.key)} />
      <CellElement element="dd" name="value" cell={worded(row.value)} />
      <RowActions actions={actions} about={about} />
    </div>
  );
}

type CellProps = Readonly<{ element: 'dt' | 'dd'; name: 'key' | 'value'; cell: Cell | undefined }>;

function CellElement({ element: Element, name, cell }: CellProps) {
  const classes = classNames(
    `nhsuk-summary-list__${name}`,
    cell?.width && `nhsuk-u-width-${cell.width}`,
    cell?.classes,
  );
  return (
    <Element class={classes} id={cell?.id} {...cell?.attributes}>
      {cell?.text}
    </Element>
  );
}

function RowActions({ actions, about }: Readonly<{ actions: readonly TextAction[]; about: ComponentChildren }>) {
  const [only] = actions;
  if (!only) return null;
  return (
    <dd class="nhsuk-summary-list__actions">
      {actions.length === 1 ? (
        <TextActionLink action={only} about={about} />
      ) : (
        <ul class="nhsuk-summary-list__actions-list">
          {actions.map((action) => (
            <li class="nhsuk-summary-list__actions-list-item">
              <TextActionLink action={action} about={about} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}
