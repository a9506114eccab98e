/** Alternatives of a regular expression, the longest first. */
export const oneOf = (words: readonly string[]) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** What is done for people, so that a change said of it is said to come of it. */
export const doing = oneOf([
  ...['campaigns?', 'interventions?', 'programmes?', 'programs?', 'projects?', 'training', 'sessions?', 'workshops?'],
  ...[
    'leaflets?',
    'schemes?',
    'pilots?',
    'initiatives?',
    'champions?',
    'courses?',
    'outreach',
    'messages?',
    'resources?',
  ],
  ...[
    'videos?',
    'events?',
    'activities',
    'materials?',
    'toolkits?',
    'services?',
    'work',
    'visits?',
    'engagement',
    'game',
  ],
]);
