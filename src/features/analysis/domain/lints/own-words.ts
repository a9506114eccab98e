import { doing } from './intervention-words.ts';

/** What the authors themselves say that they believe stays theirs. */
const notOurs = String.raw`(?<!\b(?:we|authors?|team|report|evaluation|study)\s(?:\w+\s)?)`;
const thinking = 'knew|know|knows|believed?|thought|think|understood';
const saying = String.raw`said|say|agreed?|disagreed?|answered|felt|feel|replied|stated|told\sus|recognised|were\saware|are\saware|heard`;
/** A clause, up to where the sentence goes on to say what was done for people. */
const clause = String.raw`(?:(?!\b(?:because\sof|due\sto|thanks\sto|as\sa\sresult\sof)\s(?:\p{L}+\s){1,3}${doing}\b)[^,;:.!?])*`;

const answers = new RegExp(
  [
    String.raw`${notOurs}\b(?:${thinking}|${saying})\s(?:that|how|they|he|she|it|there)\b${clause}`,
    String.raw`${notOurs}\b(?:${thinking})\s(?:\p{L}+\s){1,4}(?:is|are|can|cannot|do|does|causes?)\b${clause}`,
  ].join('|'),
  'giu',
);
const quoted = /“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]*’(?!\p{L})/gu;

/** A sentence without what it quotes, and without what it says that people answered (`62% knew that colds are caused by viruses`): the words of an item are no claim of the report. */
export const withoutAnswers = (sentence: string): string => sentence.replace(quoted, '…').replace(answers, '…');
