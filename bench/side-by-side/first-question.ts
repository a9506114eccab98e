import type { Browser, CDPSession, Page } from 'playwright-core';

export type Conditions = Readonly<{ slowdown: number; isSlowNetwork: boolean }>;

export type FirstQuestion = Readonly<{
  /** From the address until the first question's field is drawn where it can be seen. */
  seenMs: number;
  /** Until a key that was pressed in it stands in it, drawn. */
  usableMs: number;
  /** Processor time of the page's main thread by then: what else the machine did is not in it. */
  processorMs: number;
  /** Bytes that had crossed the network by then, and when the page had fetched all it wants. Headers count. */
  bytesByThen: number;
  bytes: number;
  bytesOfScript: number;
  requests: number;
}>;

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const quietMs = 1000;

/** Runs in the page before anything of its own: looks once a frame for the field, and notes when a key that was pressed is drawn. */
function watch(): void {
  const state = { seenMs: 0, typedMs: 0 };
  Object.assign(globalThis, { firstQuestion: state });
  const isField = (element: Element): boolean => {
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return width > 20 && height > 8 && top >= 0 && bottom <= innerHeight;
  };
  const look = (): void => {
    const field = [...document.querySelectorAll('input[type=text], input:not([type]), textarea')].find(isField);
    if (field === undefined) return void requestAnimationFrame(look);
    const { left, top, width, height } = field.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    if (at === null || (at !== field && !field.contains(at) && !at.contains(field)))
      return void requestAnimationFrame(look);
    state.seenMs = performance.now();
  };
  requestAnimationFrame(look);
  addEventListener(
    'input',
    ({ target, isTrusted }) => {
      if (!isTrusted) return;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const { value, isConnected } = target as HTMLInputElement;
          if (isConnected && value !== '' && state.typedMs === 0) state.typedMs = performance.now();
        }),
      );
    },
    true,
  );
}

type Watched = { firstQuestion: { seenMs: number; typedMs: number } };

/** Opens the page in a browser that has never seen it, presses a key in its first question, and waits until the page wants nothing more. */
export async function firstQuestion(
  browser: Browser,
  address: string,
  words: string,
  { slowdown, isSlowNetwork }: Conditions,
): Promise<FirstQuestion> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    const traffic = await count(cdp);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (isSlowNetwork) await cdp.send('Network.emulateNetworkConditions', slowNetwork);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit' });
    const seenMs = await reached(page, 'seenMs');
    const field = await fieldOf(page);
    // A field that is drawn before its script listens may lose the first key; then another is pressed.
    let usableMs = 0;
    while (usableMs === 0) {
      await page.mouse.click(field.x, field.y);
      await page.keyboard.press('a');
      usableMs = await reached(page, 'typedMs', 2000).catch(() => 0);
    }
    const bytesByThen = traffic.bytes();
    const { metrics } = await cdp.send('Performance.getMetrics');
    const processorMs = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    await traffic.quiet(quietMs);
    await isAsked(page, words);
    return {
      seenMs,
      usableMs,
      processorMs,
      bytesByThen,
      bytes: traffic.bytes(),
      bytesOfScript: traffic.scriptBytes(),
      requests: traffic.requests(),
    };
  } finally {
    await context.close();
  }
}

async function reached(page: Page, which: 'seenMs' | 'typedMs', timeout = 120_000): Promise<number> {
  const found = await page.waitForFunction((name) => (globalThis as unknown as Watched).firstQuestion[name], which, {
    polling: 16,
    timeout,
  });
  return found.jsonValue();
}

const fieldOf = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const field = [...document.querySelectorAll('input[type=text], input:not([type]), textarea')].find((element) => {
      const { width, height, top } = element.getBoundingClientRect();
      return width > 20 && height > 8 && top >= 0;
    });
    const { left, top, width, height } = (field as Element).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

/** The page must have asked what it was to ask, or the figure is of something else. */
async function isAsked(page: Page, words: string): Promise<void> {
  const text = await page.evaluate(() => document.body.innerText);
  if (!text.includes(words)) throw new Error(`${page.url()} does not ask "${words}"`);
}

async function count(cdp: CDPSession) {
  const scripts = new Set<string>();
  const open = new Set<string>();
  const total = { bytes: 0, script: 0, requests: 0, at: performance.now() };
  const isOurs = (url: string): boolean => url.startsWith('http');
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!isOurs(request.url)) return;
    open.add(requestId);
    total.requests += 1;
    total.at = performance.now();
    if (type === 'Script') scripts.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!open.delete(requestId)) return;
    total.bytes += encodedDataLength;
    total.at = performance.now();
    if (scripts.has(requestId)) total.script += encodedDataLength;
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => void open.delete(requestId));
  await cdp.send('Network.enable');
  return {
    bytes: () => total.bytes,
    scriptBytes: () => total.script,
    requests: () => total.requests,
    /** Until nothing has been asked for or come for so long. */
    quiet: async (ms: number): Promise<void> => {
      while (open.size > 0 || performance.now() - total.at < ms)
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}
