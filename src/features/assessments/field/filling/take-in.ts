import type { Effect, Form } from '#platform/instruments/domain/form/form.ts';
import type { Answers } from '#platform/instruments/domain/said.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

/** Takes into an open form what stands by the record and not in it; but for the questions whose answer here waits to be kept. */
export function takeIn(form: Form, { said, instances }: Answers, waiting: ReadonlySet<string>): readonly Effect[] {
  const here = form.answers();
  const effects: Effect[] = [];
  for (const [path, ids] of Object.entries(instances)) {
    for (const [id, is] of Object.entries(ids)) {
      const before = here.instances[path]?.[id];
      // Removed once is removed, in whatever order that is heard.
      if (before !== is && before !== 'removed') effects.push(form.takeInstance(path, id, is));
    }
  }
  for (const [path, one] of Object.entries(said)) {
    if (!waiting.has(path) && canonical(here.said[path]) !== canonical(one)) effects.push(form.take(path, one));
  }
  return effects;
}

export const touchedBy = (effects: readonly Effect[]): ReadonlySet<string> =>
  new Set(effects.flatMap(({ changed, gone }) => [...changed.map(({ path }) => path), ...gone]));
