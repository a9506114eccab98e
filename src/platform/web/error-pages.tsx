import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { isDatabaseUnavailable } from '#platform/database/unavailable.ts';
import type { Translator } from '#platform/language/translator.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';
import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { formTokenField } from '#platform/ui/form.tsx';

import { signInPath } from './access-needs.ts';
import { isFromOurPage } from './csrf.ts';
import { isForMachines } from './for-machines.ts';
import type { PageProblem } from './page-problem.ts';
import { PageProblem as Problem, problemOf } from './page-problem.ts';
import { isSecretField } from './read-form.ts';
import type { PageNeeds } from './reply-page.tsx';
import type { WebKey } from './web-content.ts';

/** Every request that goes wrong ends on a page that says what happened, what to do, and by which reference it can be found. */
export function showErrors(app: FastifyInstance, home: PageNeeds['home']): void {
  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error, isDatabaseUnavailable);
    logProblem(request, problem, error);
    const code = error instanceof AlongsideError ? error.code : undefined;
    await answer(request, reply, problem, home, code);
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, async (request, reply) => {
    await answer(request, reply, new Problem('not-found'), home);
  });
}

/** A fault is an error in the log. What a reader did, or a network, is not. */
function logProblem(request: FastifyRequest, { kind }: PageProblem, error: unknown): void {
  if (kind === 'fault') request.log.error({ err: error }, 'failed');
  else if (kind === 'unavailable') request.log.warn({ err: error }, 'unavailable');
  else request.log.info({ problem: kind }, 'refused');
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: PageProblem,
  home: PageNeeds['home'],
  code?: string,
): Promise<void> {
  const { kind, statusCode, details } = problem;
  reply.status(statusCode);
  if (kind === 'unavailable') reply.header('retry-after', 30);
  if (isForMachines(request)) {
    await reply.send({ error: { kind, code, reference: request.id, ...details } });
    return;
  }
  const t: Translator<WebKey> = request.t;
  const page = (
    <ErrorPage
      t={t}
      problem={problem}
      reference={request.id}
      code={code}
      home={request.signedIn ? home.desk : home.public}
      kept={keptFields(request, kind)}
      action={request.url}
    />
  );
  await reply.page(page, {
    title: t(`web.error.${kind}.title`),
    kind: request.signedIn ? 'desk' : kind === 'not-found' ? 'public' : 'desk',
  });
}

type ErrorPageProps = Readonly<{
  t: Translator<WebKey>;
  problem: PageProblem;
  reference: string;
  code: string | undefined;
  home: string;
  kept: readonly Readonly<{ name: string; value: string }>[] | null;
  action: string;
}>;

function ErrorPage({ t, problem: { kind, details }, reference, code, home, kept, action }: ErrorPageProps) {
  const megabytes = Math.floor((details.maxBytes ?? 0) / (1024 * 1024));
  const isLarge = kind === 'too-large';
  return (
    <>
      <h1 class="nhsuk-heading-l">{t(`web.error.${kind}.title`)}</h1>
      <p>{isLarge ? t('web.error.too-large.what', { megabytes }) : t(`web.error.${kind}.what`)}</p>
      <p>
        {kind === 'too-many'
          ? t('web.error.too-many.do', { seconds: details.seconds ?? 60 })
          : t(`web.error.${kind}.do`)}
      </p>
      {kept ? (
        <SendAgain t={t} kept={kept} action={action} signsIn={kind === 'sign-in-needed'} />
      ) : (
        <Onwards t={t} kind={kind} home={home} />
      )}
      <p>
        {t.rich('web.error.reference', {
          reference: (
            <span class="alongside-reference" dir="ltr">
              {code ? `${reference} ${code}` : reference}
            </span>
          ),
        })}
      </p>
      <p class="nhsuk-body-s">{t('web.error.reference-use')}</p>
    </>
  );
}

function Onwards({ t, kind, home }: Readonly<{ t: Translator<WebKey>; kind: PageProblem['kind']; home: string }>) {
  const toSignIn = kind === 'sign-in-needed';
  return (
    <p>
      <a href={toSignIn ? signInPath : home}>{t(toSignIn ? 'web.sign-in' : 'web.error.start')}</a>
    </p>
  );
}

type SendAgainProps = Readonly<{
  t: Translator<WebKey>;
  kept: NonNullable<ErrorPageProps['kept']>;
  action: string;
  signsIn: boolean;
}>;

function SendAgain({ t, kept, action, signsIn }: SendAgainProps) {
  return (
    <>
      <p>{t('web.error.kept')}</p>
      {signsIn && (
        <p>
          <a href={signInPath} target="_blank" rel="noopener">
            {t('web.error.sign-in-again')}
          </a>
        </p>
      )}
      <Form action={action}>
        {kept.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{t('web.error.again')}</Button>
      </Form>
    </>
  );
}

const mostFields = 2000;

/**
 * What a small form held, to be sent again by the reader's own hand; null where there is none, where it holds a password or code, or where the
 * browser does not say that the form was on our own page (another site must not get a reader to press our button).
 */
function keptFields(request: FastifyRequest, kind: PageProblem['kind']): ErrorPageProps['kept'] {
  if (kind !== 'form-expired' && kind !== 'sign-in-needed') return null;
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  if (!isForm || !isFromOurPage(request) || typeof request.body !== 'object' || request.body === null) return null;
  const fields = Object.entries(request.body as Record<string, string | string[]>).filter(
    ([name]) => name !== formTokenField,
  );
  if (fields.length > mostFields || fields.some(([name]) => isSecretField(name))) return null;
  return fields.flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one })));
}
