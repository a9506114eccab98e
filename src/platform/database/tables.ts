/**
 * Every table that Kysely may name. Each part and feature adds its own by declaration merging, from its `-table.ts` file:
 *
 *     declare module '#platform/database/tables.ts' { interface Tables { person_now: PersonNowTable } }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface Tables {}
