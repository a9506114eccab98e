/** One thing that happens in an interleaving; numbers are chosen from what there is when it happens. `on` is a device. */
export type PlanStep =
  | Readonly<{
      do: 'detail';
      on: number;
      person: number;
      field: 'phone' | 'sex' | 'family';
      value: number;
      seen: boolean;
    }>
  | Readonly<{ do: 'fact'; on: number; person: number; kind: number; day: number }>
  | Readonly<{ do: 'move'; on: number; person: number; site: number; day: number }>
  | Readonly<{ do: 'end'; on: number; person: number; day: number }>
  | Readonly<{ do: 'join' | 'part'; on: number; person: number; other: number }>
  | Readonly<{ do: 'take-back' | 'correct'; on: number; person: number; pick: number }>
  | Readonly<{ do: 'new-person'; on: number; site: number; day: number }>
  | Readonly<{ do: 'visit' | 'future-kind'; on: number; site: number; person: number }>
  | Readonly<{ do: 'read'; on: number; person: number }>
  | Readonly<{ do: 'edit' | 'discard'; on: number; pick: number }>
  | Readonly<{ do: 'sync' | 'sync-through'; on: number }>
  | Readonly<{ do: 'deliver'; on: number; how: 'whole' | 'lose-request' | 'lose-answer' | 'late-request' }>
  | Readonly<{ do: 'late-arrival'; pick: number }>
  /** The process ends now, or in the midst of the store operation that comes after so many others: before it or after it. */
  | Readonly<{ do: 'kill'; on: number; operations: number; isAfter: boolean }>
  | Readonly<{ do: 'start'; on: number }>
  | Readonly<{ do: 'wait'; hours: number }>
  | Readonly<{ do: 'clock'; on: number; days: number }>
  | Readonly<{ do: 'choose-sites'; on: number; sites: number }>
  | Readonly<{ do: 'custody'; site: number; team: number }>
  | Readonly<{ do: 'end-rights' | 'revoke'; on: number }>
  | Readonly<{ do: 'copy' | 'second-copy' | 'restore-copy'; on: number }>
  | Readonly<{ do: 'desk-move'; person: number; site: number; day: number; slowly: boolean }>
  | Readonly<{ do: 'desk-detail'; person: number; field: 'phone' | 'sex' | 'family'; value: number; slowly: boolean }>
  | Readonly<{ do: 'desk-commit'; pick: number }>
  | Readonly<{ do: 'backup' | 'restore-log' }>;

export type Plan = Readonly<{
  seed: number;
  devices: number;
  people: number;
  /** Days by which each device's clock is wrong at first. */
  skews: readonly number[];
  steps: readonly PlanStep[];
}>;

/** Small and fast numbers from a seed (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Days by which a clock may be wrong, either way. */
const mostDaysWrong = 365;

