export { spineCheckKinds } from './domain/kinds.ts';
export { fhirStatusOf, numberNow, type NumberNow } from './domain/number-now.ts';
