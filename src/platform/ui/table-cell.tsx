import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames, modifier, option } from './class-names.ts';
import { hasWords, type Words } from './worded.ts';

const aligns = ['left', 'centre', 'right'] as const;

export type CellOptions = Words &
  Readonly<{
    visuallyHiddenText?: string | undefined;
    href?: string;
    /** `numeric` lines up figures on their last digit. */
    format?: 'numeric' | 'string' | undefined;
    align?: (typeof aligns)[number] | undefined;
    width?: string;
    colspan?: number;
    rowspan?: number;
    classes?: string;
    attributes?: Attributes;
  }>;

type TableCellProps = Readonly<{
  cell: CellOptions;
  element: 'th' | 'td';
  scope?: 'col' | 'row' | undefined;
  /** Roles are written out only where the style sheet takes the table apart on a small screen. */
  role?: 'columnheader' | 'rowheader' | 'cell' | undefined;
  /** Shown before the value on a small screen, where the column's heading cannot be seen. */
  columnHeading?: CellOptions | undefined;
}>;

/** One cell of a table, heading or value. */
export function TableCell({ cell, element: Element, scope, role, columnHeading }: TableCellProps) {
  const base = Element === 'th' ? 'nhsuk-table__header' : 'nhsuk-table__cell';
  const classes = classNames(
    base,
    option(`${base}--numeric`, cell.format === 'numeric', cell.classes),
    modifier('nhsuk-u-text-align-', cell.align, aligns, cell.classes),
    option(`nhsuk-u-width-${cell.width}`, Boolean(cell.width), cell.classes),
    cell.classes,
  );
  const isText = typeof cell.text === 'string' || typeof cell.text === 'number';
  const value = <CellValue cell={cell} />;
  return (
    <Element
      class={classes}
      scope={scope}
      role={role}
      colspan={role ? undefined : cell.colspan}
      rowspan={cell.rowspan}
      {...cell.attributes}
    >
      {columnHeading ? (
        <>
          <span class="nhsuk-table__heading" aria-hidden="true">
            <CellValue cell={{ text: columnHeading.text, visuallyHiddenText: columnHeading.visuallyHiddenText }} />{' '}
          </span>
          {isText || !hasWords(cell) ? value : <span>{value}</span>}
        </>
      ) : (
        value
      )}
    </Element>
  );
}

function CellValue({ cell }: Readonly<{ cell: CellOptions }>): ComponentChildren {
  const value = (
    <>
      {cell.text}
      {cell.visuallyHiddenText && <span class="nhsuk-u-visually-hidden"> {cell.visuallyHiddenText}</span>}
    </>
  );
  return cell.href ? (
    <a class="nhsuk-link" href={cell.href}>
      {value}
    </a>
  ) : (
    value
  );
}
