import { translation } from '#platform/language/messages.ts';

/** What a public page needs; the rest is for signed-in pages. */
export const ti = translation(
  'ti',
  {
    'ui.back': { text: 'ንድሕሪት ተመለስ', state: 'draft' },
    'ui.care.emergency': { text: 'ብቕጽበት ስጉምቲ የድሊ', state: 'draft' },
    'ui.care.non-urgent': { text: 'ህጹጽ ዘይኮነ ምኽሪ', state: 'draft' },
    'ui.care.urgent': { text: 'ህጹጽ ምኽሪ', state: 'draft' },
    'ui.important': { text: 'ኣገዳሲ', state: 'draft' },
    'ui.information': { text: 'ሓበሬታ', state: 'draft' },
    'ui.menu': { text: 'ዝርዝር', state: 'draft' },
    'ui.skip': { text: 'ናብ ቀንዲ ትሕዝቶ ኪድ', state: 'draft' },
    'ui.support-links': { text: 'መላግቦታት ሓገዝ', state: 'draft' },
  },
  {
    waiting: [
      'ui.account',
      'ui.back-to',
      'ui.breadcrumb',
      'ui.date.day',
      'ui.date.month',
      'ui.date.year',
      'ui.error',
      'ui.pagination',
      'ui.pagination.next',
      'ui.pagination.page',
      'ui.pagination.previous',
      'ui.problem',
      'ui.search',
      'ui.success',
      'ui.table.sortable',
    ],
  },
);
