/** Where a browser is set up, and where a profile is opened with a sign-in. After the question mark, as signing in leads back to that and not further. */
export const setUpAddress = '/field?set-up';
export const recoverAddress = (deviceId: string): string => `/field?recover=${encodeURIComponent(deviceId)}`;

/** The desk's own sign-in, which leads back to where somebody came from. */
export const signInAt = (address: string): string => `/sign-in?next=${encodeURIComponent(address)}`;

/** What the address asks for before anything is open. */
export function askedOf(search: string): Readonly<{ setUp: boolean; recover: string | null }> {
  const query = new URLSearchParams(search);
  return { setUp: query.has('set-up'), recover: query.get('recover') };
}
