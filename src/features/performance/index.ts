export {
  assessmentQuestion,
  figureKey,
  measures,
  type Cell,
  type Measure,
  type Scope,
} from './domain/assessment-question.ts';
export { firstDayOf, lastDayOf, quarterOf, quartersBetween, type Quarter } from './domain/quarter.ts';
export { addShown, shownFigures, shownReason, type ShownFigures } from './domain/shown-figures.ts';
export { performanceContent } from './content/catalogue.ts';
