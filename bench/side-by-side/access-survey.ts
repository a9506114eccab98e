/** Forty questions about reaching services, in five sections: what every contestant is given. It is nobody's instrument and is asked of nobody. */
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Item, Question } from '#platform/instruments/domain/item.ts';
import type { QuestionKind } from '#platform/instruments/domain/question-kind.ts';

import { english, group, instrumentOf, question } from '../../src/testing/instrument.ts';

/** `only`: another question, and the choice of it that makes this one asked. */
export type Asked = Readonly<{
  name: string;
  kind: QuestionKind;
  label: string;
  choices?: readonly string[];
  only?: readonly [question: string, choice: string];
  required?: true;
}>;

export type AskedSection = Readonly<{ name: string; label: string; questions: readonly Asked[] }>;

const yesNo = ['Yes', 'No', 'Not sure'];
const ease = ['Very easy', 'Easy', 'Hard', 'Very hard', 'I did not try'];
const often = ['Every day', 'Every week', 'Every month', 'Less often', 'Never'];
const agree = ['Strongly agree', 'Agree', 'Neither', 'Disagree', 'Strongly disagree'];

const one = (name: string, label: string, choices: readonly string[], more: Partial<Asked> = {}): Asked => ({
  name,
  kind: 'select-one',
  label,
  choices,
  ...more,
});
const several = (name: string, label: string, choices: readonly string[], more: Partial<Asked> = {}): Asked => ({
  ...one(name, label, choices, more),
  kind: 'select-multiple',
});
const typed = (kind: QuestionKind, name: string, label: string, more: Partial<Asked> = {}): Asked => ({
  name,
  kind,
  label,
  ...more,
});

export const sections: readonly AskedSection[] = [
  {
    name: 'place',
    label: 'Where you live',
    questions: [
      typed('text', 'town', 'What is the name of the town or area where you live now?', { required: true }),
      typed('date', 'since', 'Since when have you lived there?'),
      one('home', 'What kind of place is it?', ['A house or flat', 'A hotel', 'A hostel', 'With friends', 'Other']),
      typed('text', 'home_other', 'What other kind of place is it?', { only: ['home', 'other'] }),
      typed('integer', 'rooms', 'How many rooms does your household have?'),
      typed('integer', 'people', 'How many people live in your household?', { required: true }),
      one('move', 'Do you expect to move in the next six months?', yesNo),
      typed('text', 'move_why', 'Why do you expect to move?', { only: ['move', 'yes'] }),
    ],
  },
  {
    name: 'travel',
    label: 'Getting about',
    questions: [
      several('means', 'How do you usually travel?', ['On foot', 'By bus', 'By train', 'By car', 'By bicycle']),
      typed('integer', 'bus_minutes', 'How many minutes is it to the nearest bus stop?'),
      one('bus_ease', 'How easy is it to pay for the bus?', ease),
      one('travel_often', 'How often do you travel further than you can walk?', often),
      one('travel_stop', 'Was there something in the last month that you did not go to as it was too far?', yesNo),
      typed('text', 'travel_what', 'What did you not go to?', { only: ['travel_stop', 'yes'] }),
      typed('decimal', 'travel_cost', 'About how many pounds do you spend on travel in a week?'),
      one('travel_safe', 'I feel safe when I travel in my area.', agree),
    ],
  },
  {
    name: 'health',
    label: 'Health services',
    questions: [
      one('gp', 'Are you registered with a doctor?', yesNo, { required: true }),
      typed('text', 'gp_why', 'What has kept you from registering?', { only: ['gp', 'no'] }),
      one('gp_ease', 'How easy was it to register?', ease, { only: ['gp', 'yes'] }),
      typed('date', 'gp_last', 'When did you last speak with a doctor or nurse?'),
      several('gp_how', 'How did you speak with them?', ['At the surgery', 'By telephone', 'By video', 'Where I live']),
      one('dentist', 'Have you needed a dentist in the last year?', yesNo),
      one('dentist_ease', 'How easy was it to see one?', ease, { only: ['dentist', 'yes'] }),
      one('pharmacy', 'I know what a pharmacy can help me with.', agree),
    ],
  },
  {
    name: 'words',
    label: 'Language and information',
    questions: [
      typed('text', 'language', 'Which language do you speak best?', { required: true }),
      one('interpreter', 'Have you needed an interpreter in the last year?', yesNo),
      several('interpreter_where', 'Where did you need one?', ['Doctor', 'Hospital', 'School', 'Council', 'Other'], {
        only: ['interpreter', 'yes'],
      }),
      one('interpreter_got', 'Did you get one?', ['Always', 'Sometimes', 'Never'], { only: ['interpreter', 'yes'] }),
      several('news', 'How do you hear of services near you?', ['Friends', 'Posters', 'Internet', 'Staff', 'Radio']),
      one('phone', 'Do you have a telephone with the internet?', yesNo),
      typed('integer', 'data', 'How many days in a month does your data last?', { only: ['phone', 'yes'] }),
      one('letters', 'I understand the letters that I get.', agree),
    ],
  },
  {
    name: 'community',
    label: 'Your community',
    questions: [
      one('groups', 'Do you belong to a group or a club?', yesNo),
      typed('text', 'groups_which', 'Which one?', { only: ['groups', 'yes'] }),
      one('faith', 'Is there a place near you where you can practise your faith?', yesNo),
      several('help', 'Who would you ask for help?', [
        'Family',
        'Friends',
        'Neighbours',
        'Staff',
        'A charity',
        'Nobody',
      ]),
      one('welcome', 'I feel welcome where I live.', agree),
      typed('integer', 'score', 'How good are services near you, from 0 to 10?'),
      typed('text', 'best', 'Which service near you is best, and why?'),
      typed('text', 'change', 'What should change first?'),
    ],
  },
];

export const firstQuestion = 'What is the name of the town or area where you live now?';

export const nameOf = (choice: string): string => choice.toLowerCase().replace(/[^a-z]+/g, '-');

/** The same as an instrument. `appearance` decides whether it is asked a question or a section at a time. */
export function accessSurvey(appearance?: 'field-list'): Instrument {
  const asked = sections.flatMap(({ questions }) => questions);
  const items = sections.map((section): Item =>
    group(section.name, section.questions.map(toQuestion), {
      label: english(section.label),
      ...(appearance !== undefined && { appearance: [appearance] }),
    }),
  );
  return instrumentOf(items, {
    id: 'access-to-services',
    title: english('Access to services'),
    lists: asked
      .filter(({ choices }) => choices !== undefined)
      .map(({ name, choices = [] }) => ({
        id: name,
        choices: choices.map((choice) => ({ name: nameOf(choice), label: english(choice) })),
      })),
  });
}

function toQuestion({ name, kind, label, choices, only, required }: Asked): Question {
  return question(kind, name, {
    label: english(label),
    ...(choices !== undefined && { list: name }),
    ...(only !== undefined && { relevant: `\${${only[0]}} = '${only[1]}'` }),
    ...(required && { required: 'true()' }),
  });
}
