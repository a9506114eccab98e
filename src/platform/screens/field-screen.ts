import type { FunctionComponent } from 'preact';

import type { RoleName } from '#platform/access/domain/roles.ts';

/** Parts of the address by name (`:site`), and what stands after its question mark. */
export type ScreenProps = Readonly<{ params: Readonly<Record<string, string>>; query: URLSearchParams }>;

/** A screen of the field app, as data. Addresses and words are the feature's own. */
export type FieldScreen = Readonly<{
  /** Under `#/`, without a slash before it: `sites/:site/visit`. A part that begins with a colon is any text. */
  path: string;
  /** Who may open it; the words of the roles table. */
  roles: readonly RoleName[];
  /** Its place in the menu, the smallest `order` first; without it, other screens lead here. `text` is a key of the content files. */
  menu?: Readonly<{ text: string; order: number }>;
  /** What stands after the question mark is a part of one screen, which draws what changes between them; otherwise each address is a screen of its own. */
  hasParts?: true;
  /** While it is open the device is in the hands of somebody who is not to see the rest of the app: nothing else is shown, and whoever leaves it finds the profile locked. */
  isHandedOver?: true;
  Screen: FunctionComponent<ScreenProps>;
}>;

/** The screen of an address (`sites/4/visit?x=1`) and the parts of it; null where there is none for this role. The first that fits. */
export function findScreen(
  screens: readonly FieldScreen[],
  address: string,
  role: string,
): Readonly<{ screen: FieldScreen; props: ScreenProps }> | null {
  const [path = '', query = ''] = address.split('?');
  const parts = path.split('/').filter((part) => part !== '');
  for (const screen of screens) {
    const params = screen.roles.some((one) => one === role) ? paramsOf(screen.path, parts) : null;
    if (params !== null) return { screen, props: { params, query: new URLSearchParams(query) } };
  }
  return null;
}

function paramsOf(path: string, parts: readonly string[]): Record<string, string> | null {
  const wanted = path.split('/').filter((part) => part !== '');
  if (wanted.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [at, name] of wanted.entries()) {
    const part = readable(parts[at] ?? '');
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return params;
}

/** An address that somebody mistyped is as it stands. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
