import { resolve } from 'node:path';

import { z } from 'zod';

import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

/** What may be set from outside, read once at the start. Every setting has a line in docs/guides/running-in-production.md. */
export type Settings = Readonly<{
  port: number;
  /** Where the pages listen: every interface of a laptop is nobody's business, so loopback unless said otherwise. */
  host: string;
  /** Null: no metrics are served. They are served on loopback only. */
  metricsPort: number | null;
  /** The folder of the embedded database and of nothing else that matters. Absolute. */
  dataFolder: string;
  /** Null: the embedded database. */
  databaseUrl: string | null;
  /** The demonstration area and its sign-in page; never together with `databaseUrl`. */
  isDemonstration: boolean;
  logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug';
}>;

/** In words for the person who started the command; names the variable, never its value. */
export type SettingsProblem = string;

const port = z.coerce.number().int().min(0).max(65_535);
const onOff = z.enum(['0', '1']).transform((value) => value === '1');

const environmentShape = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  METRICS_PORT: port.optional(),
  ALONGSIDE_DATA: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  ALONGSIDE_DEMO: onOff.optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
});

const wanted: Readonly<Record<keyof z.input<typeof environmentShape>, string>> = {
  PORT: 'a port number, 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  METRICS_PORT: 'a port number, 0 to 65535',
  ALONGSIDE_DATA: 'a folder',
  DATABASE_URL: 'an address that starts with postgres://',
  ALONGSIDE_DEMO: '0 or 1',
  LOG_LEVEL: 'one of silent, fatal, error, warn, info, debug',
};

/** Reads the settings from `environment`, where an empty value counts as none; `root` is what a relative ALONGSIDE_DATA starts from. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Result<Settings, SettingsProblem> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentShape.safeParse(given);
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => issue.path[0] as keyof typeof wanted));
    return failure(...[...names].map((name) => `${name} must be ${wanted[name]}.`));
  }
  const { data } = read;
  if (data.ALONGSIDE_DEMO && data.DATABASE_URL) {
    return failure(
      'ALONGSIDE_DEMO=1 lets anyone sign in as anyone, so it is refused together with DATABASE_URL. Unset one of the two.',
    );
  }
  return success({
    port: data.PORT,
    host: data.HOST,
    metricsPort: data.METRICS_PORT ?? null,
    dataFolder: resolve(root, data.ALONGSIDE_DATA),
    databaseUrl: data.DATABASE_URL ?? null,
    isDemonstration: data.ALONGSIDE_DEMO ?? data.DATABASE_URL === undefined,
    logLevel: data.LOG_LEVEL,
  });
}
