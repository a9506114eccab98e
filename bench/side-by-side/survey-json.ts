import { nameOf, sections, type Asked } from './access-survey.ts';

const fields = {
  text: {},
  integer: { inputType: 'number' },
  decimal: { inputType: 'number' },
  date: { inputType: 'date' },
};

/** The form as SurveyJS has it: each section is one of its pages. */
export const surveyJson = () => ({
  title: 'Access to services',
  pages: sections.map(({ name, label, questions }) => ({ name, title: label, elements: questions.map(element) })),
});

function element({ name, kind, label, choices, only, required }: Asked) {
  const chooses = kind === 'select-one' ? 'radiogroup' : 'checkbox';
  return {
    name,
    title: label,
    ...(choices === undefined
      ? { type: 'text', ...fields[kind as keyof typeof fields] }
      : { type: chooses, choices: choices.map((text) => ({ value: nameOf(text), text })) }),
    ...(only !== undefined && { visibleIf: `{${only[0]}} = '${only[1]}'` }),
    ...(required && { isRequired: true }),
  };
}
