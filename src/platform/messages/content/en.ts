import { messages } from '#platform/language/messages.ts';

import { deskEn } from './desk-en.ts';
import { outEn } from './out-en.ts';

export const en = messages({ ...outEn, ...deskEn });
