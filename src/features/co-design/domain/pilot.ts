import { isSmall, roundToFive } from '#platform/disclosure/small-numbers.ts';

/** How one question went in a pilot, as true counts, for those who may read its answers. `answered` leaves those out who preferred not to say. */
export type PilotQuestion = Readonly<{
  place: string;
  asked: number;
  answered: number;
  declined: number;
  leftOut: number;
  stopped: number;
}>;

/** One wave of a survey that is a pilot, and the version of the form that it asked. */
export type Pilot = Readonly<{
  surveyId: string;
  title: string;
  wave: number;
  version: string;
  questions: readonly PilotQuestion[];
}>;

/** A count that more people than the survey's team may read: to the nearest five; null for fewer than 8, none included. */
export type FigureShown = number | null;

export type PilotFigure = Readonly<{ place: string; asked: FigureShown; skipped: FigureShown; stopped: FigureShown }>;

export const figureShown = (count: number): FigureShown => (count <= 0 || isSmall(count) ? null : roundToFive(count));

/** What of a pilot may be read by all who took part. Skipped is left out or preferred not to say; how many answered is not told, as it would tell the rest. */
export function figuresOf({ questions }: Pick<Pilot, 'questions'>): readonly PilotFigure[] {
  return questions.map(({ place, asked, declined, leftOut, stopped }) => ({
    place,
    asked: figureShown(asked),
    skipped: figureShown(leftOut + declined),
    stopped: figureShown(stopped),
  }));
}

/** What a pilot found, kept for those who took part. */
export type PilotFound = Readonly<{ surveyId: string; wave: number; version: string; figures: readonly PilotFigure[] }>;
