import { expect, test } from 'vitest';

import { causalWord } from './causal-words.ts';
import { significanceWord } from './significance-words.ts';

test.each([
  'Because people attended, knowledge rose.',
  'Knowledge rose because people attended.',
  'The campaign improved knowledge.',
  'The campaign doubled the share who know.',
  'The sessions reduced missed appointments.',
  'The campaign helped people to ask.',
  'The champions contributed to better knowledge.',
  'It makes people ask.',
  'The effect of the campaign was 20 points.',
  'The intervention worked.',
  'The training was very effective.',
  'The leaflet has increased understanding.',
  'As a result, knowledge rose.',
  'Fewer colds were caused by the change.',
  'We believe that the campaign led to better knowledge.',
  'After the course 62% knew that colds are caused by viruses, which was due to the course.',
  '62% said often due to the letter.',
  '62% knew more because of the campaign.',
  '62% knew that colds pass by themselves thanks to the new leaflet.',
  'ساهمت في رفع المعرفة',
])('says why: %s', (sentence) => {
  expect(causalWord(sentence)).not.toBeNull();
});

test.each([
  '62% knew that colds are caused by viruses.',
  '62% knew colds are caused by viruses.',
  '62% ticked “Colds are caused by viruses”.',
  'Of 90 people, 45% said they had not come because they were afraid.',
  'The share has increased from 30% to 45%.',
  'Registrations have increased since May.',
  'Knowledge has improved.',
  'The share doubled from 20% to 40%.',
  'The results are due to be published in May.',
  'The second survey is due to start in May.',
  'Two groups were put together because they were small.',
  'In order to reduce inequalities, sessions were held.',
  'Impact',
  'The campaign ran for six weeks, and the training was held twice.',
  'People made their own way to the session.',
])('says only what was seen: %s', (sentence) => {
  expect(causalWord(sentence)).toBeNull();
});

test.each([
  ['Surveys showed a significant shift in knowledge and behaviour.', 'significant'],
  ['Knowledge was significantly higher.', 'significantly'],
  ['زيادة ذات دلالة إحصائية', 'دلالة إحصائية'],
  ['Partners and significant others came.', null],
  ['A large shift was seen.', null],
])('significance in %s: %s', (sentence, word) => {
  expect(significanceWord(sentence)).toBe(word);
});
