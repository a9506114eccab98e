import type { NavigationEntry } from '#platform/web/reply-page.tsx';

/** The menu of the desk; each entry is shown to those who may open it. */
export const navigation: readonly NavigationEntry[] = [
  { href: '/worklist', text: 'desk.menu.worklist', permission: 'worklists.read' },
  { href: '/people', text: 'desk.menu.find', permission: 'people.read' },
  { href: '/arrivals', text: 'desk.menu.arrivals', permission: 'arrivals.review' },
  { href: '/moves', text: 'desk.menu.moves', permission: 'moves.commit' },
  { href: '/matching/queue', text: 'desk.menu.matching', permission: 'matching.review' },
  { href: '/places', text: 'desk.menu.places', permission: 'places.read' },
  { href: '/sessions', text: 'desk.menu.sessions', permission: 'sessions.write' },
  { href: '/forms', text: 'desk.menu.forms', permission: 'forms.read' },
  { href: '/co-design', text: 'desk.menu.co-design', permission: 'forms.author' },
  { href: '/surveys', text: 'desk.menu.surveys', permission: 'forms.author' },
  { href: '/reports/desk', text: 'desk.menu.reports', permission: 'reports.write' },
  { href: '/messages', text: 'desk.menu.messages', permission: 'messages.read' },
  { href: '/field', text: 'desk.menu.field', permission: 'field.use' },
  { href: '/performance', text: 'desk.menu.performance', permission: 'performance.read' },
  { href: '/suggestions', text: 'desk.menu.suggestions', permission: 'suggestions.read' },
  { href: '/devices/team', text: 'desk.menu.devices', permission: 'devices.manage' },
  { href: '/access', text: 'desk.menu.users', permission: 'access.manage' },
  { href: '/audit', text: 'desk.menu.audit', permission: 'audit.read' },
  { href: '/break-glass', text: 'desk.menu.emergency', permission: 'break-glass.use' },
];

export const publicFooter: readonly NavigationEntry[] = [
  { href: '/how-to-see-a-doctor', text: 'desk.menu.rights', permission: 'public' },
  { href: '/you-said', text: 'desk.menu.you-said', permission: 'public' },
  { href: '/reports', text: 'desk.menu.published-reports', permission: 'public' },
];
