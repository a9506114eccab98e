/** What the answers of a survey say: its questions, the same people before and after, weights, words, and files. */
export const analysisEn = {
  'surveys.analysis.parts': 'Parts of the analysis',
  'surveys.analysis.part':
    '{part, select, questions {Questions} pairs {The same people before and after} weights {Weighted to the population} other {Answers in words}}',
  'surveys.analysis.for-whom':
    'These pages are for those who may read the answers. Small groups are not hidden here, and what is said of a small group can point at one person. Do not hand these numbers on: what others see is published through the figures or a report.',
  'surveys.analysis.people':
    '{count, plural, =0 {No response of this wave is analysed yet.} one {One response is analysed.} other {# responses are analysed.}} Why others are left out:',
  'surveys.analysis.no-codes':
    'The questions that people make their code from, or write their card’s number in, are not counted: they only tell which two responses are of one person.',

  'surveys.analysis.compare-by': 'Compare groups by the answers to',
  'surveys.analysis.compare-none': 'No groups',
  'surveys.analysis.compare': 'Compare',
  'surveys.analysis.together': 'Do the groups differ?',
  'surveys.analysis.together-intro':
    '{tests, plural, =0 {Nothing could be compared.} one {One question was compared.} other {# questions were compared. Some would look different by chance alone, so each p is also given as it is when all are looked at together: after Holm’s correction, calling what is below 0.05 a difference raises even one false alarm at most once in twenty such analyses; after Benjamini and Hochberg’s, at most one in twenty of the alarms is expected to be false.}}',
  'surveys.analysis.together-caption': 'All tests, corrected together',
  'surveys.analysis.effect-note':
    'A difference of shares is the first answer’s share in the first group less that in the second. Cramér’s V lies from 0 (no difference) to 1. Cliff’s delta lies from -1 to 1; below 0 the second group’s answers are higher. Limits in brackets hold with 95 % confidence; those of Cramér’s V and of epsilon squared are about the whole population, and where p lies between 0.025 and 0.05 they may still hold 0. A question that was compared and could not be tested counts as a test with p = 1. These comparisons show that groups differ, not why.',

  'surveys.analysis.base':
    '{base, number} of {asked, plural, one {one person who was asked} other {# people who were asked}} answered.',
  'surveys.analysis.left':
    'Without an answer: {share, number, percent} ({declined, number} preferred not to say, {leftOut, number} left it out, {outside, number} with an answer that is not on the list).',
  'surveys.analysis.several':
    'People could choose several answers. Shares are of people, and together they may be more than 100 %.',
  'surveys.analysis.looks-like-scale':
    'The codes of its answers are {from} to {to} in order. If they are a scale, mark it as one in the form (the appearance “likert”, the lowest answer first): then it is drawn as a scale and tested by ranks, which see a shift that this test may miss. Here its answers are taken as having no order.',
  'surveys.analysis.no-answer': 'Nobody answered. There is no share of nobody.',
  'surveys.analysis.one-person': 'Only one person answered: what is said here is said of that person.',
  'surveys.analysis.middle':
    'Mean {mean}, median {median}; half of the answers lie from {lower} to {upper} ({base, plural, one {one person} other {# people}}).',
  'surveys.analysis.not-counted':
    '{answers, select, text {Answers in words are read, not counted: see “Answers in words”.} other {Such answers are not counted here.}}',
  'surveys.analysis.groups-of': '{question} – by group',
  'surveys.analysis.groups-of-one':
    '{count, plural, one {Put aside, as only one person is in it: {groups}. What would be said of the group would be said of that person.} other {Put aside, as only one person is in each: {groups}. What would be said of the group would be said of that person.}}',
  'surveys.analysis.tests-of': 'Tests: {question}',
  'surveys.analysis.no-test':
    'Not tested: there are fewer than two groups of two people, everybody answered alike, or cells are too small for one test and the table too large for the other.',
  'surveys.analysis.share': '{share}',
  'surveys.analysis.share-between': '{share} ({low} to {high})',

  'surveys.analysis.pairs-intro':
    'Only people who answered both times, as far as their codes or cards tell. How they were found, and how many pairs may be of two people:',
  'surveys.analysis.pairs-count':
    '{count, plural, =0 {There is no pair.} one {There is one pair.} other {There are # pairs.}}',
  'surveys.analysis.one-pair': 'What is said of one pair is said of that person.',
  'surveys.analysis.pairs-tests':
    '{tests, plural, one {One table was tested.} other {# tables were tested, and are corrected together.}}',
  'surveys.analysis.pairs-note':
    'Answers with an order are tested by ranks, others by their shares. A difference of shares is the second answer’s share after less before. There was no group to compare with, so a change has no known cause.',
  'surveys.analysis.pairs-base':
    '{count, plural, =0 {None} one {One} other {#}} of {pairs, plural, one {one pair} other {# pairs}} answered both times.',
  'surveys.analysis.nobody-changed': 'Not tested: nobody changed their answer, or everybody answered alike.',

  'surveys.analysis.everybody': 'Everybody who answered',
  'surveys.analysis.ticked': 'Chosen',
  'surveys.analysis.not-ticked': 'Not chosen',
  'surveys.analysis.in-wave':
    '{question} (wave {number, number}: {kind, select, pilot {pilot} baseline {baseline} other {follow-up}})',
  'surveys.analysis.by-group': '{question} – by “{group}”',
  'surveys.analysis.option': '{question}: {option}',
  'surveys.analysis.before-after': '{question} – before and after',
  'surveys.analysis.opened': 'Opened it',
  'surveys.analysis.not-opened': 'Invited and did not open it',

  'surveys.analysis.downloads': 'Take the answers to another program',
  'surveys.analysis.downloads-intro':
    'One row for each response of this wave that is analysed. Whoever holds the file can see what one person answered: keep it where the answers may be kept. Whoever takes their answers back later is still in a file that was taken before.',
  'surveys.analysis.pair-number-note':
    'In place of the self-made code or the card’s number stands a number from 1, the same in the file of each wave, that says which two responses are of one person.',
  'surveys.analysis.pair-number':
    'Number from 1 in place of the self-made code or card: the same number in the file of another wave is the same person; empty where no pair was found',
  'surveys.analysis.format': 'Format',
  'surveys.analysis.format-of':
    '{format, select, csv {CSV: the answers by their codes} codebook {Codebook: what the codes of the CSV stand for} sav {SPSS (.sav)} ddi {DDI Codebook 2.5: what was asked and how often each answer was given} other {R: a script that repeats this analysis}}',
  'surveys.analysis.r-hint': 'It reads the CSV: keep both in one folder.',
  'surveys.analysis.also': 'What else goes into the file',
  'surveys.analysis.with-words': 'Answers in words, and dates, places and names of pictures',
  'surveys.analysis.with-words-hint': 'They may hold names, and say who somebody is. Without a tick they are left out.',
  'surveys.analysis.with-codes': 'Self-made codes or card numbers',
  'surveys.analysis.with-codes-hint':
    'With it, whoever knows somebody’s code or card can find their answers. Without a tick the number of the pair stands in its place.',
  'surveys.analysis.download': 'Download',

  'surveys.weights.intro':
    'If each group of the population had answered as often as the others, its answers would count as they do here. Weights cannot mend that people who answered differ from those who did not.',
  'surveys.weights.no-population':
    'The survey was set up without numbers of its people, so there is nothing to weight to.',
  'surveys.weights.nobody':
    'Nobody who is analysed answered the question that tells the group, so nothing can be weighted.',
  'surveys.weights.does-not-settle':
    'No weights give both shares at once: in the answers the two groupings hang together too closely. Nothing is weighted.',
  'surveys.weights.no-question':
    '{by, select, language {The population is given by language, and no question of the form has these languages as its choices. The language in which somebody answered does not say which is theirs, so nothing is weighted by it.} other {The population is given by place, and no question of the form has these places as its choices. The place of a link does not say where somebody lives, so nothing is weighted by it.}}',
  'surveys.weights.nobody-in-group':
    'Nobody in the group “{group}” answered (“{question}”). No weight can speak for people who did not answer, so nothing is weighted.',
  'surveys.weights.margin': '{by, select, language {By language} other {By place}}, as told by “{question}”',
  'surveys.weights.group': 'Group',
  'surveys.weights.of-population': 'Of the population',
  'surveys.weights.of-answers': 'Of the answers',
  'surveys.weights.weight': 'Weight (mean)',
  'surveys.weights.people': 'People with a weight',
  'surveys.weights.effect': 'Design effect',
  'surveys.weights.effective': 'Effective base',
  'surveys.weights.effect-says':
    'With these weights the answers of {people, plural, one {one person} other {# people}} say as much as those of {effective, plural, one {one} other {#}} without weights (Kish).',
  'surveys.weights.without-group':
    '{count, plural, one {One person did not say their group and is in no weighted figure.} other {# people did not say their group and are in no weighted figure.}}',
  'surveys.weights.not-tested':
    '{option, select, none {The table} other {“{option}”}} is not tested with weights: they are so unequal, or groups so small, that as much is known as of {base} people of one weight, and the smallest cell would hold {smallest} of them. Put groups together, or weight by fewer margins.',
  'surveys.weights.careful':
    'Take the test with weights{option, select, none {} other { of “{option}”}} with care: as much is known as of {base} people of one weight, and the smallest cell would hold {smallest} of them. Its p is somewhat too small.',
  'surveys.weights.no-tests': 'Tests on the other pages are of people and have no weights.',
  'surveys.weights.answer': 'Answer',
  'surveys.weights.people-of': 'People (of {base, number})',
  'surveys.weights.unweighted': 'Without weights',
  'surveys.weights.weighted': 'Weighted (effective base {base, number})',

  'surveys.words.intro':
    'What people wrote may hold names and places. Somebody of the team reads it before any of it goes anywhere. Self-made codes and card numbers are not here.',
  'surveys.words.no-question': 'The form has no question that is answered in words.',
  'surveys.words.count':
    '{count, plural, =0 {Nobody wrote an answer.} one {One person wrote an answer.} other {# people wrote an answer.}}',
  'surveys.words.read': 'Read the answers to “{question}”',
  'surveys.words.suggest': 'Take up an answer in {language} to “{question}” as a suggestion',
  'surveys.words.cut': '(cut here after {letters, number} letters; the download has all of it)',
  'surveys.words.more':
    '{count, plural, one {One more answer is in the download.} other {# more answers are in the download.}}',
} as const;
