import type { Attributes } from './attributes.ts';
import type { CardProps } from './card.tsx';
import { Card } from './card.tsx';
import { classNames, option } from './class-names.ts';
import type { HeadingOptions } from './heading.tsx';
import { Heading } from './heading.tsx';
import { Scroll } from './scroll.tsx';
import type { CellOptions } from './table-cell.tsx';
import { TableCell } from './table-cell.tsx';
import { useUiWords } from './ui-words.ts';
import { hasWords, worded, type Worded } from './worded.ts';

export type ColumnHeading = CellOptions &
  Readonly<{
    /** The way the rows are sorted by this column now; with `href`, the link that sorts by it. */ sort?:
      'ascending' | 'descending' | 'none';
  }>;

export type TableProps = Readonly<{
  /** What the table is about, in a few words; every table has one. Hide it with `classes: 'nhsuk-u-visually-hidden'` where a heading says the same. */
  caption?: Worded<HeadingOptions> | undefined;
  head?: readonly Worded<ColumnHeading>[];
  rows: readonly (readonly Worded<CellOptions>[])[];
  firstCellIsHeader?: boolean;
  /** On a small screen each row becomes a list of headings and values. */
  responsive?: boolean;
  /** Less space, for long lists that are worked through. */
  compact?: boolean;
  striped?: boolean;
  variant?: 'reverse';
  border?: boolean;
  lastRowBorder?: boolean;
  /** On a small screen the table scrolls sideways inside its frame, not the page. Needs a caption with an id. */
  scroll?: boolean;
  card?: CardProps | true;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

/** Facts in rows and columns. */
export function Table(props: TableProps) {
  const words = useUiWords();
  const { classes, border, lastRowBorder, responsive } = props;
  const head = (props.head ?? []).map(worded);
  const caption = worded(props.caption);
  const isSortable = head.some((heading) => heading?.sort !== undefined);
  const isReverse = props.variant === 'reverse' && !classes?.includes('--reverse');
  const table = (
    <table
      class={classNames(
        'nhsuk-table',
        isReverse && 'nhsuk-table--reverse',
        option('nhsuk-table--compact', props.compact, classes),
        option('nhsuk-table--responsive', responsive, classes),
        option('nhsuk-table--no-border', border === false, classes),
        option('nhsuk-table--no-last-row-border', border !== false && lastRowBorder === false, classes),
        option('nhsuk-table--sortable', isSortable, classes),
        option('nhsuk-table--striped', props.striped, classes),
        classes,
      )}
      id={props.id}
      role={responsive ? 'table' : undefined}
      {...props.attributes}
    >
      <Heading
        {...caption}
        visuallyHiddenText={isSortable ? `(${words('ui.table.sortable')})` : undefined}
        element="caption"
        className="nhsuk-table__caption"
        classPrefix="nhsuk-table__caption--"
        sizes={['s', 'm', 'l', 'xl']}
      />
      {head.length > 0 && <TableHead head={head} responsive={responsive} />}
      <tbody class="nhsuk-table__body">
        {props.rows.map((row) => (
          <TableRow row={row.map(worded)} head={head} table={props} />
        ))}
      </tbody>
    </table>
  );
  const framed = props.scroll ? (
    <Scroll labelledBy={caption?.id} variant={props.variant}>
      {table}
    </Scroll>
  ) : (
    table
  );
  if (!props.card) return framed;
  return <Card {...(props.card === true ? {} : props.card)}>{framed}</Card>;
}

type Headings = readonly (ColumnHeading | undefined)[];

function TableHead({ head, responsive }: Readonly<{ head: Headings; responsive: boolean | undefined }>) {
  return (
    <thead class="nhsuk-table__head" role={responsive ? 'rowgroup' : undefined}>
      <tr class="nhsuk-table__row" role={responsive ? 'row' : undefined}>
        {head.map((heading) => {
          if (!heading) return null;
          const { sort, ...cell } = heading;
          const sorted = {
            'data-sort': sort && '',
            'aria-sort': sort === 'none' ? undefined : sort,
            ...cell.attributes,
          };
          return (
            <TableCell
              cell={{ ...cell, attributes: sorted }}
              element="th"
              scope="col"
              role={responsive ? 'columnheader' : undefined}
            />
          );
        })}
      </tr>
    </thead>
  );
}

type TableRowProps = Readonly<{ row: readonly (CellOptions | undefined)[]; head: Headings; table: TableProps }>;

function TableRow({ row, head, table }: TableRowProps) {
  const { responsive, firstCellIsHeader } = table;
  return (
    <tr class="nhsuk-table__row" role={responsive ? 'row' : undefined}>
      {row.map((cell, index) => {
        if (!cell) return null;
        const column = head[index];
        const isHeader = index === 0 && firstCellIsHeader;
        const isTextAmongFigures = cell.format === 'string' && column?.format === 'numeric';
        const role = isHeader ? 'rowheader' : 'cell';
        return (
          <TableCell
            cell={{
              ...cell,
              format: cell.format ?? column?.format,
              align: cell.align ?? (isTextAmongFigures ? 'right' : column?.align),
            }}
            element={isHeader ? 'th' : 'td'}
            scope={isHeader ? 'row' : undefined}
            role={responsive ? role : undefined}
            columnHeading={responsive && (column?.visuallyHiddenText || hasWords(column)) ? column : undefined}
          />
        );
      })}
    </tr>
  );
}
