import type { Decision, Judged, LinkedArrival } from '../linkage/link-lists.ts';
import type { LinkageModel } from '../linkage/linkage-model.ts';
import type { Concern } from '../linkage/safety-rules.ts';
import type { Part } from '../linkage/weigh.ts';
import type { Candidate, Reason, Verdict, Waterfall } from '../verdict.ts';

/** A person who was weighed against a description. `parts` add up to `hundredths`, in hundredths of a bit. */
export type WeighedCandidate = Readonly<{
  personId: string;
  decision: 'same' | 'ask' | 'different';
  hundredths: number;
  parts: readonly Part[];
  concerns: readonly Concern[];
}>;

/** What the desk calls what linking decides: without a person, with one, not at all. */
export const outcomeOf: Readonly<Record<Decision, WeighedCandidate['decision']>> = {
  auto: 'same',
  review: 'ask',
  none: 'different',
};

/** More candidates than this and nobody can be picked out by reading. */
const mostCandidates = 8;

/** A part weighs enough to be worth a word: a quarter of a bit. */
const leastSaid = 25;

/**
 * The verdict on one line. Only a pair that broke no safety rule, with a clear margin, is *known*; everybody else who weighs enough is for a person to settle.
 * `isCrowded`: so many records have this name and this birthday that they were not compared.
 */
export function verdictOf(linked: LinkedArrival, model: LinkageModel, isCrowded: boolean): Verdict {
  const least = 100 * model.decision.review;
  const likely = linked.candidates.filter(({ hundredths }) => hundredths >= least).slice(0, mostCandidates);
  const [best] = likely;
  if (best === undefined || linked.decision === 'none') {
    return isCrowded
      ? { outcome: 'needs-a-person', candidates: [], reasons: [{ says: 'matching.reason.crowded', values: {} }] }
      : { outcome: 'new', reasons: [{ says: 'matching.reason.nobody-like-this', values: {} }] };
  }
  const candidates = likely.map(candidateOf);
  const [first] = candidates;
  if (linked.decision === 'auto' && first !== undefined)
    return { outcome: 'known', personId: first.personId, reasons: first.reasons, weighed: first.weighed };
  const reasons: Reason[] = [];
  const isClose = linked.margin !== null && linked.margin < 100 * model.decision.margin;
  if (isClose && candidates.length > 1)
    reasons.push({ says: 'matching.reason.several-fit', values: { count: candidates.length } });
  reasons.push(...best.concerns.map((concern) => ({ says: `matching.concern.${concern}`, values: {} })));
  return reasons.length === 0 ? { outcome: 'likely', candidates } : { outcome: 'needs-a-person', candidates, reasons };
}

function candidateOf({ register, hundredths, parts, concerns }: Judged): Candidate & { weighed: Waterfall } {
  const said = parts.filter(({ what }) => what !== 'expected');
  const words = (chosen: readonly Part[]) => [...new Set(chosen.map(partKey))].map((says) => ({ says, values: {} }));
  return {
    personId: register.id,
    reasons: words(said.filter((part) => part.hundredths >= leastSaid)),
    against: [
      ...words(said.filter((part) => part.hundredths <= -leastSaid)),
      ...concerns.map((concern) => ({ says: `matching.concern.${concern}`, values: {} })),
    ],
    weighed: { hundredths, parts: parts.map((part) => ({ says: partKey(part), hundredths: part.hundredths })) },
  };
}

const partKey = ({ what, level }: Part) => `matching.part.${what}.${level}`;
