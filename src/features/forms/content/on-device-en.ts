/** A survey on a colleague's device: what its owner reads, and what whoever answers reads. */
export const onDeviceEn = {
  'forms.device.menu': 'Surveys',
  'forms.device.title': 'Surveys',
  'forms.device.none': 'There is no survey on this device to ask about now. Meet the network once if you expect one.',
  'forms.device.asked-by': 'Asked by {team}',
  'forms.device.state':
    '{state, select, open {Can be asked today} not-yet {Can be asked from {on, date, long}} other {Was open until {on, date, long}. Whoever has begun can finish, and it still counts.}}',
  'forms.device.hand-over':
    'Ask somebody: then the device is theirs, whether they hold it or you read it out. Nothing else of the app is open until they are done. Then your part locks, and you open it again.',
  'forms.device.ask': 'Ask somebody',
  'forms.device.not-here': 'This survey is not on this device. Meet the network once, then look again.',
  'forms.device.no-agreement':
    'This survey has no words that people agree to, so nobody can be asked. Tell the team that asks it.',
  'forms.device.nobody-asked': 'Nobody is asked now',
  'forms.device.give-back': 'Done: lock the device',
  'forms.device.which-language': 'In which language?',
  'forms.device.not-in-language': 'The words that people agree to are not in this language. Ask in another one.',
  'forms.device.agree': 'I agree. Begin',
  'forms.device.not-agree': 'I do not want to',
  'forms.device.code': 'Your code',
  'forms.device.code-why':
    'Write this code on a card and keep it. With it you go on later on this device, and you can take your answers back. Nobody else can open them, and nobody can tell you the code again.',
  'forms.device.code-elsewhere':
    'Once this device has met the network, you can also take your answers back with the code on any phone or computer, at this address. If you stop in the middle, you can go on there too.',
  'forms.device.written-down': 'I have it on a card',
  'forms.device.later': 'Stop, and go on later',
  'forms.device.hand-in': 'Hand in my answers',
  'forms.device.handed-in':
    'Thank you. Your answers are closed: nobody can read them on this device. They go when it next meets the network.',
  'forms.device.put-down':
    'What you answered is kept. Only your code opens it: the owner of this device cannot. If you do not come back within fourteen days, it is sent as it is.',
  'forms.device.go-on': 'Go on with a code',
  'forms.device.go-on-wrong':
    'No answers on this device are gone on with by this code. Read it letter by letter. What was handed in cannot be opened here any more.',
  'forms.device.form-gone':
    'Your answers are here, and the questions are not any more. They are sent as they are. Then you can go on with your code at the address that you wrote down.',
  'forms.device.take-back': 'Take my answers back',
  'forms.device.take-back-theirs': 'Somebody takes their answers back',
  'forms.device.take-back-what': 'Your answers are removed from this device, and are never sent. Nobody asks you why.',
  'forms.device.taken-back': 'Your answers are gone from this device. Nothing of them was kept.',
  'forms.device.take-back-elsewhere':
    'There are no answers with this code on this device. If they were sent, take them back with the code at the address of the survey.',
  'forms.device.not-kept': 'That is more than can be kept. Nothing of this page was taken. Write less, and try again.',

  'forms.device.kept': 'Answers on this device',
  'forms.device.kept-why': 'You see that they are here, and never what they say.',
  'forms.device.another-survey': 'A survey that is not asked any more',
  'forms.device.since': 'Begun on {on, date, short}, in {language}.',
  'forms.device.as-it-is': 'Nobody comes back: send it as it is',
  'forms.device.as-it-is-sure': 'Yes, send it: nobody can go on with it on this device then',
  'forms.device.as-it-is-done': 'It is closed, and waits for the network.',
  'forms.device.kept-state':
    '{state, select, open {Somebody is answering} put-down {Put down. Whoever has the card goes on with the code; from {on, date, long} it is sent as it is.} waiting {Closed, and waits for the network} other {Not taken by the service}}',
  'forms.device.kept-count':
    '{state, select, open {{count, plural, one {# person is answering} other {# people are answering}}} put-down {{count, plural, one {# is put down} other {# are put down}}} waiting {{count, plural, one {# waits for the network} other {# wait for the network}}} other {{count, plural, one {# needs you} other {# need you}}}}',
  'forms.device.refused':
    '{reason, select, not-readable {The service could not open it. Tell whoever looks after the service, and leave it here until then.} no-such-collection {The service does not know this survey. Ask the team that asks it.} not-by-device {This survey is not asked on devices. Ask the team that asks it.} another-form {It answers another version of the form. Ask the team that asks it.} begun-before-opening {It was begun before the survey opened. Look at the date of this device.} begun-after-closing {It was begun after the survey had closed, so it cannot count. Ask the team whether to ask again.} day-to-come {It says a day that is still to come. Set the date of this device, wait for that day, and try again.} rights-ended {It was begun after your work in this team ended.} id-taken {Something else has its number. Tell whoever looks after the service.} other {It was taken back.}}',
  'forms.device.try-again': 'Try again',
} as const;
