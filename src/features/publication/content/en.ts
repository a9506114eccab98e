import { messages } from '#platform/language/messages.ts';

import { draftingEn } from './drafting-en.ts';
import { lettingOutEn } from './letting-out-en.ts';
import { writingEn } from './writing-en.ts';

export const en = messages({ ...draftingEn, ...writingEn, ...lettingOutEn });
