/**
 * Bytes and time to the first question that can be used, side by side with SurveyJS, LHC-Forms and ODK Web Forms: the same forty questions, one server, one
 * browser, each as its own guide has it in production.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { writeQuestionnaire } from '#platform/instruments/domain/fhir/write-questionnaire.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { keepResult, median } from './machine.ts';
import { accessSurvey, firstQuestion as words } from './side-by-side/access-survey.ts';
import { buildPage, type PeerPage } from './side-by-side/build-page.ts';
import { firstQuestion, type Conditions, type FirstQuestion } from './side-by-side/first-question.ts';
import { arePeersInstalled, peersFolder } from './side-by-side/installed.ts';
import { ourServer } from './side-by-side/our-pages.ts';
import { serve } from './side-by-side/serve.ts';
import { surveyJson } from './side-by-side/survey-json.ts';
import { writeXform } from './side-by-side/xform.ts';

const runs = Number(process.env['RUNS'] ?? 5);
const limits = { firstScreenBytes: 50 * 1024, firstScreenScriptBytes: 0 };
const circumstances: Readonly<Record<string, Conditions>> = {
  'no slow-down': { slowdown: 1, isSlowNetwork: false },
  'processor 4 times slower': { slowdown: 4, isSlowNetwork: false },
  '1.6 Mbit/s, 150 ms': { slowdown: 1, isSlowNetwork: true },
  both: { slowdown: 4, isSlowNetwork: true },
};

if (arePeersInstalled()) await measure();

async function measure(): Promise<void> {
  const instrument = accessSurvey();
  const compiled = compileInstrument(instrument);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const lhc = 'lforms/dist/lforms/webcomponent';
  const peers: readonly PeerPage[] = [
    {
      name: 'surveyjs',
      entry: 'peers/pages/surveyjs.mjs',
      form: surveyJson(),
      sheets: ['survey-core/survey-core.fontless.min.css'],
    },
    {
      name: 'lhc-forms',
      entry: 'peers/pages/lhc-forms.mjs',
      form: writeQuestionnaire(instrument),
      sheets: [`${lhc}/styles.css`],
      scripts: [
        `${lhc}/assets/lib/zone.min.js`,
        ...['runtime', 'polyfills', 'main'].map((file) => `${lhc}/${file}.js`),
        'lforms/dist/lforms/fhir/R4/lformsFHIR.min.js',
      ],
    },
    { name: 'odk-web-forms', entry: 'peers/pages/odk-web-forms.mjs', form: writeXform(compiled.value) },
    { name: 'alongside-in-the-browser', entry: 'side-by-side/alongside.mjs', form: instrument, style: formSheet() },
  ];
  const files = new Map((await Promise.all(peers.map(buildPage))).flatMap((page) => [...page]));
  const ours = await ourServer(instrument);
  const server = await serve(files, ours);
  const contestants: Readonly<Record<string, string>> = {
    'Alongside, public page, a question a page': '/one',
    'Alongside, public page, all 40 questions': '/all',
    'Alongside, engine and JSX in the browser, all 40 questions': '/alongside-in-the-browser/',
    [`SurveyJS ${version('survey-core')}, its first page of 8`]: '/surveyjs/',
    [`LHC-Forms ${version('lforms')}, all 40 questions`]: '/lhc-forms/',
    [`ODK Web Forms ${version('@getodk/web-forms')}, all 40 questions`]: '/odk-web-forms/',
  };
  const loadBefore = loadavg()[0] ?? 0;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const measured = new Map<string, FirstQuestion[]>();
  try {
    for (const address of Object.values(contestants))
      await firstQuestion(browser, server.url + address, words, { slowdown: 1, isSlowNetwork: false });
    for (let run = 0; run < runs; run += 1)
      for (const [circumstance, conditions] of Object.entries(circumstances))
        for (const [name, address] of Object.entries(contestants)) {
          const key = `${circumstance}|${name}`;
          measured.set(key, [
            ...(measured.get(key) ?? []),
            await firstQuestion(browser, server.url + address, words, conditions),
          ]);
        }
  } finally {
    await browser.close();
    await server.close();
    await ours.close();
  }
  const rows = Object.keys(contestants).map((name) => ({
    name,
    ...weightOf(measured.get(`no slow-down|${name}`) ?? []),
    times: Object.fromEntries(
      Object.keys(circumstances).map((one) => [one, timesOf(measured.get(`${one}|${name}`) ?? [])]),
    ),
  }));
  const [first] = rows;
  const isMet = first !== undefined && first.bytes <= limits.firstScreenBytes && first.scriptBytes === 0;
  keepResult('peers', {
    what: 'The same 40 questions in Chromium, nothing in its cache: from the address until the first question’s field is drawn where it can be seen, and until a key pressed in it is drawn; bytes as they cross the network, headers too, until the page asks for nothing more for a second; processor time of the page’s main thread until the key is drawn, which says more than the clock where the machine did much else. One server for all, Brotli for all; contestants take turns',
    limits,
    runs,
    contestants: rows,
    loadOfTheMachine: [loadBefore, loadavg()[0] ?? 0].map(Math.round),
    isMet,
  });
  if (!isMet) process.exitCode = 1;
}

function middle(values: readonly number[]): number {
  return Math.round(median([...values].sort((a, b) => a - b)));
}

function weightOf(all: readonly FirstQuestion[]) {
  return {
    bytes: middle(all.map(({ bytes }) => bytes)),
    bytesWhenUsable: middle(all.map(({ bytesByThen }) => bytesByThen)),
    scriptBytes: middle(all.map(({ bytesOfScript }) => bytesOfScript)),
    requests: middle(all.map(({ requests }) => requests)),
  };
}

function timesOf(all: readonly FirstQuestion[]) {
  return {
    seenMs: middle(all.map(({ seenMs }) => seenMs)),
    processorMs: middle(all.map(({ processorMs }) => processorMs)),
    usableMs: middle(all.map(({ usableMs }) => usableMs)),
    all: all.map(({ usableMs }) => Math.round(usableMs)),
  };
}

function version(name: string): string {
  const about: { version: string } = JSON.parse(
    readFileSync(join(peersFolder, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return about.version;
}

/** The sheet that our public pages with fields are drawn with. */
function formSheet(): string {
  const assets = join(projectRoot, 'dist', 'assets');
  const { sheets }: { sheets: { form: { ltr: string } } } = JSON.parse(
    readFileSync(join(assets, 'manifest.json'), 'utf8'),
  );
  return readFileSync(join(assets, sheets.form.ltr), 'utf8');
}
