import type { Pilot, PilotQuestion } from './pilot.ts';
import { historyOf, type DesignVersion, type QuestionEvent } from './question-history.ts';

/** One question of a pilot, and what became of it in the versions that followed; where it stands in the last of them, or null where it was removed. */
export type PilotRow = Readonly<{ question: PilotQuestion; placeNow: string | null; events: readonly QuestionEvent[] }>;

export type PilotCompared = Readonly<{
  pilot: Pilot;
  /** The last version; null where none followed. */
  followedBy: DesignVersion | null;
  rows: readonly PilotRow[];
  /** Places of questions that came after the pilot. */
  added: readonly string[];
}>;

/** Sets how a pilot went beside what was changed afterwards. */
export function comparePilot(pilot: Pilot, versions: readonly DesignVersion[]): PilotCompared {
  const from = versions.findIndex(({ key }) => key === pilot.version);
  const followed = from === -1 ? [] : versions.slice(from);
  const histories = historyOf(followed);
  const byPlace = new Map(histories.map((history) => [history.placeIn.get(pilot.version), history]));
  return {
    pilot,
    followedBy: followed.length > 1 ? (followed.at(-1) ?? null) : null,
    rows: pilot.questions.map((question) => {
      const history = byPlace.get(question.place);
      const isGone = history?.isThere === false;
      return { question, placeNow: isGone ? null : (history?.place ?? question.place), events: history?.events ?? [] };
    }),
    added: histories.filter(({ isThere, placeIn }) => isThere && !placeIn.has(pilot.version)).map(({ place }) => place),
  };
}
