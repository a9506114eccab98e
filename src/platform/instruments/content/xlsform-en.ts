/** What is wrong with a form and what to do about it; then what to know of one that could be read. Sheet, row and column are said beside it. */
export const xlsformEn = {
  'instruments.xlsform.no-survey-sheet':
    'There is no sheet named “survey”. {near, select, none {Name the sheet with the questions “survey”.} other {Rename the sheet with the questions ({near}).}}',
  'instruments.xlsform.no-choices-sheet':
    'Questions choose from lists, but there is no sheet named “choices”. {near, select, none {Add one with the columns list_name, name and label.} other {Rename {near}.}}',
  'instruments.xlsform.no-external-choices-sheet':
    'Questions choose from external choices, but there is no sheet named “external_choices”. {near, select, none {Put the choices on the choices sheet instead.} other {Did you mean {near}?}}',
  'instruments.xlsform.repeated-sheet': 'Two sheets are named “{sheet}”. Keep one of them.',
  'instruments.xlsform.empty-survey':
    'The survey sheet has no rows under its headings. Write one row for each question.',
  'instruments.xlsform.missing-heading':
    'The column “{heading}” is missing. The first row must hold the headings; add {heading} there.',
  'instruments.xlsform.repeated-heading': 'The heading “{heading}” stands twice. Take one of the two columns out.',
  'instruments.xlsform.two-headings-for-one':
    '“{heading}” and “{other}” are two names for the same column. Keep one of them.',
  'instruments.xlsform.unknown-media': '“{heading}” is no kind of media. There are image, big-image, audio and video.',
  'instruments.xlsform.unknown-type':
    '“{type}” is no type of question. {near, select, none {See the list of types and correct it.} other {Did you mean “{near}”?}}',
  'instruments.xlsform.no-type': 'This row has a name or a label but no type. Write its type, or take the row out.',
  'instruments.xlsform.no-name': 'This row has no name. Give it one: a letter, then letters, digits and “_”.',
  'instruments.xlsform.wrong-name':
    '“{name}” cannot be a name. Begin with a letter or “_”; after that use letters, digits, “_”, “-” and “.”, and no spaces.',
  'instruments.xlsform.name-taken':
    '“{name}” stands twice in the same group, first in row {first}. Give one of the two another name.',
  'instruments.xlsform.repeat-name-taken':
    'Another repeat is named “{name}”. The names of repeats must differ in the whole form: rename one.',
  'instruments.xlsform.repeat-named-as-root':
    'A repeat may not be named “{name}”, which is the name of the form itself. Rename the repeat.',
  'instruments.xlsform.name-reserved': '“{name}” is kept for the form’s own particulars. Choose another name.',
  'instruments.xlsform.wrong-root-name':
    '“{name}” cannot be the name of the form. Begin with a letter or “_”; after that use letters, digits, “_”, “-” and “.”.',
  'instruments.xlsform.audit-name': 'A row of type audit must be named “audit”, not “{name}”.',
  'instruments.xlsform.no-label':
    '“{name}” is shown to people but has no words. Write a label or a hint, or make it a calculation.',
  'instruments.xlsform.guidance-alone':
    '“{name}” has guidance only, which may be hidden. Write a label or a hint as well.',
  'instruments.xlsform.big-image-alone':
    '“{name}” has a big-image but no image. Give it an image, of which the big one is the larger form.',
  'instruments.xlsform.no-calculation': '“{name}” is a calculation with nothing to work out. Write its calculation.',
  'instruments.xlsform.calculation-not-allowed':
    '“{name}” records a place and cannot be calculated. Empty its calculation.',
  'instruments.xlsform.no-trigger': '“{name}” needs a trigger: the question whose answer makes it record the place.',
  'instruments.xlsform.trigger-not-references':
    'A trigger is names of questions written {example}, with commas between them; “{found}” is something else.',
  'instruments.xlsform.trigger-not-visible':
    'Nobody sees “{name}”, so an answer to it can never set off “{question}”. Choose a question that is asked.',
  'instruments.xlsform.trigger-not-question': '“{name}” is a group. A trigger must be a question.',
  'instruments.xlsform.unfinished-reference':
    '“{found}” begins a reference and does not finish it. Write {example}, with nothing but the name inside.',
  'instruments.xlsform.unknown-reference':
    'There is no question named “{name}”. {near, select, none {Correct the name, or add the question.} other {Did you mean “{near}”?}}',
  'instruments.xlsform.ambiguous-reference':
    '{count} questions or groups are named “{name}”, so it is not clear which is meant. Rename all but one.',
  'instruments.xlsform.end-without-begin':
    'This row ends a {what, select, repeat {repeat} loop {loop} other {group}}, but none is open. Take it out, or add the row that begins it.',
  'instruments.xlsform.end-of-another':
    'This row ends a {what, select, repeat {repeat} loop {loop} other {group}}, but “{name}”, a {open, select, repeat {repeat} loop {loop} other {group}} begun in row {begun}, is still open. End that first.',
  'instruments.xlsform.begin-without-end':
    'The {what, select, repeat {repeat} loop {loop} other {group}} “{name}” that begins here is never ended. Add the row that ends it.',
  'instruments.xlsform.loop-without-list':
    'A loop must say which list it goes over: “begin loop over” and the name of the list.',
  'instruments.xlsform.unknown-list':
    'There is no list “{list}” on the choices sheet. {near, select, none {Add its choices there, or correct the name.} other {Did you mean “{near}”?}}',
  'instruments.xlsform.no-choice-name': 'A choice of the list “{list}” has no name. Give it one.',
  'instruments.xlsform.repeated-choice':
    'The list “{list}” has two choices named “{name}”. Rename one, or set allow_choice_duplicates to yes if that is meant.',
  'instruments.xlsform.space-in-choice':
    'Several choices of “{list}” may be chosen together, and spaces stand between them, so “{name}” may have none. Use “_” instead.',
  'instruments.xlsform.other-with-filter':
    'or_other cannot be used with a choice_filter. Add a choice named “{other}” to the list, and a question that asks which.',
  'instruments.xlsform.table-list-differs':
    'All questions of a table-list must have the same choices. This one has “{list}”, the first has “{other}”.',
  'instruments.xlsform.parameters-shape':
    '“{found}” is not written as name=value. Write parameters as name=value, with spaces between them and none inside.',
  'instruments.xlsform.parameter-repeated': 'The parameter “{parameter}” stands twice. Keep one.',
  'instruments.xlsform.unknown-parameter': 'This type of question does not know “{parameter}”. It knows: {known}.',
  'instruments.xlsform.parameter-not-number': '“{parameter}” must be a number, not “{value}”.',
  'instruments.xlsform.parameter-not-whole': '“{parameter}” must be a whole number, not “{value}”.',
  'instruments.xlsform.parameter-not-one-of': '“{parameter}” cannot be “{value}”. It can be: {known}.',
  'instruments.xlsform.parameter-app-name': '“{value}” is not the name of an Android app, such as org.example.camera.',
  'instruments.xlsform.seed-without-randomize':
    'A seed is only for choices in random order. Write randomize=true as well, or take the seed out.',
  'instruments.xlsform.seed-shape': 'A seed must be a number or one question as {example}, not “{value}”.',
  'instruments.xlsform.audit-location-incomplete':
    'Where places are kept, location-priority, location-min-interval and location-max-age are needed, all three.',
  'instruments.xlsform.audit-age-below-interval':
    'location-max-age must be as large as location-min-interval, or larger.',
  'instruments.xlsform.reference-geometry':
    '“{value}” is neither a list, nor a file of the form, nor {example} of a repeat. reference-geometry must be one of these.',
  'instruments.xlsform.range-zero': '“{parameter}” must not be 0.',
  'instruments.xlsform.range-step-too-large': '“{parameter}” is larger than the whole range. Make it smaller.',
  'instruments.xlsform.range-off-step': '“{parameter}” is {value}, which is not a multiple of {step}.',
  'instruments.xlsform.range-outside': '“{parameter}” is {value}, which is not between start and end.',
  'instruments.xlsform.range-appearance':
    '{parameter} cannot be used with the appearance “{appearance}”, only with none, vertical and no-ticks.',
  'instruments.xlsform.range-labels-list': 'tick_labelset names the list “{list}”, which is not on the choices sheet.',
  'instruments.xlsform.range-labels-not-numbers':
    'The choices of “{list}” label numbers, so their names must be numbers; “{value}” is none.',
  'instruments.xlsform.range-labels-outside': 'The list “{list}” labels {value}, which is not between start and end.',
  'instruments.xlsform.range-labels-off-step':
    'The list “{list}” labels {value}, where a range in steps of {step} has nothing.',
  'instruments.xlsform.range-labels-no-ticks':
    'With no-ticks only the two ends can have labels; the list “{list}” has more.',
  'instruments.xlsform.file-extension': 'The file “{file}” must end in .csv, .xml or .geojson.',
  'instruments.xlsform.two-sources':
    '“{name}” is the name of two things: {one} and {other}. Give one of them another name.',
  'instruments.xlsform.wrong-scores':
    'The scores in this cell cannot be read. Export the form again and leave them as they are.',
  'instruments.xlsform.circle':
    'Each of these is worked out from the next, and the last from the first: {names}. Break the circle.',
  'instruments.xlsform.range-empty': 'The range begins where it ends. Give it a start and an end that differ.',
  'instruments.xlsform.list-missing':
    'This question chooses, but from no list. Write the name of its list after the type.',
  'instruments.xlsform.wrong-expression': 'This cannot be worked out, at “{found}”. {reason}',
  'instruments.xlsform.unheld-external-choices':
    'Choices from another file are not taken in ({words}): the file would have to travel with every answer. Put the choices on the choices sheet and use select_one or select_multiple.',
  'instruments.xlsform.unheld-external-data':
    'Data from another file is not looked up here ({words}). Put it on the choices sheet as a list, and look it up there with instance().',
  'instruments.xlsform.unheld-choices-from-answers':
    'Choosing from the answers of a repeat is not done here yet ({words}). Ask with a text question instead.',
  'instruments.xlsform.unheld-search':
    'search() needs a file on one particular app ({words}). Put the choices on the choices sheet and use a choice_filter.',
  'instruments.xlsform.unheld-entities':
    'Entities are not made by forms here ({words}): people and places have records of their own. Take the entities out.',
  'instruments.xlsform.unheld-osm-tags':
    'Tags for OpenStreetMap are not taken in ({words}). Ask with questions of their own instead.',
  'instruments.xlsform.unheld-last-saved':
    'The last form that was saved may be another person’s, so its answers are never shown in this one ({words}). Take the reference out.',
  'instruments.xlsform.unheld-form-references':
    'The form’s own number and name cannot be used in it ({words}). Take the reference out.',
  'instruments.xlsform.unheld-look-up-in-choice':
    'The words of a choice can repeat an answer, but not look something up ({words}). Look it up in a calculation, and name that.',
  'instruments.xlsform.unheld-expression': 'This is not worked out here, at “{found}”. {reason}',
  'instruments.xlsform.unheld-pattern':
    'This pattern is not used, because matching it could take for ever or is not known here ({words}). Write a simpler one.',
  'instruments.xlsform.unheld-size': 'This is more than a form may hold here: {limit} at most.',
  'instruments.xlsform.unheld-depth': 'Groups lie in one another more than {limit} deep. Make the form flatter.',
  'instruments.xlsform-note.column-not-used':
    'The column “{heading}” changes nothing here. The form works without it, and it is not kept.',
  'instruments.xlsform-note.sheet-not-used': 'The sheet “{sheet}” is no part of a form and was left alone.',
  'instruments.xlsform-note.setting-not-used':
    'The setting “{heading}” is kept for other tools and changes nothing here.',
  'instruments.xlsform-note.not-answerable':
    'A question of type {type} is kept with the form, but cannot be answered here.',
  'instruments.xlsform-note.no-choice-label':
    'The choice “{name}” of the list “{list}” has no label. Its name will be shown.',
  'instruments.xlsform-note.names-differ-by-case':
    '“{name}” and “{other}” differ only in capitals. Some programs that read the answers take them for one.',
  'instruments.xlsform-note.row-skipped': 'This row was left out.',
  'instruments.xlsform-note.translation-missing':
    'Not everything is translated into {language}: {count} texts are missing.',
  'instruments.xlsform-note.default-not-number':
    'The default of “{name}” is not a number. The question will begin empty.',
} as const;
