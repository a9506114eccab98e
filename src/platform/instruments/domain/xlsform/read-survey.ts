import { nearestName } from '../expression/nearest-name.ts';
import type { FormNote, FormProblem, FormProblemKind } from './form-problem.ts';
import type { Draft } from './draft.ts';
import { instrumentLimits } from '../limits.ts';
import { isName } from './names.ts';
import { readType, typeExamples, type TypeRead } from './question-types.ts';
import { headingOf, textOf, type SheetRow } from './read-rows.ts';
import { yesOrNo } from './parameters.ts';

export type SurveyRead = Readonly<{
  items: readonly Draft[];
  problems: readonly FormProblem[];
  notes: readonly FormNote[];
  /** True where a row chooses from the choices sheet. */
  needsChoices: boolean;
  needsExternalChoices: boolean;
  /** Data that the form expects beside it, by the names it gives them. */
  externals: ReadonlySet<string>;
}>;

type Open = { row: SheetRow; what: 'group' | 'repeat' | 'loop'; name: string; over: string | null; items: Draft[] };

/** Puts the rows of the survey into groups and repeats, and says which rows are none. */
export function readSurvey(rows: readonly SheetRow[]): SurveyRead {
  const reading = new Reading();
  for (const row of rows) reading.take(row);
  return reading.finish();
}

class Reading {
  readonly #items: Draft[] = [];
  readonly #open: Open[] = [];
  readonly #problems: FormProblem[] = [];
  readonly #notes: FormNote[] = [];
  #needsChoices = false;
  #needsExternalChoices = false;
  readonly #externals = new Set<string>();
  #count = 0;

  take(row: SheetRow): void {
    const typed = textOf(row, 'type');
    this.#count += 1;
    if (this.#count === instrumentLimits.items + 1)
      this.#refuse(row, 'unheld-size', 'type', { limit: instrumentLimits.items });
    if (this.#count > instrumentLimits.items) return;
    if (yesOrNo(textOf(row, 'disabled')) === true) this.#note(row, 'row-skipped', 'disabled');
    else if (typed === '') this.#takeUntyped(row);
    else this.#takeTyped(row, typed, readType(typed));
  }

  #takeTyped(row: SheetRow, typed: string, type: TypeRead): void {
    switch (type.is) {
      case 'unknown':
        this.#refuse(row, 'unknown-type', 'type', { type: typed, near: nearestName(typed, typeExamples) ?? '' });
        break;
      case 'external':
        this.#takeExternal(row, type);
        break;
      case 'begin':
        this.#begin(row, type.what, type.over);
        break;
      case 'end':
        this.#end(row, type.what);
        break;
      case 'question':
        this.#takeQuestion(row, type);
        break;
    }
  }

  finish(): SurveyRead {
    for (const { row, name, what } of [...this.#open].reverse()) {
      this.#refuse(row, 'begin-without-end', 'type', { what, name });
      this.#close();
    }
    return {
      items: this.#items,
      problems: this.#problems,
      notes: this.#notes,
      needsChoices: this.#needsChoices,
      needsExternalChoices: this.#needsExternalChoices,
      externals: this.#externals,
    };
  }

  /** A row with neither type nor name nor label is somebody's remark. */
  #takeUntyped(row: SheetRow): void {
    if (row.cells.has('name') || row.cells.has('label')) this.#refuse(row, 'no-type', 'type', {});
    else this.#note(row, 'row-skipped', 'type');
  }

  #takeExternal(row: SheetRow, { words, file, from }: TypeRead & { is: 'external' }): void {
    if (from === 'external-choices') this.#needsExternalChoices = true;
    if (from === 'data') this.#externals.add(this.#nameOf(row, '') ?? '');
    if (from === 'choices' && !/\.(?:csv|xml|geojson)$/.test(file))
      this.#refuse(row, 'file-extension', 'type', { file });
    this.#refuse(row, from === 'data' ? 'unheld-external-data' : 'unheld-external-choices', 'type', { words });
  }

  #begin(row: SheetRow, what: Open['what'], over: string | null): void {
    const name = this.#nameOf(row, '');
    if (what === 'loop' && over === null) this.#refuse(row, 'loop-without-list', 'type', {});
    if (what === 'loop') this.#needsChoices = true;
    if (this.#open.length === instrumentLimits.depth)
      this.#refuse(row, 'unheld-depth', 'type', {
        words: String(instrumentLimits.depth),
        limit: instrumentLimits.depth,
      });
    this.#open.push({ row, what, name: name ?? '', over, items: [] });
  }

  /** An end of another kind is taken for a slip: it closes what is open, so that one fault is said once. */
  #end(row: SheetRow, what: Open['what']): void {
    const open = this.#open.at(-1);
    if (open === undefined) this.#refuse(row, 'end-without-begin', 'type', { what });
    else if (open.what !== what)
      this.#refuse(row, 'end-of-another', 'type', { what, open: open.what, name: open.name, begun: open.row.row });
    this.#close();
  }

  #close(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { row, name, over, items, what } = open;
    // What lies too deep was refused; it is looked at all the same, and not one level deeper.
    if (this.#open.length >= instrumentLimits.depth) {
      for (const item of items) this.#put(item);
      return;
    }
    this.#put({ is: what === 'repeat' ? 'repeat' : 'group', row, name, over, items });
  }

  #takeQuestion(row: SheetRow, { kind, list, orOther }: TypeRead & { is: 'question' }): void {
    const usual = kind === 'note' ? `note_${row.row}` : kind === 'audit' ? 'audit' : '';
    const name = this.#nameOf(row, usual);
    if (kind === 'audit' && name !== null && name !== 'audit') this.#refuse(row, 'audit-name', 'name', { name });
    if (list?.startsWith('${')) this.#refuse(row, 'unheld-choices-from-answers', 'type', { words: list });
    else if (kind === 'osm' && list !== null) this.#refuse(row, 'unheld-osm-tags', 'type', { words: list });
    else if (list !== null) this.#needsChoices = true;
    this.#put({ is: 'question', row, name: name ?? '', kind, list, orOther });
  }

  /** A row without a name of its own gets the usual one of its kind, where it has one; null and a problem otherwise. */
  #nameOf(row: SheetRow, usual: string): string | null {
    const name = textOf(row, 'name') || usual;
    if (isName(name)) return name;
    if (name === '') this.#refuse(row, 'no-name', 'name', {});
    else this.#refuse(row, 'wrong-name', 'name', { name });
    return null;
  }

  #put(item: Draft): void {
    (this.#open.at(-1)?.items ?? this.#items).push(item);
  }

  #refuse(row: SheetRow, kind: FormProblemKind, key: string, values: FormProblem['values']): void {
    this.#problems.push({ kind, sheet: row.sheet, row: row.row, column: headingOf(row, key), values });
  }

  #note(row: SheetRow, kind: FormNote['kind'], key: string): void {
    this.#notes.push({ kind, sheet: row.sheet, row: row.row, column: headingOf(row, key), values: {} });
  }
}
