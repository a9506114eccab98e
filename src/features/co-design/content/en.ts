import { messages } from '#platform/language/messages.ts';

import { deskEn } from './desk-en.ts';
import { linkEn } from './link-en.ts';

export const en = messages({ ...deskEn, ...linkEn });
