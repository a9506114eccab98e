import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { peersFolder } from './installed.ts';
import type { FillingStep } from './random-filling.ts';

/** What their engine says of one place of a filled form. The last five are null for a group. */
export type TheirState = Readonly<{
  relevant: boolean;
  value: string | null;
  required: boolean | null;
  constraint: boolean | null;
  choices: readonly string[] | null;
}>;

export type TheirFilling = Readonly<{ states: Readonly<Record<string, TheirState>>; errors: readonly string[] }>;
export type TheirAnswer = Readonly<{ refused: string } | { refused: null; fillings: readonly TheirFilling[] }>;

export type TheirEngine = Readonly<{
  fill(xform: string, fillings: readonly (readonly FillingStep[])[]): Promise<TheirAnswer>;
  close(): Promise<void>;
}>;

/** ODK's own engine in headless Chromium, whose clock stands still. */
export async function theirEngine(now: string): Promise<TheirEngine> {
  const dist = join(peersFolder, 'node_modules', '@getodk', 'xforms-engine', 'dist');
  const server = createServer(({ url = '/' }, response) => {
    const isPage = url === '/';
    response.writeHead(/^\/(index\.js)?$/.test(url) ? 200 : 404, {
      'content-type': isPage ? 'text/html' : 'text/javascript',
    });
    response.end(
      isPage ? '<!doctype html><title>Engine</title>' : url === '/index.js' ? readFileSync(join(dist, 'index.js')) : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(async () => {
    const address = '/index.js';
    Object.assign(globalThis, { engine: await import(address) });
  });
  return {
    fill: (xform, fillings) => page.evaluate(fillInPage, { xform, fillings }),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** As much of their engine as is asked of it. */
type Node = {
  nodeType: string;
  valueType: string;
  currentState: {
    reference: string;
    relevant: boolean;
    required?: boolean;
    instanceValue?: string;
    children: readonly Node[] | null;
    valueOptions?: readonly { value: string }[] | null;
  };
  validationState?: { constraint?: { valid: boolean } | null };
  addInstances(): void;
  selectValues(values: readonly string[]): void;
  setValue(value: unknown): void;
};

/** Runs in the browser's page, so it stands alone. */
async function fillInPage({
  xform,
  fillings,
}: Readonly<{ xform: string; fillings: readonly (readonly FillingStep[])[] }>): Promise<TheirAnswer> {
  type Loaded = { status: string; error?: { message?: string }; createInstance(): { root: Node } };
  const { engine } = globalThis as unknown as { engine: { loadForm(xml: string): Promise<Loaded> } };
  const say = (error: unknown): string =>
    String((error as { message?: string } | null)?.message ?? error).slice(0, 300);
  try {
    const loaded = await engine.loadForm(xform);
    if (loaded.status === 'failure') return { refused: say(loaded.error) };
    return { refused: null, fillings: fillings.map((steps) => fillOnce(loaded.createInstance().root, steps)) };
  } catch (error) {
    return { refused: say(error) };
  }

  function placesOf(root: Node): Map<string, Node> {
    const places = new Map<string, Node>();
    const walk = (node: Node): void => {
      for (const child of node.currentState.children ?? []) {
        places.set(child.currentState.reference, child);
        walk(child);
      }
    };
    walk(root);
    return places;
  }

  function fillOnce(root: Node, steps: readonly FillingStep[]): TheirFilling {
    const errors: string[] = [];
    let places = placesOf(root);
    for (const step of steps) {
      try {
        if (!places.has(step.path)) places = placesOf(root);
        const node = places.get(step.path);
        if (node === undefined) continue;
        if (step.is === 'more') {
          node.addInstances();
          places = placesOf(root);
        } else if (node.nodeType === 'select') node.selectValues([step.value].flat() as string[]);
        else node.setValue(node.valueType === 'int' ? BigInt(step.value as number) : step.value);
      } catch (error) {
        errors.push(`${step.path.replace(/\[\d+\]/g, '')}: ${say(error)}`);
      }
    }
    const states: Record<string, TheirState> = {};
    for (const [path, node] of placesOf(root)) {
      if (node.nodeType.startsWith('repeat-range')) continue;
      const { relevant, children, instanceValue, required, valueOptions } = node.currentState;
      const isQuestion = children === null;
      states[path] = {
        relevant,
        value: isQuestion ? (instanceValue ?? '') : null,
        required: isQuestion ? (required ?? false) : null,
        constraint: isQuestion ? (node.validationState?.constraint?.valid ?? true) : null,
        choices: valueOptions?.map(({ value }) => value) ?? null,
      };
    }
    return { states, errors };
  }
}
