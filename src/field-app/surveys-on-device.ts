import type { SurveysFieldNeeds } from '../features/forms/field/surveys-field-needs.ts';
import { wear } from './wear.ts';
import { wordsOfSurveys } from './words.ts';

/** What the screens of surveys work with on this device. */
export const surveysNeeds: SurveysFieldNeeds = {
  roles: ['clinician', 'coordinator', 'champion', 'vcse'],
  loadWords: wordsOfSurveys,
  wear,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  newId: () => crypto.randomUUID(),
  async hashOfCode(code) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  get origin() {
    return location.origin;
  },
};
