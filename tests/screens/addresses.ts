/** Whose page it is, by the demo clinic's people. */
export type Whose =
  | 'nobody'
  | 'ana'
  | 'tom'
  | 'ingrid'
  | 'noa'
  | 'ruth'
  | 'mei'
  | 'sela'
  | 'oskar'
  | 'amara'
  | 'leila'
  | 'saoirse'
  | 'nyah'
  | 'selam';

/** What the addresses of one course are filled with. */
export interface CourseParts {
  course: string;
  person: string;
  analysis: string;
  /** A decision that was weighed, and the course it stands in. */
  decision: string;
  decided: string;
  rolePlay: string;
  letter: string;
  /** A letter to somebody else, and the course it stands in. */
  toOther: string;
  writtenOf: string;
  /** Tom’s course in which days are noted and a sheet is agreed. */
  noted: string;
  /** The sheet agreed there. */
  sheet: string;
  /** Tom’s course with a young person, beside whom their mother stands. */
  young: string;
  /** Tom, who is in training. */
  trainee: string;
  /** Nyah’s group, and the course of a member in it. */
  group: string;
  member: string;
  /** A meeting of it that was rated by two. */
  meeting: string;
  /** Somebody who was referred and accepted a place. */
  referral: string;
}

type Screens = Record<string, { whose: Whose; fill?: (here: CourseParts) => string }[]>;

const entryAndService: Screens = {
  '/': [{ whose: 'nobody' }],
  '/begin': [{ whose: 'nobody' }],
  '/sign-in': [{ whose: 'nobody' }],
  '/invitation': [{ whose: 'nobody' }],
  '/new-password': [{ whose: 'nobody' }],
  '/beside': [{ whose: 'nobody' }],
  '/card': [{ whose: 'nobody' }],
  '/today': [{ whose: 'ana' }],
  '/diary': [{ whose: 'ana' }],
  '/rooms': [{ whose: 'mei' }],
  '/safety-directory': [{ whose: 'mei' }, { whose: 'ana' }],
  '/reception': [{ whose: 'sela' }],
  '/caseload': [{ whose: 'ana' }],
  '/courses/new': [{ whose: 'ana' }],
  '/referrals': [{ whose: 'ruth' }],
  '/referrals/new': [{ whose: 'ruth' }],
  '/referrals/rules': [{ whose: 'mei' }],
  '/referrals/$referral': [{ whose: 'ruth', fill: ({ referral }) => `/referrals/${referral}` }],
  '/supervision': [
    { whose: 'ruth' },
    { whose: 'ruth', fill: ({ group }) => `/groups/${group}/supervision` },
    { whose: 'nyah', fill: ({ group }) => `/groups/${group}/supervision` },
  ],
  '/service': [{ whose: 'mei' }],
  '/public-pages': [{ whose: 'mei' }],
  '/evidence': [{ whose: 'ana' }],
  '/research': [{ whose: 'mei' }],
  '/moving-in': [{ whose: 'oskar' }, { whose: 'ana' }],
  '/same-client': [{ whose: 'oskar' }, { whose: 'ana' }],
  '/programme': [{ whose: 'mei' }],
  '/programme/places': [{ whose: 'mei' }, { whose: 'oskar' }],
  '/duty': [{ whose: 'mei' }, { whose: 'ana' }],
  '/members': [{ whose: 'oskar' }, { whose: 'mei' }],
  '/hands': [{ whose: 'ana' }],
  '/hands/$person': [{ whose: 'oskar', fill: ({ trainee }) => `/hands/${trainee}` }],
  '/credentials': [{ whose: 'mei' }, { whose: 'ana' }],
  '/portfolio': [{ whose: 'tom' }],
  '/portfolio/$person': [{ whose: 'ruth', fill: ({ trainee }) => `/portfolio/${trainee}` }],
  '/settings': [{ whose: 'oskar' }],
  '/forms': [{ whose: 'ana' }],
  '/forms/$id/$edition': [{ whose: 'ana', fill: () => '/forms/ipt/2026.1' }],
  '/outbox': [{ whose: 'oskar' }],
  '/audit': [{ whose: 'oskar' }],
  '/emergency': [{ whose: 'ruth' }],
  '/account': [{ whose: 'ana' }],
  '/how-it-works': [
    { whose: 'ana', fill: ({ course }) => `/how-it-works?from=/courses/${course}/session` },
    { whose: 'oskar' },
  ],
  '/groups': [{ whose: 'nyah' }, { whose: 'ruth' }],
  '/groups/new': [{ whose: 'nyah' }],
  '/groups/practice': [{ whose: 'ruth' }],
  '/groups/$group': [{ whose: 'nyah', fill: ({ group }) => `/groups/${group}` }],
  '/groups/$group/meeting': [{ whose: 'nyah', fill: ({ group }) => `/groups/${group}/meeting` }],
  ...inGroup('/meetings', '/about', '/members/new'),
  '/observed/$meeting': [
    { whose: 'ruth', fill: ({ group, meeting }) => `/groups/${group}/observed/${meeting}` },
  ],
  '/members/$course': [{ whose: 'nyah', fill: ({ group, member }) => `/groups/${group}/members/${member}` }],
};

