/** By whose work the pages are told. */
export const roles = [
  'therapist',
  'client',
  'supervisor',
  'facilitator',
  'secretary',
  'manager',
  'administrator',
] as const;
export type HelpRole = (typeof roles)[number];

export interface HelpPart {
  /** Its key in the catalogue, below the role. */
  id: string;
  /** The pages it tells of; `$` is any one part of an address, and what lies below belongs to it. */
  of: readonly string[];
  /** A picture beside it, by its name in `web/public/how-it-works`, with its size. */
  picture?: { name: string; width: number; height: number };
}

const wide = { width: 1000, height: 700 };
const phone = { width: 390, height: 720 };

/** What is told, in the order in which it is read. */
export const helpParts: Readonly<Record<HelpRole, readonly HelpPart[]>> = {
  therapist: [
    { id: 'start', of: ['/courses/new', '/caseload', '/courses/$/opening', '/courses/$/client'] },
    { id: 'today', of: ['/today'], picture: { name: 'today', ...wide } },
    { id: 'week', of: ['/diary'] },
    { id: 'hour', of: ['/courses/$', '/courses/$/session'], picture: { name: 'session', ...wide } },
    { id: 'note', of: ['/courses/$/record'] },
    { id: 'share', of: ['/courses/$/letters', '/courses/$/formulation', '/courses/$/messages'] },
    { id: 'measures', of: ['/courses/$/measures'] },
    { id: 'alarms', of: ['/courses/$/safety', '/duty', '/safety-directory'] },
    { id: 'ending', of: ['/courses/$/ending'] },
    { id: 'asking', of: ['/courses/$/supervision', '/courses/$/countersigns'] },
    { id: 'calendar', of: ['/account'] },
    { id: 'reminders', of: [] },
    { id: 'dates', of: ['/courses/$/sessions', '/courses/$/timeline'] },
    { id: 'hands', of: ['/hands', '/courses/$/cover'] },
    { id: 'twice', of: ['/same-client'] },
  ],
  client: [
    { id: 'what', of: ['/home', '/my/more', '/about-ipt'], picture: { name: 'home', ...phone } },
    { id: 'questions', of: ['/measure', '/my/progress'] },
    { id: 'mine', of: ['/my/moments', '/my/people', '/my/timeline', '/who-looked'] },
    { id: 'help', of: ['/my/plan'] },
    { id: 'offline', of: ['/my/account'] },
    { id: 'sessions', of: ['/my/sessions'] },
    { id: 'calendar', of: [] },
    { id: 'reminders', of: [] },
    { id: 'withdraw', of: ['/consent'] },
  ],
  supervisor: [
    { id: 'queue', of: ['/supervision'], picture: { name: 'supervision', ...wide } },
    { id: 'course', of: ['/courses/$', '/courses/$/supervision'] },
    { id: 'rate', of: ['/groups/$/observed'] },
    { id: 'hours', of: ['/portfolio', '/groups/practice', '/courses/$/countersigns'] },
    { id: 'pairs', of: ['/account'] },
  ],
  facilitator: [
    { id: 'before', of: ['/groups', '/groups/new', '/groups/$/members'] },
    { id: 'meeting', of: ['/groups/$', '/groups/$/meetings'], picture: { name: 'meeting', ...phone } },
    { id: 'line', of: [] },
    { id: 'danger', of: ['/groups/$/about'] },
    { id: 'supervision', of: ['/groups/$/supervision'] },
  ],
  secretary: [
    { id: 'day', of: ['/reception'], picture: { name: 'reception', ...wide } },
    { id: 'call', of: [] },
    { id: 'ill', of: [] },
    { id: 'not', of: ['/account'] },
  ],
  manager: [
    { id: 'figures', of: ['/service'] },
    { id: 'file', of: [] },
    { id: 'board', of: [] },
    { id: 'research', of: ['/research'] },
    { id: 'programme', of: ['/programme'] },
    { id: 'referrals', of: ['/referrals'] },
    { id: 'rooms', of: ['/rooms'] },
    { id: 'directory', of: ['/safety-directory'] },
  ],
  administrator: [
    { id: 'accounts', of: ['/members', '/credentials'], picture: { name: 'members', ...wide } },
    { id: 'hands', of: ['/hands'] },
    {
      id: 'settings',
      of: ['/settings', '/rooms', '/safety-directory', '/duty', '/outbox', '/public-pages', '/programme'],
    },
    { id: 'movingIn', of: ['/moving-in', '/same-client'] },
    { id: 'backup', of: [] },
    { id: 'upgrade', of: [] },
    { id: 'audit', of: ['/audit'] },
  ],
};
