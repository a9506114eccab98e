import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import type { Database } from '#platform/database/requester.ts';
import type { Command, CommandContext, ParsedArgs } from '#platform/runtime/command.ts';
import { BadInput } from '#platform/runtime/command.ts';

import { readAccessSettings } from './access-settings.ts';
import { forgetTries } from './data/lockouts.ts';
import { resetSignIn } from './data/one-time-codes.ts';
import { ownerTransaction } from './data/owner-transaction.ts';
import type { Secret } from './data/secret.ts';
import { openSecret } from './data/secret.ts';
import { normaliseEmail } from './data/sign-in.ts';
import type { NewUserProblem } from './data/users.ts';
import { addUser } from './data/users.ts';
import { verifyAudit } from './data/verify-audit.ts';
import { accessReference } from './domain/access-reference.ts';
import type { AuditProblem, LaneHead } from './domain/audit-chain.ts';
import type { RoleName } from './domain/roles.ts';
import { roleNames } from './domain/roles.ts';

const headsShape = z.object({
  heads: z.array(z.object({ lane: z.int().min(0).max(15), seq: z.int().min(0), hash: z.string() })),
});

/** The part of `alongside` that is about who may come in, and who looked. */
export const accessCommands: Command[] = [
  {
    path: ['audit', 'verify'],
    summary: 'Checks that no line of the audit log was changed, removed or reordered. Exit code 1 if one was.',
    options: { heads: { type: 'string' } },
    run: runVerify,
  },
  {
    path: ['access', 'add'],
    summary:
      'Adds a colleague with their first team and role, such as the first administrator; prints a code to sign in with.',
    operands: ['EMAIL'],
    options: { name: { type: 'string' }, team: { type: 'string' }, role: { type: 'string' } },
    run: runAdd,
  },
  {
    path: ['access', 'reset'],
    summary:
      'Makes a colleague’s sign-in new, when the password or the second step is lost; prints a code to sign in with.',
    operands: ['EMAIL'],
    options: {},
    run: runReset,
  },
  {
    path: ['access', 'reference'],
    summary: 'Prints the reference page of roles and permissions.',
    options: {},
    run: (_, { json, out }) => {
      const text = accessReference();
      out(json ? JSON.stringify({ text }) : text.trimEnd());
      return Promise.resolve(0);
    },
  },
];

async function runVerify({ values }: ParsedArgs, context: CommandContext): Promise<number> {
  const { json, out, err } = context;
  const file = textOf(values['heads']);
  const kept = file !== null && existsSync(file) ? readHeads(file) : [];
  const { db } = await context.database();
  const verdict = await verifyAudit(db, kept, (events) => err(`${events} lines checked`));
  const { isWhole, events, problems, heads } = verdict;
  if (file !== null && isWhole) writeFileSync(file, `${JSON.stringify({ heads }, null, 2)}\n`);
  if (json) out(JSON.stringify({ whole: isWhole, events, problems, heads }));
  else if (isWhole) out(`The audit log is whole: ${events} lines.`);
  else
    out(
      [
        `The audit log was tampered with: ${problems.length} findings in ${events} lines.`,
        ...problems.map(inWords),
      ].join('\n'),
    );
  return isWhole ? 0 : 1;
}

function readHeads(file: string): readonly LaneHead[] {
  try {
    return headsShape.parse(JSON.parse(readFileSync(file, 'utf8'))).heads;
  } catch {
    throw new BadInput(
      `${file} does not hold the ends of the chains as \`alongside audit verify --heads\` writes them.`,
    );
  }
}

function inWords(problem: AuditProblem): string {
  if (problem.kind === 'not-linked') return `  event ${problem.eventId} is in no chain`;
  const where = `  chain ${problem.lane}, link ${problem.seq}`;
  const words: Record<Exclude<AuditProblem['kind'], 'not-linked'>, string> = {
    gap: 'links before it are gone',
    broken: 'it does not continue the link before it',
    changed: 'its event was changed',
    'event-missing': 'its event was removed',
    'end-differs': 'the chain ends here, but was longer or otherwise',
    'differs-from-kept': 'it is not what was kept of it earlier',
  };
  return `${where}: ${words[problem.kind]}`;
}

async function runAdd({ values, positionals }: ParsedArgs, context: CommandContext): Promise<number> {
  const [email = ''] = positionals;
  const name = textOf(values['name']);
  const teamCode = textOf(values['team']);
  const role = roleNames.find((known) => known === values['role']);
  if (name === null) throw new BadInput('--name is missing: the colleague’s name, as others will see it.');
  if (role === undefined) throw new BadInput(`--role must be one of ${roleNames.join(', ')}.`);
  if (teamCode === null) throw new BadInput('--team is missing: the code of their team.');
  const secret = secretOf(context);
  const { db } = await context.database();
  const team = await db
    .selectFrom('team')
    .select('id')
    .where((on) => on(on.fn<string>('lower', ['code']), '=', teamCode.toLowerCase()))
    .executeTakeFirst();
  if (team === undefined) throw new BadInput(`There is no team with the code ${teamCode}.`);
  const code = await addWithCode(db, secret, { email, name, teamId: team.id, role });
  sayCode(context, email, code);
  return 0;
}

const newUserWords: Readonly<Record<NewUserProblem, string>> = {
  'name-missing': '--name is missing: the colleague’s name, as others will see it.',
  'email-not-an-address': 'That is not an e-mail address.',
  'role-not-for-team': 'A provider of accommodation has contacts and nobody else, and no other team has them.',
  'email-taken': 'There is a colleague with that e-mail address already; `alongside access reset` gives a new code.',
};

async function addWithCode(
  db: Database,
  secret: Secret,
  user: Readonly<{ email: string; name: string; teamId: string; role: RoleName }>,
): Promise<string> {
  return ownerTransaction(db, {}, async (tx) => {
    const added = await addUser(tx, user);
    if (!added.ok) throw new BadInput(newUserWords[added.problems[0] ?? 'name-missing']);
    return resetSignIn(tx, secret, { userId: added.value, issuedBy: null, now: new Date() });
  });
}

async function runReset({ positionals }: ParsedArgs, context: CommandContext): Promise<number> {
  const email = normaliseEmail(positionals[0] ?? '');
  const secret = secretOf(context);
  const { db } = await context.database();
  const user = await db
    .selectFrom('user_email')
    .innerJoin('app_user', 'app_user.id', 'user_email.user_id')
    .select('app_user.id')
    .where('email', '=', email)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (user === undefined) throw new BadInput('No colleague with an open account has that e-mail address.');
  const code = await ownerTransaction(db, {}, async (tx) => {
    await forgetTries(tx, secret, { kind: 'account', of: email });
    await forgetTries(tx, secret, { kind: 'second-step', of: user.id });
    return resetSignIn(tx, secret, { userId: user.id, issuedBy: null, now: new Date() });
  });
  sayCode(context, email, code);
  return 0;
}

function sayCode({ json, out }: CommandContext, email: string, code: string): void {
  if (json) out(JSON.stringify({ email, code, hoursGood: 24 }));
  else out(`${code}\nGood once, for 24 hours, at /sign-in/code with ${email}. It is not shown again.`);
}

function secretOf({ settings }: CommandContext): Secret {
  const read = readAccessSettings(process.env);
  if (!read.ok) throw new BadInput(read.problems.join('\n'));
  return openSecret({ secret: read.value.secret, dataFolder: settings.dataFolder });
}

function textOf(value: ParsedArgs['values'][string]): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
