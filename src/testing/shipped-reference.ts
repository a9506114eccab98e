/** What we ship of boards and local authorities, for tests of features that stand on places; put in with `loadReference(t.db)`. */
export { readSupportedPeople } from '../features/places/data/reference-content.ts';
export { loadReference } from '../features/places/data/reference-loader.ts';
