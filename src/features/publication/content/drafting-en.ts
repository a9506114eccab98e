/** The sentences of a first draft. Cells are put in as they are written. */
export const draftingEn = {
  'publication.draft.method':
    'People answered a questionnaire by themselves or with somebody to help. Each percentage is of the people who answered that question. Numbers of people are rounded to the nearest five, and percentages are what follows from rounded numbers: a single one is at most three from the true one, and where two stand the true one lies between them. The range around a percentage is the widest that its ninety-five per cent interval (Wilson) can be. Every comparison of groups or times stands in one list, whatever it found, corrected by Holm’s method for all of them; the list says of which nothing can be told.',
  'publication.draft.limits':
    'Those who answered were not drawn by chance, so the figures are of them and not of everybody. The survey shows what people said, and not why.',
  'publication.draft.who-took-part': 'Who took part',
  'publication.draft.in-wave': 'Wave {wave}',
  'publication.draft.took-part': 'The survey was opened by {first} people. The answers of {last} are in this report.',
  'publication.draft.found-again':
    'Of the {first} people who answered the first time, the second answers of {both} were found; of {none} none were found.',
  'publication.draft.codes-near':
    'The codes by which {near} of the pairs were found differ in some part between the first time and the second.',
  'publication.draft.by-chance':
    '{some, select, none {Fewer than one of the pairs is expected to be of two different people by chance.} other {At most {most} of the pairs are expected to be of two different people by chance.}}',
  'publication.draft.paired-limits':
    'What is said of the same people before and after is of those whose two answers were found. The others may differ from them.',
  'publication.pairing.first': 'Answered the first time',
  'publication.pairing.none': 'No second answers were found',
  'publication.pairing.both': 'Answered both times',
  'publication.pairing.near': 'Codes that differ in some part',
  'publication.pairing.alike': 'Codes alike in every part',
  'publication.draft.answered': 'Of the {people} people who answered, {answers}.',
  'publication.draft.gave': '{share} said “{answer}”',
  'publication.draft.in-group': 'In the group “{group}” ({people} people), {answers}.',
  'publication.draft.group': '“{group}”',
  'publication.draft.not-shown': 'No answers are shown, so that nobody can be recognised, of: {groups}.',
  'publication.draft.compared':
    'Groups or times compared: p {p}; after correction for all tests of the report, p {corrected}.',
  'publication.draft.paired': 'The same {people} people answered before and after: {answers}.',
  'publication.draft.changed': '“{answer}” was said by {before} before and by {after} after',
  'publication.draft.list': '{first}; {rest}',
  'publication.draft.summary': 'What people answered, in short',
} as const;