/** The same interleaving for the same seed, in every process: three to five devices, four people, twenty to seventy steps. */
export function planFrom(seed: number): Plan {
  const random = numbersOf(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const devices = 3 + upTo(3);
  const people = 4;
  const wrong = (): number => (random() < 0.4 ? 0 : upTo(2 * mostDaysWrong + 1) - mostDaysWrong);
  // What makes whole runs unlike one another: most runs have none of the rare things, some have several.
  const rare = random() < 0.5 ? 0 : random() * 3;
  const fields = ['phone', 'sex', 'family'] as const;
  const delivered = ['whole', 'whole', 'whole', 'lose-request', 'lose-answer', 'lose-answer', 'late-request'] as const;
  const on = (): number => upTo(devices);
  const person = (): number => upTo(people + 2);
  const field = () => fields[upTo(3)] ?? 'phone';
  const makers: readonly (readonly [number, () => PlanStep])[] = [
    [9, () => ({ do: 'detail', on: on(), person: person(), field: field(), value: upTo(3), seen: random() < 0.6 })],
    [5, () => ({ do: 'fact', on: on(), person: person(), kind: upTo(4), day: upTo(20) })],
    [3, () => ({ do: 'move', on: on(), person: person(), site: upTo(3), day: upTo(20) })],
    [1, () => ({ do: 'end', on: on(), person: person(), day: upTo(20) })],
    [1.5, () => ({ do: 'join', on: on(), person: person(), other: person() })],
    [1, () => ({ do: 'part', on: on(), person: person(), other: person() })],
    [1.5, () => ({ do: 'take-back', on: on(), person: person(), pick: upTo(50) })],
    [1.5, () => ({ do: 'correct', on: on(), person: person(), pick: upTo(50) })],
    [1.5, () => ({ do: 'new-person', on: on(), site: upTo(3), day: upTo(20) })],
    [0.7, () => ({ do: 'visit', on: on(), site: upTo(3), person: 0 })],
    [0.5, () => ({ do: 'future-kind', on: on(), site: upTo(3), person: person() })],
    [1, () => ({ do: 'read', on: on(), person: person() })],
    [2, () => ({ do: 'edit', on: on(), pick: upTo(20) })],
    [2, () => ({ do: 'discard', on: on(), pick: upTo(20) })],
    [6, () => ({ do: 'sync', on: on() })],
    [3, () => ({ do: 'sync-through', on: on() })],
    [22, () => ({ do: 'deliver', on: on(), how: delivered[upTo(delivered.length)] ?? 'whole' })],
    [1.5, () => ({ do: 'late-arrival', pick: upTo(10) })],
    [3, () => ({ do: 'kill', on: on(), operations: upTo(8), isAfter: random() < 0.5 })],
    [3, () => ({ do: 'start', on: on() })],
    [1.5, () => ({ do: 'wait', hours: random() < 0.2 ? 14 * 24 : upTo(48) })],
    [0.5, () => ({ do: 'clock', on: on(), days: wrong() })],
    [1, () => ({ do: 'choose-sites', on: on(), sites: upTo(8) })],
    [2, () => ({ do: 'desk-move', person: person(), site: upTo(3), day: upTo(20), slowly: random() < 0.4 })],
    [2, () => ({ do: 'desk-detail', person: person(), field: field(), value: upTo(3), slowly: random() < 0.4 })],
    [2, () => ({ do: 'desk-commit', pick: upTo(4) })],
    [0.5 * rare, () => ({ do: 'custody', site: upTo(3), team: upTo(2) })],
    [0.4 * rare, () => ({ do: 'end-rights', on: on() })],
    [0.4 * rare, () => ({ do: 'revoke', on: on() })],
    [0.8 * rare, () => ({ do: 'copy', on: on() })],
    [0.6 * rare, () => ({ do: 'second-copy', on: on() })],
    [0.6 * rare, () => ({ do: 'restore-copy', on: on() })],
    [0.8 * rare, () => ({ do: 'backup' })],
    [0.4 * rare, () => ({ do: 'restore-log' })],
  ];
  const total = makers.reduce((sum, [weight]) => sum + weight, 0);
  const steps = Array.from({ length: 20 + upTo(51) }, (): PlanStep => {
    let at = random() * total;
    for (const [weight, make] of makers) {
      at -= weight;
      if (at < 0) return make();
    }
    return { do: 'sync', on: on() };
  });
  if (random() < 0.12) {
    steps.splice(upTo(steps.length / 2), 0, { do: 'backup' });
    steps.splice(steps.length - upTo(steps.length / 2), 0, { do: 'restore-log' });
  }
  return { seed, devices, people, skews: Array.from({ length: devices }, wrong), steps };
}

/** The shortest plan that can be had by leaving steps out and that still fails; so that a failure can be read. */
export async function shortened(plan: Plan, fails: (plan: Plan) => Promise<boolean>): Promise<Plan> {
  let best = plan;
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < best.steps.length;) {
      const without = { ...best, steps: [...best.steps.slice(0, from), ...best.steps.slice(from + size)] };
      if (await fails(without)) best = without;
      else from += size;
    }
  }
  return best;
}
