export { moveConcerns } from './domain/move-concerns.ts';
export { destinationOf, planMove, type Destination, type MoveList } from './domain/plan-move.ts';
