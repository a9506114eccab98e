/** What a complete answer asks of a device: whom to forget, and whom to ask for whole. */
export type PullPlan = Readonly<{ forget: readonly string[]; need: readonly string[] }>;

/** `scope`: whom the device is to hold. `stale`: held, but to be had anew before it can be gone on with. */
export function planPull(scope: readonly string[], held: Iterable<string>, stale: ReadonlySet<string>): PullPlan {
  const holding = new Set(held);
  const wanted = new Set(scope);
  return {
    forget: [...holding].filter((id) => !wanted.has(id)),
    need: [...wanted].filter((id) => !holding.has(id) || stale.has(id)),
  };
}
