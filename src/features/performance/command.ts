import { addDays, parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { percentageShown, showCount } from '#platform/disclosure/small-numbers.ts';
import type { Result } from '#platform/problems/result.ts';
import { BadInput, type Command, type ParsedArgs } from '#platform/runtime/command.ts';
import { assessmentQualityIndicator, initialAssessmentIndicator } from '#features/assessments/index.ts';
import { contactsIndicator, countContacts, type SiteWeek } from '#features/visits/index.ts';

import { makeQualityReport, makeReport, type ReportProblem } from './data/make-report.ts';
import type { PerformanceNeeds, Period } from './data/read-performance.ts';

export type PerformanceCommandNeeds = Omit<PerformanceNeeds, 'db'> &
  Readonly<{ readWeeks: (tx: Tx, period: Period, today: LocalDate) => Promise<readonly SiteWeek[]> }>;

const options = { area: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } } as const;

const words: Readonly<Record<ReportProblem | 'boards-only', string>> = {
  'unknown-area':
    'No board or local authority with sites has this code. `alongside places list --json` shows their codes.',
  'dates-out-of-order': '--from must not be after --to.',
  'in-the-future': '--from is in the future: nobody has arrived yet.',
  'nothing-safe-to-say': 'Nothing can be said safely of this area and period.',
  'boards-only': 'This is said of whole boards and of England only.',
};

function orBadInput<Value>(result: Result<Value, keyof typeof words>): Value {
  if (!result.ok) throw new BadInput(result.problems.map((problem) => words[problem]).join(' '));
  return result.value;
}

/** Figures at the machine itself. They go through the same door as the page: a console is no way round it. */
export function performanceCommands(needs: PerformanceCommandNeeds): readonly Command[] {
  return [
    {
      path: ['indicator', initialAssessmentIndicator.name],
      summary:
        'Initial health assessments within 10 days of arrival in the UK, by whole quarters of arrival; small counts as "*".',
      options,
      run: async (args, { database, json, out }) => {
        const { area, from, to } = readAsked(args);
        const { db } = await database();
        const { report } = orBadInput(await makeReport({ db, ...needs }, { area, from, to }));
        const { whole, areas, types, reasons, ...period } = report;
        const answer = {
          indicator: initialAssessmentIndicator.name,
          definition:
            'People who arrived in the UK in the period and were assessed by day 10; a move does not restart the ten days.',
          source: initialAssessmentIndicator.source.title,
          area: area ?? 'England',
          ...period,
          ...whole,
          reasons: Object.fromEntries(reasons.map(({ reason, people }) => [reason, people])),
          areas: areas.map(({ code, figures }) => ({ code, ...figures })),
          siteTypes: types.map(({ type, figures }) => ({ type, ...figures })),
        };
        out(
          json
            ? JSON.stringify(answer)
            : `${period.from} to ${period.to}: ${whole.doneInTime} of ${whole.base} in time (${whole.doneInTimePercent ?? '–'}%).`,
        );
        return 0;
      },
    },
    {
      path: ['indicator', assessmentQualityIndicator.name],
      summary: 'How initial health assessments were done, by whole quarters of the day; small counts as "*".',
      options,
      run: async (args, { database, json, out }) => {
        const { area, from, to } = readAsked(args);
        const { db } = await database();
        const report = orBadInput(await makeQualityReport({ db, ...needs }, { area, from, to }));
        const answer = {
          indicator: assessmentQualityIndicator.name,
          definition:
            'Of assessments done in the period: minutes, who interpreted where one was needed, how much of the form was finished or declined, and when the practice had it.',
          source: assessmentQualityIndicator.source.title,
          area: area ?? 'England',
          ...report,
        };
        const [length] = report.tables;
        out(
          json
            ? JSON.stringify(answer)
            : `${report.from} to ${report.to}: ${length?.whole.count ?? '*'} assessments done.`,
        );
        return 0;
      },
    },
    {
      path: ['indicator', 'three-contacts-a-week'],
      summary: 'Site weeks with clinical contact on at least three days, at initial and contingency sites.',
      options,
      run: async (args, { database, json, out }) => {
        const { area, from, to } = readAsked(args);
        const today = needs.today();
        const period = { from: from ?? addDays(to ?? today, -83), to: to ?? today };
        if (period.from > period.to) throw new BadInput(words['dates-out-of-order']);
        const weeks = await readWeeks(await database(), needs, period);
        if (area !== null && !weeks.some((week) => week.icb === area || week.la === area))
          throw new BadInput(words['unknown-area']);
        const counts = countContacts(weeks, { area: area ?? undefined }, today);
        const [base, met] = [showCount(counts.weeks), showCount(counts.weeksMet)];
        const answer = {
          indicator: contactsIndicator.name,
          area: area ?? 'England',
          ...period,
          asOf: today,
          base,
          met,
          metPercent: percentageShown(met, base),
        };
        out(json ? JSON.stringify(answer) : `${period.from} to ${period.to}: ${met} of ${base} site weeks.`);
        return 0;
      },
    },
  ];
}

async function readWeeks(
  { db }: OpenDatabase,
  needs: PerformanceCommandNeeds,
  period: Readonly<{ from: LocalDate; to: LocalDate }>,
) {
  return db.transaction().execute((tx) => needs.readWeeks(tx, period, needs.today()));
}

function readAsked({ values }: ParsedArgs) {
  const day = (name: 'from' | 'to'): LocalDate | null => {
    const typed = values[name];
    if (typed === undefined) return null;
    const date = parseLocalDate(String(typed));
    if (date === null) throw new BadInput(`--${name} must be a date written YYYY-MM-DD.`);
    return date;
  };
  return { area: values['area'] === undefined ? null : String(values['area']), from: day('from'), to: day('to') };
}
