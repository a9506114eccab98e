import { setTimeout as pause } from 'node:timers/promises';

import { asked, choicesOf } from './survey-form.ts';

/** Milliseconds that each page took, by what it was: from the press of a button until the next page is there whole. */
export type Took = Record<'welcome' | 'begin' | 'question' | 'hand-in', number[]>;

/** What somebody was told is kept: the code of their response, and the answers whose page was followed by the next. */
export type Acknowledged = { key: string; answers: Map<string, string>; isHandedIn: boolean; retries: number };

type Person = Readonly<{
  base: string;
  token: string;
  language: string;
  /** Milliseconds between a page and the press of its button. */
  think: () => number;
  took: Took;
  random: () => number;
  number: number;
}>;

/** Somebody who answers the whole survey as a browser would; where the service is away they press again. */
export async function answerAll(person: Person, told: Acknowledged): Promise<void> {
  const { base, token, language, think, took } = person;
  const cookies = new Map<string, string>();
  const ask = async (path: string, fields: Record<string, string | string[]> | null = null): Promise<Page> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await follow(base, path, fields, cookies, language);
      } catch (error) {
        if (tries > 600) throw error;
        told.retries += 1;
        await pause(100);
      }
    }
  };
  const timed = async (kind: keyof Took, path: string, fields?: Record<string, string | string[]>): Promise<Page> => {
    const [at, before] = [performance.now(), told.retries];
    const page = await ask(path, fields);
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
    if (told.retries === before) took[kind].push(performance.now() - at);
    return page;
  };
  let page = await timed('welcome', `/f/${token}`);
  await pause(think());
  page = await timed('begin', `/f/${token}/begin`, { _csrf: page.token, language });
  told.key = cookies.get('answers') ?? '';
  while (!page.url.endsWith('/end')) {
    const path = decodeURIComponent(/[?&]at=([^&"]+)/.exec(actionOf(page.body))?.[1] ?? '');
    const answer = answerTo(path, person);
    await pause(think());
    page = await timed('question', actionOf(page.body), {
      _csrf: page.token,
      ...hiddenOf(page.body),
      ...answer.fields,
      do: 'next',
    });
    told.answers.set(path, answer.kept);
  }
  await pause(think());
  page = await timed('hand-in', `/f/${token}/end`, { _csrf: page.token });
  if (!page.url.endsWith('/thanks')) throw new Error(`Handed in, and came to ${page.url}`);
  told.isHandedIn = true;
}

type Page = Readonly<{ status: number; url: string; body: string; token: string }>;

async function follow(
  base: string,
  path: string,
  fields: Record<string, string | string[]> | null,
  cookies: Map<string, string>,
  language: string,
): Promise<Page> {
  const pairs = Object.entries(fields ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  const headers = {
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    accept: 'text/html',
    'accept-language': language,
    'accept-encoding': 'br, gzip',
  };
  const sent = { redirect: 'manual' as const, headers, signal: AbortSignal.timeout(30_000) };
  let reply = await fetch(
    base + path,
    fields === null ? sent : { ...sent, method: 'POST', body: new URLSearchParams(pairs as [string, string][]) },
  );
  let url = path;
  for (let hops = 0; hops < 5; hops += 1) {
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = reply.headers.get('location');
    if (location === null) break;
    await reply.arrayBuffer();
    url = location;
    headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    reply = await fetch(base + location, { ...sent, headers });
  }
  const body = await reply.text();
  return { status: reply.status, url, body, token: /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '' };
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
const actionOf = (body: string): string => unescaped(/<form action="([^"]+)"/.exec(body)?.[1] ?? '');

function hiddenOf(body: string): Record<string, string> {
  const found = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [unescaped(name), unescaped(value)]));
}

function answerTo(path: string, { random, number }: Person) {
  const question = asked.find((one) => one.path === path);
  if (question === undefined) throw new Error(`There is no question at ${path}`);
  const [kind, list = ''] = question.type.split(' ');
  if (kind === 'text')
    return single(path, `${number}: ${'the queue is long '.repeat(1 + Math.floor(random() * 6))}`.trim());
  if (kind === 'integer') return single(path, String(Math.floor(random() * 60)));
  const all = choicesOf(list);
  const one = all[Math.floor(random() * all.length)] ?? '';
  if (kind === 'select_one') return single(path, one);
  const several = all.filter((choice) => choice === one || random() < 0.4);
  return { fields: { [path]: several }, kept: several.join(' ') };
}

const single = (path: string, value: string) => ({ fields: { [path]: value }, kept: value });
