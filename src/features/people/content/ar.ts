import { translation } from '#platform/language/messages.ts';

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {}, { waiting: ['people.*'] });
