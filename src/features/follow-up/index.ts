export { owed, type Owed } from './domain/owed.ts';
