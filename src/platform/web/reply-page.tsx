import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

import type { GuardedPermission, Permission } from '#platform/access/domain/permissions.ts';
import { FormToken } from '#platform/ui/form.tsx';
import type { HeaderProps } from '#platform/ui/header.tsx';
import { UiWords } from '#platform/ui/ui-words.ts';

import type { AccessNeeds } from './access-needs.ts';
import { accountPath, signInPath, signOutPath } from './access-needs.ts';
import { allowInsideStyle } from './content-security.ts';
import { formToken } from './csrf.ts';
import type { Notice, ShellProps } from './page-shell.tsx';
import { Notices, Shell } from './page-shell.tsx';
import { languagesOfRoute } from './request-language.ts';
import type { StyleSheets } from './style-sheets.ts';
import { webContent } from './web-content.ts';
import type { WebSettings } from './web-settings.ts';

/** One entry of the menu: `text` is a key of the content files; it is shown to those who have the permission. */
export type NavigationEntry = Readonly<{ href: string; text: string; permission: Permission }>;

export type PageOptions = Readonly<{
  /** The page's own title, as in its first heading; the service's name is added. */
  title: string;
  /** Where the reader came from. */
  back?: string | Readonly<{ href: string; text?: string }> | undefined;
  /** `public` for a page that is read by anyone: a small sheet inside the page, no account, no menu. `form` for one that anyone fills in: that, and fields. */
  kind?: 'desk' | 'public' | 'form' | undefined;
  /** The full width of the screen, for wide tables. */
  isWide?: boolean | undefined;
  /** Something on the page is to be put right; its title then says so first. */
  hasProblems?: boolean | undefined;
  /** What the page has of its own. */
  without?: readonly ('languages' | 'notices')[] | undefined;
}>;

/** Sends a page inside the shell. Set the status before. Return or await it. */
export type ShowPage = (this: FastifyReply, content: VNode, options: PageOptions) => Promise<void>;

export type PageNeeds = Readonly<{
  settings: WebSettings;
  sheets: StyleSheets;
  access: AccessNeeds;
  navigation: readonly NavigationEntry[];
  footer: readonly NavigationEntry[];
  /** Where the service's name leads: to the start of the desk, or of the public pages. */
  home: Readonly<{ desk: string; public: string }>;
}>;

/** Gives every reply its `page()`. */
export function showPages(app: FastifyInstance, needs: PageNeeds): void {
  const page: ShowPage = async function (content, options) {
    const html = await renderPage(this, content, options, needs);
    await this.type('text/html; charset=utf-8').send(html);
  };
  app.decorateReply('page', page);
}

async function renderPage(
  reply: FastifyReply,
  content: VNode,
  options: PageOptions,
  needs: PageNeeds,
): Promise<string> {
  const { request } = reply;
  const { t } = request;
  const isPublic = options.kind === 'public' || options.kind === 'form';
  const signedIn = isPublic ? null : request.signedIn;
  const named = signedIn && (await needs.access.introduce(request, signedIn));
  const token = formToken(reply);
  const inside = (vnode: VNode) =>
    renderToString(
      <UiWords.Provider value={t}>
        <FormToken.Provider value={token}>{vnode}</FormToken.Provider>
      </UiWords.Provider>,
    );

  // The page comes first: what it said decides whether the shell must say that it is a draft.
  const body = inside(content);
  const title = t(options.hasProblems ? 'web.title-with-problems' : 'web.title', { page: options.title });
  const shell: ShellProps = {
    t,
    title,
    style: chooseStyle(reply, options.kind ?? 'desk', needs),
    home: isPublic ? needs.home.public : needs.home.desk,
    account: isPublic ? undefined : account(t, named),
    navigation: signedIn ? { items: menu(request, needs) } : undefined,
    back: typeof options.back === 'string' ? { href: options.back } : options.back,
    languages: options.without?.includes('languages') ? [] : languageLinks(request, needs.settings),
    footerLinks: visible(request, needs.footer, needs.access).map(({ href, text }) => ({ href, text: t(text) })),
    isWide: options.isWide,
    content: inside(<Notices notices={options.without?.includes('notices') ? [] : noticesFor(t)} />) + body,
  };
  const html = `<!doctype html>${inside(<Shell {...shell} />)}`;
  if (options.kind === 'public') letBeKept(reply);
  return html;
}

function chooseStyle(
  reply: FastifyReply,
  kind: NonNullable<PageOptions['kind']>,
  { sheets, settings }: PageNeeds,
): ShellProps['style'] {
  const { direction } = reply.request.t;
  if (kind === 'desk') return { href: sheets.desk[direction] };
  const { css, hash } = sheets[kind][direction];
  allowInsideStyle(reply, hash, settings.isSecure);
  return { css };
}

type Named = Readonly<{ name: string; team: string }> | null;

function account(t: FastifyRequest['t'], named: Named): HeaderProps['account'] {
  if (named === null) return { items: [{ text: t('web.sign-in'), href: signInPath }] };
  return {
    items: [
      { text: t('web.signed-in', named), href: accountPath, icon: true },
      { text: t('web.sign-out'), action: signOutPath },
    ],
  };
}

function menu(
  request: FastifyRequest,
  { navigation, access }: PageNeeds,
): NonNullable<HeaderProps['navigation']>['items'] {
  const [path = ''] = request.url.split('?');
  return visible(request, navigation, access).map(({ href, text }) => ({
    href,
    text: request.t(text),
    current: path === href,
    active: path.startsWith(`${href}/`),
  }));
}

function visible(request: FastifyRequest, entries: readonly NavigationEntry[], access: AccessNeeds) {
  const { signedIn } = request;
  const mayOpen = (permission: GuardedPermission) => signedIn !== null && access.may(signedIn, permission);
  return entries.filter(({ permission }) => permission === 'public' || mayOpen(permission));
}

/** Only where this page can simply be asked for again. */
function languageLinks(request: FastifyRequest, settings: WebSettings): ShellProps['languages'] {
  if (request.method !== 'GET' && request.method !== 'HEAD') return [];
  const [path = '', query = ''] = request.url.split('?');
  return languagesOfRoute(request, settings).map((tag) => {
    const parameters = new URLSearchParams(query);
    parameters.set('lang', tag);
    return { tag, href: `${path}?${parameters.toString()}` };
  });
}

/** A draft is called one in its own language and in English, for whoever stands beside the reader. */
function noticesFor(t: FastifyRequest['t']): readonly Notice[] {
  const isDraft = t.hasDrafts();
  const isInParts = t.hasUntranslated();
  const inEnglish = { text: webContent.english.strings['web.draft'], language: 'en' };
  return [
    ...(isDraft ? [{ text: t('web.draft') }, inEnglish] : []),
    ...(isInParts ? [{ text: t('web.untranslated') }] : []),
  ];
}

/** A public page may be kept by its reader's own browser for a while, unless it holds a form or somebody is signed in. */
function letBeKept(reply: FastifyReply): void {
  if (reply.request.signedIn !== null || reply.statusCode !== 200 || reply.getHeader('set-cookie') !== undefined)
    return;
  reply.headers({ 'cache-control': 'private, max-age=600', vary: 'accept-language, cookie' });
}
