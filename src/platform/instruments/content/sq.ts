import { translation } from '#platform/language/messages.ts';

import { en } from './en.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** What whoever answers a form reads beside its questions. Drafts: no speaker of Albanian has checked them. */
const fillSq = {
  'instruments.fill.choose': draft('Zgjidhni një'),
  'instruments.fill.acknowledge': draft('Po, kjo u lexua'),
  'instruments.fill.about': draft('Kjo është afërsisht, jo saktësisht'),
  'instruments.fill.rank': draft('Shkruani 1 pranë të parës, 2 pranë tjetrës e kështu me radhë.'),
  'instruments.fill.no-answer': draft('Pa përgjigje'),
  'instruments.fill.i-prefer-not-to-say': draft('Nuk dua ta them'),
  'instruments.fill.answered-after-all': draft('Asnjëra: ka përgjigje, ose është sërish hapur'),
  'instruments.fill.said.prefer-not-to-say': draft('Nuk do ta thotë'),
  'instruments.fill.add': draft('Shtoni një tjetër'),
  'instruments.fill.remove': draft('Hiqeni numrin {number}'),
  'instruments.fill.photograph.not-here': draft(
    'Në këtë faqe nuk shtohet fotografi. Nëse është bërë një, ruajeni me fletën.',
  ),
  'instruments.fill.wrong.not-a-number': draft('Shkruani një numër, me shifra.'),
  'instruments.fill.wrong.not-a-whole-number': draft('Shkruani një numër të plotë, me shifra.'),
  'instruments.fill.wrong.no-such-day': draft('Nuk ka ditë të tillë. Shkruani ditën, muajin dhe vitin me shifra.'),
  'instruments.fill.wrong.not-a-time': draft('Shkruani kohën me orë e minuta, për shembull 14:05.'),
  'instruments.fill.wrong.same-rank-twice': draft('Dy kanë të njëjtin numër. Jepini secilës numrin e vet.'),
  'instruments.fill.wrong.too-long': draft('Kjo është më e gjatë se 10 000 shkronja. Shkurtojeni.'),
  'instruments.fill.wrong.required': draft('Kjo do një përgjigje. «Nuk dua ta them» është përgjigje.'),
  'instruments.fill.wrong.constraint': draft('Kjo përgjigje nuk përputhet. Shikojeni përsëri.'),
  'instruments.fill.wrong.not-a-choice': draft('Ajo që u zgjodh nuk ofrohet më. Zgjidhni përsëri.'),
  'instruments.fill.wrong.not-a-value': draft('Kjo pyetje nuk ka përgjigje të tillë. Shikojeni përsëri.'),
  'instruments.fill.wrong.out-of-range': draft('Kjo është jashtë asaj që mund të përgjigjet. Shikojeni përsëri.'),
} as const;

/** Staff's own words wait. */
export const sq = translation('sq', fillSq, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(fillSq, key)),
});
