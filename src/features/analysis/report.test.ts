import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';
import { runCommand } from '#platform/runtime/command.ts';

import { analysisCommands } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-report-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const path = (name: string) => join(folder, name);

async function run(...words: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await runCommand(analysisCommands, ['analysis', 'report', ...words], {
    settings: {} as never,
    database: () => Promise.reject(new Error('A report of files needs no database.')),
    out: (text) => said.out.push(text),
    err: (text) => said.err.push(text),
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

type Built = {
  written: string | null;
  claims: {
    number: number;
    text: string;
    figures: { cell: string; value: string }[];
    bases: { group: string; least: number; most: number }[];
    tests: string[];
    method: string;
    limits: string | null;
  }[];
  figures: { id: string; kind: string; says: string; table: { head: string[]; rows: string[][] } }[];
  summaries: { language: string; checkedBy: string | null; texts: string[] }[];
};
type Page = ReturnType<typeof parseHTML>['document'];

async function built(file: string): Promise<Built & { page: Page; html: string }> {
  const target = path(`${String(Math.random()).slice(2)}.html`);
  const { code, out, err } = await run(file, '--out', target, '--json');
  expect([code, err]).toEqual([0, '']);
  const html = readFileSync(target, 'utf8');
  return { ...(JSON.parse(out) as Built), html, page: parseHTML(html).document };
}

/** Without the invisible marks that keep words of two directions apart. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').trim();
const words = (element: { textContent: string | null } | null | undefined) => plain(element?.textContent ?? '');

let once: ReturnType<typeof built> | null = null;
const theDemonstration = () => (once ??= built(demonstration));

const demonstration = join(projectRoot, 'content/hiquality/report.json');

describe('the demonstration report', () => {
  it('builds: every number in it is that of its cell, every claim has a base, a method and limits', async () => {
    const { claims } = await theDemonstration();
    expect(claims).toHaveLength(12);
    for (const { bases, method, limits } of claims) {
      expect(bases.length).toBeGreaterThan(0);
      expect([method === '', limits === null]).toEqual([false, false]);
    }
    expect(claims.map(({ text }) => text).join(' ')).toContain('378 of 378 percentages and 27 of 27 p-values');
  });

  it('says in the page what the ledger says, with the name of its cell at each figure', async () => {
    const { page, claims } = await theDemonstration();
    const rows = [...page.querySelectorAll('.ledger tbody tr')];
    expect(rows.map((row) => row.id)).toEqual(claims.map(({ number }) => `claim-${String(number)}`));
    for (const [at, { figures }] of claims.entries())
      expect(
        [...(rows[at]?.querySelectorAll('td:nth-child(2) data') ?? [])].map((one) => [
          one.getAttribute('title'),
          one.getAttribute('value'),
        ]),
      ).toEqual(figures.map(({ cell, value }) => [cell, value]));
  });

  it('sets all 27 printed tests beside the right ones, and all 27 tables beside shares of people', async () => {
    const { page } = await theDemonstration();
    const verdicts = [...page.querySelectorAll('.side-by-side tbody tr td:last-child')].map(words);
    expect(Object.fromEntries([...Map.groupBy(verdicts, (one) => one)].map(([one, all]) => [one, all.length]))).toEqual(
      {
        stands: 2,
        falls: 1,
        'no difference seen': 12,
        'cannot be told': 12,
      },
    );
    const beside = [...page.querySelectorAll('.beside')];
    expect(beside).toHaveLength(27);
    const informing = beside
      .find((table) => words(table.querySelector('caption')).startsWith('Which strategies'))
      ?.querySelector('tbody tr');
    expect([...(informing?.querySelectorAll('td') ?? [])].map(words)).toEqual([
      ...['47', '18.8%', '68.1% to 77.0%'],
      ...['66', '25.1%', '60.6% to 65.3%'],
    ]);
  });

  it('has an Arabic summary, right to left, that says it is a draft, in the digits of its readers', async () => {
    const { page, summaries } = await theDemonstration();
    const summary = page.querySelector('section[lang=ar]');
    expect(summary?.getAttribute('dir')).toBe('rtl');
    expect(words(summary?.querySelector('.notice'))).toBe('مسوّدة: لم يراجعها أي متحدث باللغة.');
    expect(words(summary)).toContain('٥٥٫٩');
    expect(summaries).toMatchObject([{ language: 'ar', checkedBy: null }]);
  });

  it('needs nothing but itself: no script, nothing fetched, and a style for paper', async () => {
    const { page, html } = await theDemonstration();
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(html).not.toMatch(/(src|href)="(?!#)|@import|url\((?!#)/);
    expect(html).toContain('@media print');
    expect([page.documentElement.getAttribute('lang'), words(page.querySelector('title'))]).toEqual([
      'en',
      'Table B.1 of HiQUALITY, as printed and done properly',
    ]);
  });
});

const table = {
  ...{ id: 'often', title: 'كم مرة؟', kind: 'ordered', rows: ['أبدًا', 'أحيانًا', 'often'], columns: ['الأولى', 'B'] },
  counts: [
    [2, 9],
    [6, 8],
    [12, 3],
  ],
};
const paired = {
  ...{ id: 'change', kind: 'paired', rows: ['نعم', 'لا'], columns: ['نعم', 'لا'] },
  counts: [
    [20, 3],
    [12, 9],
  ],
};
const arabic = {
  ...{ title: 'ما سمعناه', language: 'ar', audience: 'internal', design: 'before-after', method: 'على الورق.' },
  tables: [table, paired],
  flows: [
    {
      id: 'people',
      steps: [
        { id: 'asked', label: 'دُعوا', count: 53, left: [{ label: 'لم يجيبوا', count: 9 }] },
        { id: 'analysed', label: 'حُللت إجاباتهم', count: 44 },
      ],
    },
  ],
  cells: { often: { of: 'share', table: 'often', row: 'often', column: 'B', show: 'percentage' } },
  figures: {
    bars: { kind: 'bars', table: 'often', columns: ['الأولى', 'B'], title: 'أعمدة' },
    scale: { kind: 'diverging', table: 'often', columns: ['الأولى', 'B'], title: 'مقياس' },
    change: { kind: 'before-after', table: 'change', title: 'قبل وبعد' },
    flow: { kind: 'flow', flow: 'people', title: 'من أجاب' },
  },
  sections: [
    {
      heading: 'النتائج',
      blocks: [
        { claim: 'قال {{١٥٫٠٪ = often}} ذلك.' },
        ...['bars', 'scale', 'change', 'flow'].map((figure) => ({ figure })),
      ],
    },
  ],
};
const file = (content: object): string => {
  const target = path(`${String(Math.random()).slice(2)}.json`);
  writeFileSync(target, JSON.stringify(content));
  return target;
};

describe('figures', () => {
  it('each has a title, its words and a table, and no colour', async () => {
    const { page, figures } = await built(file(arabic));
    const drawn = [...page.querySelectorAll('figure')];
    expect(drawn).toHaveLength(4);
    for (const [at, figure] of drawn.entries()) {
      const svg = figure.querySelector('svg');
      const named = (svg?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => words(page.getElementById(id)));
      expect(svg?.getAttribute('role')).toBe('img');
      expect(named).toEqual([words(figure.querySelector('svg > title')), plain(figures[at]?.says ?? '')]);
      expect([...figure.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words))).toEqual(
        figures[at]?.table.rows,
      );
      const colours = [...(svg?.querySelectorAll('[fill], [stroke]') ?? [])]
        .flatMap((one) => [one.getAttribute('fill'), one.getAttribute('stroke')])
        .filter((one) => one?.startsWith('#') === true && !/^#(.)\1\1$/.test(one));
      expect(colours).toEqual([]);
    }
  });

  it('are mirrored for those who read from the right, down to the bars', async () => {
    const rightward = await built(file(arabic));
    const leftward = await built(file({ ...arabic, language: 'en' }));
    // The squares of a legend stand where the words before them end, which differ.
    const rects = (page: Page) => [...page.querySelectorAll('figure > svg > rect:not([width="14"])')];
    const [there, here] = [rects(rightward.page), rects(leftward.page)];
    expect(there).toHaveLength(here.length);
    const number = (one: (typeof here)[number] | undefined, name: string) => Number(one?.getAttribute(name));
    for (const [at, one] of here.entries())
      expect(number(there[at], 'x')).toBeCloseTo(720 - number(one, 'x') - number(one, 'width'), 1);
    expect([...rightward.page.querySelectorAll('figure > svg')].map((svg) => svg.getAttribute('direction'))).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
    ]);
  });

  it('refer only to fillings that their own drawing has', async () => {
    const { page } = await built(file(arabic));
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...page.querySelectorAll('[fill^="url(#"], [marker-end]')].map(
      (one) => /#([^)]+)/.exec(one.getAttribute('marker-end') ?? one.getAttribute('fill') ?? '')?.[1],
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });
});

it('a report for insiders says that small numbers are not held back', async () => {
  const { page } = await built(file({ ...arabic, language: 'en' }));
  expect(words(page.querySelector('.notice'))).toBe('Not for publication: small numbers are not held back.');
});

it('words of an author are never taken for markup', async () => {
  const { page } = await built(file({ ...arabic, title: '<script>x</script>', source: '"><img src=x>' }));
  expect(page.querySelectorAll('script, img')).toHaveLength(0);
  expect(words(page.querySelector('h1'))).toBe('<script>x</script>');
});

describe('a report that does not build writes nothing', () => {
  test.each<[string, () => string, RegExp]>([
    [
      'a number that drifted',
      () => file({ ...arabic, sections: [{ heading: 'x', blocks: [{ claim: '{{16% = often}}' }] }] }),
      /says 16% and its cell “often” holds 15\.0/,
    ],
    [
      'two faults at once',
      () =>
        file({ ...arabic, method: undefined, sections: [{ heading: 'x', blocks: [{ claim: 'Many thanks to us' }] }] }),
      /no figure of any cell[\s\S]*how it was found out/,
    ],
    ['a word that is not in the form', () => file({ ...arabic, colour: 'red' }), /Unrecognized key/],
    [
      'margins that do not add up',
      () => file({ ...arabic, tables: [{ ...table, bases: [20, 21] }] }),
      /add up to 20 and the base says 21/,
    ],
    ['two tables of one name', () => file({ ...arabic, tables: [table, table] }), /is there twice/],
    ['tables that are not there', () => file({ ...arabic, tablesFrom: ['none.json'] }), /There is no file/],
    ['an audience that nobody named', () => file({ ...arabic, audience: 'some' }), /audience/],
    ['figures of our own for everybody', () => file({ ...arabic, audience: 'public' }), /door of disclosure/],
    ['no JSON', () => demonstration.replace('report.json', 'README.md'), /is not JSON/],
  ])('%s', async (_title, given, reason) => {
    const target = path('never.html');
    const { code, out, err } = await run(given(), '--out', target, '--json');
    expect([code, out, existsSync(target)]).toEqual([2, '', false]);
    expect(err).toMatch(reason);
  });

  it('a place that cannot be written', async () => {
    const { code, err } = await run(demonstration, '--out', path('none/x.html'));
    expect([code, err]).toEqual([2, expect.stringMatching(/cannot be written/)]);
  });

  it('nowhere to write and no --json', async () => {
    const { code, err } = await run(demonstration);
    expect([code, err]).toEqual([2, expect.stringMatching(/--out FILE\.html is missing/)]);
  });
});

it('with --json alone nothing is written and the claims are said', async () => {
  const { code, out } = await run(demonstration, '--json');
  expect([code, (JSON.parse(out) as Built).written]).toEqual([0, null]);
});
