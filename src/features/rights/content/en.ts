import { messages } from '#platform/language/messages.ts';

/**
 * Words for people who may be frightened, tired or new to reading English: reading age 9 to 11, sentences of 20 words at most.
 * `rights.desk.*` speaks to the practice's receptionist.
 */
export const en = messages({
  'rights.page.title': 'How to see a doctor',
  'rights.page.lead': 'You can see a doctor in England. It is free. This page tells you how.',
  'rights.page.languages': 'Read this in your language',
  'rights.page.back-to-page': 'Back to “How to see a doctor”',
  'rights.draft.title': 'This translation is a draft',
  'rights.draft.text':
    'Nobody who speaks this language has checked it yet. It may have mistakes. You can compare it with the English page.',
  'rights.draft.short': 'Draft translation, not checked yet',

  'rights.gp.title': 'What is a GP?',
  'rights.gp.text': 'A GP is a family doctor. GPs and nurses work in a place called a GP surgery.',

  'rights.anyone.title': 'Anyone in England can have a GP',
  'rights.anyone.everyone': 'Everyone in England can register with a GP.',
  'rights.anyone.free': 'Seeing a GP is free.',
  'rights.anyone.status': 'Your immigration status does not matter.',
  'rights.anyone.staff': 'The staff are not immigration officers.',

  'rights.papers.title': 'You do not need papers',
  'rights.papers.intro': 'You can register without:',
  'rights.papers.identity': 'a passport or other ID',
  'rights.papers.address': 'proof of your address',
  'rights.papers.immigration': 'immigration papers',
  'rights.papers.nhs-number': 'an NHS number',
  'rights.papers.none': 'Staff may ask for papers. Having none is not a reason to refuse you.',
  'rights.papers.no-address':
    'No fixed address? You can use the address of a friend, a day centre or the surgery itself.',

  'rights.register.title': 'How to register',
  'rights.register.find': 'Find a GP surgery near the place where you stay. You can ask people there for help.',
  'rights.register.go': 'Go to the surgery or call. Say or show these English words:',
  'rights.register.say': 'I would like to register as a patient, please.',
  'rights.register.form': 'Fill in the form they give you. You can ask for help with it.',
  'rights.register.permanent': 'Ask to be a permanent patient, even if you may have to move.',

  'rights.interpreter.title': 'Interpreters are free',
  'rights.interpreter.free': 'You do not pay for an interpreter.',
  'rights.interpreter.ask': 'Tell the surgery your language when you register, and each time you book.',
  'rights.interpreter.show': 'Say or show these English words:',
  'rights.interpreter.say': 'I speak {language}. Please book an interpreter.',
  'rights.interpreter.child': 'A child should never interpret for you.',

  'rights.refused.title': 'If the surgery says no',
  'rights.refused.show': 'Show them the English card on this page.',
  'rights.refused.writing': 'Ask them to write down the reason. They must do this.',
  'rights.refused.fair': 'They may say no only for a fair reason, such as these:',
  'rights.refused.closed': 'the surgery has permission to take no new patients',
  'rights.refused.far': 'you live outside its area',
  'rights.refused.never':
    'These are never fair reasons: your race, sex, age, religion, class, sexuality, looks, disability or illness.',
  'rights.refused.care': 'If you need care at once, they must still help you.',
  'rights.refused.another': 'You can try another surgery. You can also call for help:',
  'rights.refused.healthwatch': 'Healthwatch: {phone}. It helps when you have problems with the NHS.',
  'rights.refused.migrant-help':
    'Migrant Help: {phone}. It is free, day and night, with interpreters. The Home Office pays for it.',

  'rights.urgent.title': 'If you need help fast',
  'rights.urgent.emergency': 'Call {phone} if someone may die or is badly hurt.',
  'rights.urgent.today': 'Call {phone} if you need help today and cannot wait.',
  'rights.urgent.free': 'Both calls are free, day and night.',
  'rights.urgent.language': 'Say your language in English, and wait for an interpreter.',

  'rights.card.title': 'Show this card at the surgery',
  'rights.card.intro': 'The card is in English for the person at the desk. Under it is what it says.',
  'rights.card.print': 'Print a small card to fold and carry',
  'rights.card.page-title': 'A card to fold and carry',
  'rights.card.how': 'How to print and fold',
  'rights.card.paper': 'Print on one side of A4 paper, sideways (landscape), at full size.',
  'rights.card.long-fold': 'Fold along the long line, with the words outside.',
  'rights.card.short-folds': 'Fold along the three short lines, like a fan.',
  'rights.card.both-sides': 'One side is in your language. The other side is in English, for the surgery.',

  'rights.desk.title': 'To the GP receptionist',
  'rights.desk.may': 'This person may register with your practice.',
  'rights.desk.anyone': 'Anyone in England may register with a GP. Immigration status does not matter.',
  'rights.desk.no-proof':
    'They need no proof of identity, proof of address, immigration papers or NHS number to register.',
  'rights.desk.no-address':
    'With no fixed address, they may use the address of a friend, a day centre or your practice.',
  'rights.desk.permanent': 'Please register people in asylum accommodation as permanent patients.',
  'rights.desk.interpreter': 'I speak {language}. Please book an interpreter. It is free for me.',
  'rights.desk.no-family': 'Please do not ask family or children to interpret.',
  'rights.desk.refuse': 'If you cannot register this person, please give them the reason in writing.',
  'rights.desk.care': 'If they need care at once, please arrange it, registered or not.',
  'rights.desk.guidance':
    'Guidance: NHS England, Primary Medical Care Policy and Guidance Manual, patient registration.',

  'rights.about.title': 'About this page',
  'rights.about.checked': 'Facts checked on {on, date, long}. Next check by {next, date, long}.',
  'rights.about.overdue': 'The date for the next check has passed. Ask somebody before you rely on this page.',
  'rights.about.owner': 'Looked after by: {owner}.',
  'rights.about.no-owner': 'Nobody has been named yet to look after this page.',
  'rights.about.sources': 'Where the facts come from (in English)',
  'rights.about.second-hand': 'from somebody who quotes the rule',
  'rights.about.unconfirmed': 'What we have not confirmed',
  'rights.about.fourteen-days': 'We think the surgery must write to you within 14 days. We have not confirmed this.',
});
