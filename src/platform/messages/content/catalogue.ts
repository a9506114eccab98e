import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that messages say: to those who get them, and to the team that sends them. */
export const messagesContent = catalogue(en, ar);

export type MessagesKey = KeyOf<typeof messagesContent>;
