import type { Decision } from '../domain/decision.ts';
import type { RowDecision } from '../data/list-store.ts';

/** A decision as the value of its radio button. */
export function valueOf(decision: Decision): string {
  switch (decision.choice) {
    case 'join':
      return `join:${decision.personId}`;
    case 'same-as':
      return `same-as:${decision.line}`;
    default:
      return decision.choice;
  }
}

export type ReviewAnswers = Readonly<{
  decisions: readonly RowDecision[];
  confirmed: readonly string[];
  /** When the page that was answered was made. */
  seenAt: Date;
  then: 'save' | 'commit';
  show: string;
  from: number;
}>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the posted review; what is not one of our own answers is left out. */
export function readReviewForm(body: unknown): ReviewAnswers {
  const fields = (body ?? {}) as Readonly<Record<string, string | readonly string[] | undefined>>;
  const one = (name: string): string => String(fields[name] ?? '');
  const decisions = Object.keys(fields).flatMap((name): RowDecision[] => {
    const line = Number(/^choice-(\d{1,7})$/.exec(name)?.[1]);
    const decision = Number.isNaN(line) ? null : readDecision(one(name), one(`overrule-${line}`) === 'yes');
    return decision === null ? [] : [{ line, decision }];
  });
  const seen = Number(one('seen'));
  return {
    decisions,
    confirmed: [fields['confirm'] ?? []].flat(),
    seenAt: new Date(Number.isFinite(seen) ? seen : 0),
    then: one('then') === 'commit' ? 'commit' : 'save',
    show: one('show'),
    from: Math.max(0, Number.parseInt(one('from'), 10) || 0),
  };
}

function readDecision(value: string, overrule: boolean): Decision | null {
  if (value === 'new' || value === 'leave-out') return { choice: value };
  const [choice, of = ''] = value.split(':');
  if (choice === 'join' && guid.test(of)) return { choice, personId: of, ...(overrule && { overrule: true as const }) };
  return choice === 'same-as' && /^\d{1,7}$/.test(of) ? { choice, line: Number(of) } : null;
}
