import { z } from 'zod';

import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import type { Way } from '../domain/message.ts';

/** How GOV.UK Notify is reached. Every setting has a line in docs/guides/running-in-production.md. */
export type NotifySettings = Readonly<{
  /** Without a stroke at its end. */
  baseUrl: string;
  serviceId: string;
  secretKey: string;
  /** The templates at the provider, each of which holds nothing but `((subject))` and `((body))`. A way without one is not sent that way. */
  templateIds: Readonly<Partial<Record<Way, string>>>;
}>;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** `name-service-secret`, where the name may hold strokes of its own. */
const keyShape = new RegExp(`^.*?(${uuid})-(${uuid})$`, 'i');

const environmentShape = z.object({
  NOTIFY_API_KEY: z.string().regex(keyShape),
  NOTIFY_URL: z.string().refine(isSafeAddress).default('https://api.notifications.service.gov.uk'),
  NOTIFY_TEXT_TEMPLATE: z.guid().optional(),
  NOTIFY_EMAIL_TEMPLATE: z.guid().optional(),
  NOTIFY_LETTER_TEMPLATE: z.guid().optional(),
});

const wanted: Readonly<Record<keyof z.input<typeof environmentShape>, string>> = {
  NOTIFY_API_KEY: 'an API key of GOV.UK Notify, as it was shown when it was made',
  NOTIFY_URL: 'an address that starts with https://',
  NOTIFY_TEXT_TEMPLATE: 'the id of a template',
  NOTIFY_EMAIL_TEMPLATE: 'the id of a template',
  NOTIFY_LETTER_TEMPLATE: 'the id of a template',
};

/** Null where no key is set: then nothing is sent but what is printed. An empty value counts as none. Problems name the variable, never its value. */
export function readNotifySettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<NotifySettings | null, string> {
  const names = Object.keys(wanted) as (keyof typeof wanted)[];
  const given = Object.fromEntries(
    names.map((name) => [name, environment[name]] as const).filter(([, value]) => value !== undefined && value !== ''),
  );
  if (Object.keys(given).length === 0) return success(null);
  const read = environmentShape.safeParse(given);
  if (!read.success) {
    const wrong = [...new Set(read.error.issues.map((issue) => issue.path[0] as keyof typeof wanted))];
    return failure(...wrong.map((name) => `${name} must be ${wanted[name]}.`));
  }
  const { data } = read;
  const [, serviceId = '', secretKey = ''] = keyShape.exec(data.NOTIFY_API_KEY) ?? [];
  const templateIds = {
    ...(data.NOTIFY_TEXT_TEMPLATE !== undefined && { text: data.NOTIFY_TEXT_TEMPLATE }),
    ...(data.NOTIFY_EMAIL_TEMPLATE !== undefined && { email: data.NOTIFY_EMAIL_TEMPLATE }),
    ...(data.NOTIFY_LETTER_TEMPLATE !== undefined && { letter: data.NOTIFY_LETTER_TEMPLATE }),
  };
  if (Object.keys(templateIds).length === 0)
    return failure(
      'NOTIFY_API_KEY is set: set NOTIFY_TEXT_TEMPLATE, NOTIFY_EMAIL_TEMPLATE or NOTIFY_LETTER_TEMPLATE too.',
    );
  return success({ baseUrl: data.NOTIFY_URL.replace(/\/+$/, ''), serviceId, secretKey, templateIds });
}

function isSafeAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.search + url.hash + url.username + url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname));
}
