import { z } from 'zod';

import { ways, type Way } from '../domain/message.ts';
import type { FindOutcome, MessageProvider, Outgoing, SendOutcome } from '../domain/provider.ts';
import { askNotify, type Answer } from './ask-notify.ts';
import { deliveryOf } from './notify-delivery.ts';
import type { NotifySettings } from './notify-settings.ts';

const errorsShape = z.object({ errors: z.array(z.object({ error: z.string() })).min(1) });
const acceptedShape = z.object({ id: z.guid() });
const messageShape = z.object({ id: z.guid(), status: z.string() });
const listShape = z.object({ notifications: z.array(messageShape) });

const pathOf: Readonly<Record<Way, string>> = { text: 'sms', email: 'email', letter: 'letter' };

/**
 * GOV.UK Notify over its HTTP interface (https://docs.notifications.service.gov.uk/rest-api.html). Its reference is a name and no lock: the same one sent twice is two
 * messages, so `find` is asked before anything goes again. What it answers is read by status and kind of error, never by its words, which it may change.
 */
export function notifyClient(
  settings: NotifySettings,
  { nowMs, waitMs = 10_000 }: Readonly<{ nowMs: () => number; waitMs?: number }>,
): MessageProvider {
  const ask = (path: string, body?: object) => askNotify(settings, path, body, nowMs(), waitMs);
  return {
    name: 'notify',
    ways: ways.filter((way) => settings.templateIds[way] !== undefined),
    send: async (message) =>
      sendOutcome(await ask(`/v2/notifications/${pathOf[message.way]}`, requestBody(settings, message))),
    find: async (reference) => {
      const answer = await ask(`/v2/notifications?${new URLSearchParams({ reference }).toString()}`);
      const read = answer.is === 'answered' && answer.status === 200 ? listShape.safeParse(answer.body) : null;
      if (read?.success !== true) return { is: 'not-answered' };
      const [found] = read.data.notifications;
      return found === undefined ? { is: 'not-found' } : foundOutcome(found);
    },
    follow: async (providerId) => {
      const answer = await ask(`/v2/notifications/${encodeURIComponent(providerId)}`);
      if (answer.is !== 'answered') return { is: 'not-answered' };
      if (answer.status === 404) return { is: 'not-found' };
      const read = answer.status === 200 ? messageShape.safeParse(answer.body) : null;
      return read?.success === true ? foundOutcome(read.data) : { is: 'not-answered' };
    },
  };
}

const foundOutcome = ({ id, status }: z.infer<typeof messageShape>): FindOutcome => ({
  is: 'found',
  providerId: id,
  delivery: deliveryOf(status),
});

function requestBody({ templateIds }: NotifySettings, { way, address, subject, body, reference }: Outgoing): object {
  const [only = ''] = address;
  const common = { template_id: templateIds[way], reference };
  if (way === 'text') return { ...common, phone_number: only, personalisation: { body } };
  if (way === 'email') return { ...common, email_address: only, personalisation: { subject, body } };
  const lines = Object.fromEntries(address.map((line, index) => [`address_line_${index + 1}`, line]));
  return { ...common, personalisation: { ...lines, subject, body } };
}

function sendOutcome(answer: Answer): SendOutcome {
  if (answer.is === 'not-reached') return { is: 'closed', because: 'unreachable' };
  if (answer.is === 'broken-off') return { is: 'unsure' };
  const { status, body } = answer;
  if (status === 201) {
    const read = acceptedShape.safeParse(body);
    return read.success ? { is: 'accepted', providerId: read.data.id } : { is: 'unsure' };
  }
  const kind = errorsShape.safeParse(body).data?.errors[0]?.error;
  if (status === 401 || status === 403) return { is: 'closed', because: 'key-refused' };
  if (status === 429)
    return { is: 'closed', because: kind === 'TooManyRequestsError' ? 'daily-limit' : 'rate-limited' };
  if (status === 400 && kind === 'ValidationError') return { is: 'refused', because: 'wrong-address' };
  if (status === 400 && kind === 'BadRequestError') return { is: 'refused', because: 'not-allowed' };
  if (status >= 400 && status < 500) return { is: 'refused', because: 'not-understood' };
  return { is: 'unsure' };
}
