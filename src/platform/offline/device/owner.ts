/** Who of a browser's windows has a profile open: one at a time, so that no two write the same turn, clock and outbox. */
export type Owners = Readonly<{
  /** A way to give it back; null where another has it. */
  own(profileId: string): Promise<(() => void) | null>;
}>;

/** Among the windows of one browser; the browser gives back what a window held that was closed or killed. */
export function windowOwners(): Owners {
  // A page that did not come over HTTPS has no such locks, and no keys either.
  const { locks } = navigator as Partial<Navigator>;
  if (locks === undefined) return owners();
  return {
    own: (profileId) =>
      new Promise((resolve, reject) => {
        locks
          .request(`alongside-${profileId}`, { ifAvailable: true }, async (lock) => {
            if (lock === null) resolve(null);
            else await new Promise<void>((release) => resolve(release));
          })
          .catch(reject);
      }),
  };
}

/** Within one window. */
export function owners(): Owners {
  const owned = new Set<string>();
  return {
    own: async (profileId) => {
      if (owned.has(profileId)) return null;
      owned.add(profileId);
      return () => void owned.delete(profileId);
    },
  };
}
