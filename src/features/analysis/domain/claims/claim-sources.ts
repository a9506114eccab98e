import { analyseTable, type AnalysedTable } from '../analyse/analyse-table.ts';
import type { FlowStep } from '../figures/flow-chart.ts';
import { checkReport, type CheckedReport } from '../lints/lint-report.ts';
import { sideBySide, type SideBySide } from '../published/side-by-side.ts';
import type { SurveyReport, SurveyTable } from '../tables/survey-table.ts';
import { isTestable, saidBands, type SaidTest } from './said-bands.ts';
import type { ShownTables } from './shown-tables.ts';
import { adjustTogether, type Adjusted } from './test-family.ts';

export type Flow = Readonly<{ id: string; steps: readonly FlowStep[] }>;

/** What the figures of a report are drawn from. What takes work is worked out when first asked for, and once. */
export class ClaimSources {
  readonly report: SurveyReport;
  readonly flows: readonly Flow[];
  /** What the door of disclosure lets out; null where all of it may be said. */
  readonly shown: ShownTables | null;
  #bands: ReadonlyMap<string, SaidTest> | null = null;
  readonly #analysed = new Map<string, AnalysedTable | null>();
  #checked: CheckedReport | null = null;
  #sideBySide: readonly SideBySide[] | null = null;
  #adjusted: ReadonlyMap<string, Adjusted> | null = null;

  constructor(report: SurveyReport, flows: readonly Flow[], shown: ShownTables | null = null) {
    this.report = report;
    this.flows = flows;
    this.shown = shown;
  }

  table(id: string): SurveyTable | null {
    return this.report.tables.find((table) => table.id === id) ?? null;
  }

  flow(id: string): Flow | null {
    return this.flows.find((flow) => flow.id === id) ?? null;
  }

  /** Null where nothing may be said of it, as of a group of one person. */
  analysed(table: SurveyTable): AnalysedTable | null {
    const known = this.#analysed.get(table.id);
    if (known !== undefined) return known;
    const analysed = analyseTable(table);
    const value = analysed.ok ? analysed.value : null;
    this.#analysed.set(table.id, value);
    return value;
  }

  /** The test that is advised for each table, all tables of the report corrected together. */
  adjusted(): ReadonlyMap<string, Adjusted> {
    this.#adjusted ??= adjustTogether(
      this.report.tables.flatMap((table) => {
        const analysed = this.analysed(table);
        return analysed === null ? [] : [analysed];
      }),
    );
    return this.#adjusted;
  }

  /** How many tests a table's is one of; 0 where it has none. In public nothing has to be worked out for it. */
  testsBeside(table: string): number {
    if (this.shown === null) return this.adjusted().get(table)?.tests ?? 0;
    return this.report.tables.filter(isTestable).length;
  }

  /** What may be said in public of the tests of these tables. */
  bands(shown: ShownTables): ReadonlyMap<string, SaidTest> {
    this.#bands ??= saidBands(this.report.tables, shown);
    return this.#bands;
  }

  checked(): CheckedReport {
    this.#checked ??= checkReport(this.report);
    return this.#checked;
  }

  sideBySide(): readonly SideBySide[] {
    this.#sideBySide ??= sideBySide(this.report);
    return this.#sideBySide;
  }
}
