import { z } from 'zod';

/** An error in the provider's own form: a status, a kind that stays, and words that may change. */
export class FakeProblem extends Error {
  readonly status: number;
  readonly kind: string;

  constructor(status: number, kind: string, message: string) {
    super(message);
    this.status = status;
    this.kind = kind;
  }
}

export type FakeType = 'sms' | 'email' | 'letter';

export type FakeRead = Readonly<{
  templateId: string;
  reference: string | null;
  to: string;
  subject: string | null;
  body: string;
}>;

const common = {
  template_id: z.guid(),
  reference: z.string().max(1000).nullish(),
  personalisation: z.record(z.string(), z.string()).default({}),
};
const shapes = {
  sms: z
    .strictObject({ ...common, phone_number: z.string(), sms_sender_id: z.guid().optional() })
    .transform((sent) => ({ ...sent, to: phone(sent.phone_number) })),
  email: z
    .strictObject({ ...common, email_address: z.string(), email_reply_to_id: z.guid().optional() })
    .transform((sent) => ({ ...sent, to: email(sent.email_address) })),
  letter: z.strictObject(common).transform((sent) => ({ ...sent, to: postal(sent.personalisation) })),
};

/** What is sent, held against the rules that the documentation states for its kind. */
export function checkRequest(type: FakeType, sent: unknown): FakeRead {
  const read = shapes[type].safeParse(sent);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new FakeProblem(400, 'ValidationError', `${issue?.path.join(' ') ?? ''} ${issue?.message ?? 'is wrong'}`);
  }
  const { template_id: templateId, reference = null, personalisation: values, to } = read.data;
  const body = values['body'];
  const subject = values['subject'] ?? null;
  if (body === undefined || (type !== 'sms' && subject === null))
    throw new FakeProblem(400, 'BadRequestError', 'Missing personalisation: subject, body');
  if (type === 'sms' && body.length > 918)
    throw new FakeProblem(
      400,
      'BadRequestError',
      `Text messages cannot be longer than 918 characters. Your message is ${body.length} characters long.`,
    );
  return { templateId, reference, to, subject, body };
}

/** The numbers with which the provider tests failures are no failures here; tests set the status. */
function phone(text: string): string {
  const digits = text.replace(/[\s()+-]/g, '');
  if (!/^\d+$/.test(digits))
    throw new FakeProblem(400, 'ValidationError', 'phone_number Must not contain letters or symbols');
  const national = digits.replace(/^(0044|44|0)/, '');
  const isAbroad = text.startsWith('+') && !text.startsWith('+44');
  if (isAbroad) return digits;
  if (national.length < 10) throw new FakeProblem(400, 'ValidationError', 'phone_number Not enough digits');
  if (national.length > 10) throw new FakeProblem(400, 'ValidationError', 'phone_number Too many digits');
  if (!national.startsWith('7')) throw new FakeProblem(400, 'ValidationError', 'phone_number Not a UK mobile number');
  return `44${national}`;
}

function email(text: string): string {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
    throw new FakeProblem(400, 'ValidationError', 'email_address is not a valid email address');
  return text;
}

function postal(values: Readonly<Record<string, string>>): string {
  const lines = [1, 2, 3, 4, 5, 6, 7]
    .map((number) => values[`address_line_${number}`])
    .filter((line) => line !== undefined);
  if (lines.length < 3) throw new FakeProblem(400, 'ValidationError', 'Address must be at least 3 lines');
  if (lines.some((line) => /^[@()=[\]"\\/,<>]/.test(line)))
    throw new FakeProblem(
      400,
      'ValidationError',
      'Address lines must not start with any of the following characters: @ ( ) = [ ] ” \\ / , < >',
    );
  if (!/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(lines.at(-1) ?? ''))
    throw new FakeProblem(400, 'ValidationError', 'Must be a real UK postcode');
  return lines.join('\n');
}