const course: Screens = {
  ...inCourse(
    '/opening',
    '/countersigns',
    '/supervision',
    '/people',
    '/timeline',
    '/formulation',
    '/formulation/sheet',
    '/measures',
    '/ending',
    '/letters',
    '/messages',
    '/record',
    '/print',
    '/client',
    '/sessions',
    '/moving-in',
    '/safety',
    '/session',
    '/cover',
    '/moods',
  ),
  ...filledIn('/people/$person', ({ person }) => `/people/${person}`),
  ...filledIn('/session/$n', () => '/session/5?part=during'),
  ...filledIn('/measures/answer/$instrument', () => '/measures/answer/phq-9'),
  ...inToms('/sheets/new/$sheet', ({ noted }) => `/courses/${noted}/sheets/new/rescue-plan`),
  ...inToms('/beside', ({ young }) => `/courses/${young}/beside`),
  ...inToms('/sheets', ({ noted }) => `/courses/${noted}/sheets`),
  ...inToms('/sheets/$entry', ({ noted, sheet }) => `/courses/${noted}/sheets/${sheet}`),
  ...inToms('/trackers', ({ noted }) => `/courses/${noted}/trackers`),
  ...filledIn('/letters/$letter', ({ letter }) => `/letters/${letter}`),
  '/letters/to/$letter': [
    { whose: 'ana', fill: ({ writtenOf, toOther }) => `/courses/${writtenOf}/letters/to/${toOther}` },
  ],
};

const work: Screens = {
  ...inCourse(
    '/work',
    '/work/grief',
    '/work/dispute',
    '/work/transition',
    '/work/deficits',
    '/work/feelings',
    '/work/try-outs',
    '/work/skills',
    '/work/clarify',
    '/work/talks',
    '/work/patterns',
  ),
  ...filledIn('/work/start/$what', () => '/work/start/analysis'),
  ...filledIn('/work/analysis/$id', ({ analysis }) => `/work/analysis/${analysis}`),
  '/work/decision/$id': [
    { whose: 'ana', fill: ({ decided, decision }) => `/courses/${decided}/work/decision/${decision}` },
  ],
  ...filledIn('/work/role-play/$id', ({ rolePlay }) => `/work/role-play/${rolePlay}`),
  ...filledIn('/work/skills/$skill', () => '/work/skills/say_no'),
};

const client: Screens = {
  ...ofTheClient(
    '/help-now',
    '/home',
    '/measure',
    '/consent',
    '/my/work',
    '/my/people',
    '/my/people/new',
    '/my/progress',
    '/my/plan',
    '/my/plan/safety',
    '/my/plan/staying-well',
    '/my/moments',
    '/my/try-outs',
    '/my/feelings',
    '/my/talks',
    '/my/skills',
    '/my/routines',
    '/my/timeline',
    '/my/how-it-began',
    '/my/choice',
    '/my/letters',
    '/my/messages',
    '/my/cards',
    '/my/for-now',
    '/my/between-us',
    '/my/more',
    '/my/account',
    '/my/how-it-works',
    '/about-ipt',
    '/who-looked',
    '/my/finishing',
    '/my/feedback',
    '/my/before',
    '/my/together',
  ),
  '/my/skills/$skill': [{ whose: 'leila', fill: () => '/my/skills/say_no' }],
  '/my/sessions': [{ whose: 'noa' }],
  '/my/group': [{ whose: 'selam' }],
  '/my/sheets': [{ whose: 'noa' }],
  '/my/diary/$tracker': [{ whose: 'ingrid', fill: () => '/my/diary/srm-5' }],
  '/my/people/$person': [{ whose: 'leila', fill: ({ person }) => `/my/people/${person}` }],
  '/my/feedback/$course': [{ whose: 'leila', fill: ({ course }) => `/my/feedback/${course}` }],
  '/measure/$instrument': [{ whose: 'amara', fill: () => '/measure/phq-9' }],
};

/** The screens in four parts, which are looked at side by side. */
export const screenParts = { entryAndService, course, work, client };

/** Every screen by the path of its route, with whose page it is and what its parts are filled with. */
export const screens: Screens = { ...entryAndService, ...course, ...work, ...client };

function inCourse(...rooms: string[]) {
  return Object.fromEntries(
    rooms.map((room) => [
      room,
      [{ whose: 'ana' as const, fill: ({ course }: CourseParts) => `/courses/${course}${room}` }],
    ]),
  );
}

function inGroup(...rooms: string[]) {
  return Object.fromEntries(
    rooms.map((room) => [
      room,
      [{ whose: 'nyah' as const, fill: ({ group }: CourseParts) => `/groups/${group}${room}` }],
    ]),
  );
}

function inToms(room: string, fill: (here: CourseParts) => string) {
  return { [room]: [{ whose: 'tom' as const, fill }] };
}

function filledIn(path: string, room: (here: CourseParts) => string) {
  return {
    [path]: [{ whose: 'ana' as const, fill: (here: CourseParts) => `/courses/${here.course}${room(here)}` }],
  };
}

function ofTheClient(...paths: string[]) {
  return Object.fromEntries(paths.map((path) => [path, [{ whose: 'amara' as const }]]));
}
