/** What a survey is set up with, its waves, and its rules. */
export const settingUpEn = {
  'surveys.list.title': 'Surveys',
  'surveys.list.intro':
    'A survey asks one form of a population for a purpose, once or more often. Your team’s surveys are here, and nobody else’s.',
  'surveys.list.none': 'There is no survey yet.',
  'surveys.list.caption': 'Your team’s surveys',

  'surveys.page.title':
    '{page, select, survey {The survey} invitations {Invitations} progress {Progress} flow {Who is analysed} pairs {Pairs} analysis {What the answers say} cards {Cards} rules {Rules} other {Take answers back}}',
  'surveys.page.pages': 'Pages of this survey',
  'surveys.page.form': 'Form',
  'surveys.page.pilot': 'A pilot tries the survey out. Its responses are kept apart and are in no other figure.',
  'surveys.page.pilot-mended':
    'All waves of a survey ask the same version of the form. If the pilot finds something to mend, publish another version and set the survey up again with it: everything but the version is taken over, and may be changed.',
  'surveys.page.again': 'Set up again with another version',
  'surveys.page.no-wave': 'This survey has no wave yet. Add one on its first page.',
  'surveys.page.no-way-in': 'Nobody can answer yet. Open a way in below.',
  'surveys.page.ways-in': 'Ways in',
  'surveys.page.how': 'How it is answered',
  'surveys.page.link': 'The link',
  'surveys.page.write': 'Write for somebody',
  'surveys.page.key-in': 'Key in a sheet of paper',
  'surveys.page.print': 'Print sheets of paper',
  'surveys.page.qr': 'Code to scan',
  'surveys.page.qr-label': 'Code to scan with a telephone; it leads to {link}',
  'surveys.page.qr-print': 'Print this code',
  'surveys.page.closed': 'closed',
  'surveys.page.code-link':
    'For those who were asked by somebody or began on a colleague’s device and have a code: to go on, or to take their answers back. Nobody begins by it.',
  'surveys.page.devices':
    '{state, select, running {Colleagues’ devices ask in this wave. They bring answers when they next meet a network, also after the last day. What was begun while the wave was open counts.} other {Colleagues’ devices may still bring answers that were begun while the wave was open, so its numbers may grow.}}',
  'surveys.page.not-signed':
    'Nobody has signed this form, or it was withdrawn, so no way in can be opened. Have the form signed on its own page first.',

  'surveys.count': '{count, number}',
  'surveys.share': '{share, number, percent}',
  'surveys.day': '{on, date, long}',
  'surveys.from': 'From {on, date, long} until it is closed',
  'surveys.from-to': '{on, date, long} to {to, date, long}',
  'surveys.unknown': 'not known',
  'surveys.place': 'Place',
  'surveys.no-place': 'no place named',
  'surveys.invited': 'Invited',
  'surveys.way':
    '{way, select, link {by a link} phone {on the telephone} device {on a colleague’s device} other {on paper}}',
  'surveys.wave-kind': '{kind, select, pilot {pilot} baseline {baseline} other {follow-up}}',
  'surveys.wave': 'Wave {number, number}: {kind, select, pilot {pilot} baseline {baseline} other {follow-up}}',
  'surveys.pairing.by':
    '{by, select, card {By the number of a card} self-made-code {By a code that people make themselves} other {Answers are not paired}}',

  'surveys.set-up.title': 'Set up a survey',
  'surveys.set-up.choose': 'Which form is asked? A survey stands on one version of a published form, and keeps it.',
  'surveys.set-up.like':
    'The new survey begins as “{title}” was set up: its purpose, what people agree to, its people, pairing and rules. Look through all of it before you set it up.',
  'surveys.set-up.needs':
    'A published form cannot change. Before you publish it, see that it asks what the survey needs: whether somebody agrees (one choice), and, to pair answers before and after, the number of a card (text) or at least four questions from which people make a code.',
  'surveys.set-up.not-usable': 'Forms that cannot be taken',
  'surveys.set-up.version': 'Version',
  'surveys.set-up.because':
    '{because, select, draft {It is a draft and may still change. Publish it first.} withdrawn {It was withdrawn.} other {It is written into health records: it has a clinical code. Such a form is asked of a patient, and not in a survey.}}',
  'surveys.set-up.lacks':
    '{use, select, consent {It has no question of one choice, so it cannot ask whether somebody agrees, and nobody is left out for that.} card {It has no question of text, so answers cannot be paired by the number of a card.} other {It has too few questions for a code that people make themselves: one for consent, and four or more of one choice, a whole number or text.}}',
  'surveys.set-up.form-lacks':
    'This version stays as it is. If you need one of these, bring a version with the questions and publish it before you set up the survey.',
  'surveys.set-up.no-form': 'No form is published yet. Bring one under Forms and publish it.',
  'surveys.set-up.stays':
    'What a survey is set up with stays as it is, because people agree to it. Only its rules can change later, with a reason that everybody sees.',
  'surveys.set-up.name': 'Name of the survey',
  'surveys.set-up.no-title': 'Give the survey a name.',
  'surveys.set-up.purpose': 'Purpose',
  'surveys.set-up.purpose-hint': 'What will be decided with the answers, and by whom.',
  'surveys.set-up.no-purpose': 'Say what the answers are for.',
  'surveys.set-up.consent': 'What people agree to',
  'surveys.set-up.consent-intro':
    'It is shown before the first question. Say who asks, what the answers are for, who reads them, how long they are kept, and that people may stop or take their answers back. A language that you leave empty shows the words of the form’s own language.',
  'surveys.set-up.no-consent': 'Write what people agree to, at least in the form’s own language.',
  'surveys.set-up.without-words': 'Say that you go on without words in the languages named below, or write them.',
  'surveys.set-up.without-words-title': 'Languages without words that people agree to',
  'surveys.set-up.without-words-then':
    'Whoever answers in one of these languages is asked to agree in {own}. What people agree to can never be changed or added to once the survey is set up.',
  'surveys.set-up.without-words-do': 'Go on without words in these languages',
  'surveys.set-up.period': 'Period',
  'surveys.set-up.period-binds':
    'Every wave lies between these days, a later follow-up too. Leave the last day empty if you do not know it. It can be moved later, and never to an earlier day.',
  'surveys.set-up.first-wave': 'What the first wave is',
  'surveys.set-up.pilot-first':
    'It tries the survey out, and its responses are kept apart from every figure. Close its ways in when it is over, and add the baseline then.',
  'surveys.set-up.population': 'People whom it is about',
  'surveys.set-up.population-intro':
    'With these numbers the survey can tell who is missing while there is time to do something about it. Leave them empty if nobody knows them.',
  'surveys.set-up.by-language': 'How many speak each language',
  'surveys.set-up.by-language-hint':
    'One language a line, with the number of people: “Arabic 120”, or by its tag, “ar 120”. Languages of this form: {languages}.',
  'surveys.set-up.by-place': 'How many are at each place',
  'surveys.set-up.by-place-hint':
    'One place a line, with the number of people: “Harbour hotel 85”. Use the same names for the ways in.',
  'surveys.set-up.bad-group':
    'The line “{text}” is not a name and a number of people above 0. Write one group a line, as in “ar 120”.',
  'surveys.set-up.group-twice': 'A group stands there twice, or there are more than 200. Put each on one line.',
  'surveys.set-up.no-such-language': 'The form has no language “{text}”. It has: {languages}.',
  'surveys.set-up.rules': 'Who is analysed',
  'surveys.set-up.pairing': 'Before and after',
  'surveys.set-up.pairing-how': 'How answers of two waves are found to be of one person',
  'surveys.set-up.no-pairing': 'Say whether answers of two waves are paired, and how.',
  'surveys.set-up.card': 'Question for the card’s number',
  'surveys.set-up.no-card-question': 'Choose the question for the card’s number. It has to be one of text.',
  'surveys.set-up.parts': 'Questions whose answers make the code',
  'surveys.set-up.parts-hint':
    'At least {fewest, number}. Ask for what people can say again a year later and nobody else knows: a first letter, a number of siblings, a month. Of text the first letter counts.',
  'surveys.set-up.too-few-parts':
    'A code needs at least four questions and at most ten, each of one choice, a whole number or text.',
  'surveys.set-up.consent-is-no-part':
    'The question of consent cannot be a part of the code: everybody who is analysed gave the same answer. Take it out.',
  'surveys.set-up.do': 'Set it up',

  'surveys.period.opens': 'First day',
  'surveys.period.closes': 'Last day',
  'surveys.period.closes-hint': 'Leave it empty to close it by hand.',
  'surveys.period.by-hand': 'closed by hand',
  'surveys.period.bad-opens': 'Say which is the first day, as in 27 11 2026.',
  'surveys.period.bad-closes': 'Say which is the last day, as in 27 11 2026, or leave it empty.',
  'surveys.period.no-such-day':
    'There is no {day, number} {month, select, 2 {February in that year} 4 {April} 6 {June} 9 {September} other {November}}. Choose another day.',
  'surveys.period.closes-before': 'The last day is before the first.',

  'surveys.add-wave.title': 'Add a wave',
  'surveys.add-wave.kind': 'What it is for',
  'surveys.add-wave.no-kind': 'Say what the wave is for.',
  'surveys.add-wave.outside':
    'A wave lies within the period of its survey. Choose days inside it, or move the survey’s last day later first.',
  'surveys.add-wave.do': 'Add the wave',
  'surveys.add-way.title': 'Open a way in',
  'surveys.add-way.intro':
    'Open one for each place where you hand the survey out. The place is then known of the link or the paper, and nothing more is known of anybody.',
  'surveys.add-way.wave': 'Wave',
  'surveys.add-way.no-wave': 'Say into which wave it leads.',
  'surveys.add-way.ways': 'How it can be answered',
  'surveys.add-way.device-hint':
    'A colleague’s phone or laptop, in the app for devices, also where there is no network: they hand it over, or ask and type. The link is then for those who have a code on a card, to go on or to take their answers back. Nobody begins by it, unless a link is chosen too.',
  'surveys.add-way.no-ways': 'Say in which ways it can be answered.',
  'surveys.add-way.place': 'Place',
  'surveys.add-way.place-hint': 'Leave it empty for a link that is handed out everywhere.',
  'surveys.add-way.place-of-groups':
    'Leave it empty for a link that is handed out everywhere. Places of the population: {places}.',
  'surveys.add-way.other-place':
    '“{place}” is none of the places of the population, so nobody who answers there counts for any of them. Choose one of them, or tick that you mean this one.',
  'surveys.add-way.other-place-do': '“{place}” is another place',
  'surveys.add-way.long-place': 'The name of a place has at most 200 letters.',
  'surveys.add-way.invited': 'How many are invited by it in all',
  'surveys.add-way.invited-hint':
    'Everybody, those on its list of invitations among them: they are not counted once more. Leave it empty if nobody counts. Then those who are written to are counted, and without any the flow says that it is not known.',
  'surveys.add-way.bad-invited': 'Write how many are invited as a whole number, or leave it empty.',
  'surveys.add-way.do': 'Open it',

  'surveys.last-day.title': 'Move the last day later',
  'surveys.last-day.intro':
    'For a later wave. Waves that are there keep their own days. The day that stood before, and why it was moved, stay on this page.',
  'surveys.last-day.not-later': 'The last day is only moved later. Choose a later day, or leave it empty.',
  'surveys.correct-place.title': 'Correct the place',
  'surveys.correct-place.which': 'Correct the place: {place}',
  'surveys.correct-place.intro':
    'The place belongs to the way in: every answer that came or comes by it counts there. What stood before, and why it was corrected, stay on this page.',
  'surveys.mended.before': 'Changed before',
  'surveys.mended.made': 'When',
  'surveys.mended.to': 'To',
  'surveys.mended.at': '{at, date, long}',
  'surveys.mended.no-because': 'Say why it is changed.',

  'surveys.rules.intro':
    'A response is left out by the first of these that is true of it. Everything else is analysed.',
  'surveys.rules.none': '–',
  'surveys.rules.consent': 'The answer that gives consent',
  'surveys.rules.consent-hint':
    'Who gives another answer, or none, is not analysed. Leave it open only if the form asks for no consent.',
  'surveys.rules.fewest': 'Fewest replies',
  'surveys.rules.fewest-hint':
    'How many questions besides consent somebody has to reply to. With 2, who replied to only one is left out.',
  'surveys.rules.bad-fewest': 'Write the fewest replies as a whole number from 1 to 1000.',
  'surveys.rules.excluded': 'An answer that says somebody is not meant',
  'surveys.rules.one-only': 'Choose either an answer or a number that says somebody is not meant, not both.',
  'surveys.rules.below-question': 'Or a number that has to be high enough',
  'surveys.rules.below-number': 'Below this number somebody is not meant',
  'surveys.rules.bad-below': 'Choose a question for a number, and write the number.',
  'surveys.rules.change': 'Change the rules',
  'surveys.rules.change-intro':
    '{count, plural, =0 {There are no responses yet.} one {There is one response already.} other {There are # responses already.}} The change, its reason and this number stand beside the flow from then on.',
  'surveys.rules.because': 'Why',
  'surveys.rules.no-because': 'Say why the rules change.',
  'surveys.rules.do': 'Change them',
} as const;
