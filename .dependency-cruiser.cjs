const test = '[.]test[.]tsx?$';
const routes = '^server/.*(/|-)routes[.]ts$';

/** What the server keeps, from below: a room stands on those before it. */
const rooms = [
  'db',
  'threads',
  'disk',
  'chains',
  'languages',
  'http',
  'charts',
  'group-charts',
  'referral-charts',
  'audit',
  'protocols',
  'service',
  'post',
  'texts',
  'accounts',
  'sign-in',
  'teams',
  'safety-directory',
  'lists',
  'cover',
  'duty',
  'credentials',
  'paper',
  'courses',
  'supervised',
  'groups',
  'programme',
  'research',
  'reports',
  'portfolio',
  'diary',
  'reception',
  'calendar',
  'public-pages',
  'reminders',
  'alarms',
  'hands',
  'letters',
  'beside',
  'keeping',
  'backups',
  'same-client',
  'referrals',
  'moving-in',
  'health',
  'demo',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The core runs on the server and in the browser: it imports nothing outside itself but zod and the Temporal polyfill.',
      severity: 'error',
      from: { path: '^core/', pathNot: test },
      to: { pathNot: ['^core/', 'node_modules/(zod|temporal-polyfill)/'] },
    },
    {
      name: 'web-knows-no-server',
      comment:
        'The browser reaches the server only through web/app/api.ts. What the server answers is described once, in core/lists and core/api-answers, for both.',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/messages/[^/]+/without-app/' },
      to: { path: ['^server/', '^cli/', '^interop/'] },
    },
    {
      name: 'languages-are-typed-by-english',
      comment:
        'What a language says where there is no app is read by the server, and has the shape of the English beside the code that says it; of the server a language knows nothing else.',
      severity: 'error',
      from: { path: '^web/messages/[^/]+/without-app/' },
      to: {
        path: ['^server/', '^cli/', '^interop/'],
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'answers-are-types-alone',
      comment:
        'An answer is described by core’s words and does nothing: with anything that runs behind it, the page would follow the inside of the server.',
      severity: 'error',
      from: { path: '^core/api-answers/' },
      to: { dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'server-never-imports-web',
      comment: 'The server serves the built page as a file; what both need stands in core.',
      severity: 'error',
      from: { path: '^(server|interop|cli)/' },
      to: { path: '^web/' },
    },
    {
      name: 'web-stands-on-its-pieces',
      comment:
        'A piece of the screen and a picture are given what they show: they know no course, no words and no address, and so can stand in the gallery by themselves. How a day is read and a name is compared is the ground of core, the same on both sides.',
      severity: 'error',
      from: { path: '^web/(ui|pictures)/', pathNot: test },
      to: { path: '^(web|core)/', pathNot: '^(web/(ui|pictures)|core/(days|words))/' },
    },
    {
      name: 'web-pieces-know-no-picture',
      comment:
        'A picture is drawn with pieces of the screen; a piece serves every page and knows none of them.',
      severity: 'error',
      from: { path: '^web/ui/', pathNot: test },
      to: { path: '^web/pictures/' },
    },
    {
      name: 'web-app-knows-no-place',
      comment:
        'web/app is what every page needs, and web/messages are its words: what shows a course or a client stands above them, in a place or in web/both.',
      severity: 'error',
      from: { path: '^web/(app|messages)/', pathNot: test },
      to: {
        path: ['^web/(both|pictures|therapist|group|client|service|entry)/', '^web/(main|routes)[.]tsx$'],
      },
    },
    {
      name: 'web-both-knows-no-place',
      comment: 'What therapist and client both use knows neither of their places.',
      severity: 'error',
      from: { path: '^web/both/', pathNot: test },
      to: { path: ['^web/(therapist|group|client|service|entry)/', '^web/(main|routes)[.]tsx$'] },
    },
    {
      name: 'web-places-know-no-other',
      comment:
        'A place is one person’s way through Kith, and can be changed without looking at the others. What two of them show stands in web/both, a piece without words in web/ui.',
      severity: 'error',
      from: { path: '^web/(therapist|group|client|service|entry)/', pathNot: test },
      to: {
        path: ['^web/(therapist|group|client|service|entry)/', '^web/(main|routes)[.]tsx$'],
        pathNot: '^web/$1/',
      },
    },
    {
      name: 'one-picture-knows-no-other',
      comment:
        'Each picture can be read, changed and thrown away alone; what they share stands in web/pictures/frame.',
      severity: 'error',
      from: { path: '^web/pictures/([^/]+)/', pathNot: test },
      to: { path: '^web/pictures/[^/]+/', pathNot: ['^web/pictures/$1/', '^web/pictures/frame/'] },
    },
    {
      name: 'forms-and-captures-know-no-room',
      comment: 'Every room of a course asks by these forms; what one room needs of them it hands in.',
      severity: 'error',
      from: { path: '^web/therapist/course/(forms|captures)/', pathNot: test },
      to: {
        path: '^web/therapist/',
        pathNot: '^web/therapist/course/(forms/|captures/|view[.]ts$|session-now[.]ts$)',
      },
    },
    {
      name: 'the-work-knows-no-hour',
      comment:
        'The session, the record and the ending lead to the work, and not the other way: the same work is done in whichever hour.',
      severity: 'error',
      from: { path: '^web/therapist/course/work/', pathNot: test },
      to: {
        path: '^web/therapist/course/(session|record|ending|moods|appointments|opening|formulation|risk)/',
      },
    },
    {
      name: 'what-runs-knows-no-test',
      comment: 'What only tests need stands in tests/, and nothing that is shipped depends on it.',
      severity: 'error',
      from: { path: '^(core|server|web|interop|cli|examples)/', pathNot: test },
      to: { path: ['^(tests|bench)/', test] },
    },
    {
      name: 'examples-are-programs-of-others',
      comment:
        'An example does what anybody’s program can do: it asks the API, and knows of Kith only the forms of core.',
      severity: 'error',
      from: { path: '^examples/', pathNot: test },
      to: { path: '^(server|web|interop|cli)/' },
    },
    {
      name: 'no-circles',
      comment:
        'Files that import each other, be it a type alone, can only be read and changed together. In core types run one way: state, course, acts, chapter, chapters. Move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-rests-on-its-ground',
      comment:
        'Forms, days, words and how any chart works are the ground of core: they serve a course, a group and whatever comes, and know none of them.',
      severity: 'error',
      from: { path: '^core/(forms|days|words|book)/', pathNot: test },
      to: { path: '^core/', pathNot: '^core/(forms|days|words|book)/' },
    },
    {
      name: 'protocols-and-instruments-know-no-course',
      comment:
        'Protocols and instruments are data that a service may bring as a file, and outcomes are sums over scores: none can know a course, its guide or its summary. Outcomes read instruments, never the other way.',
      severity: 'error',
      from: { path: '^core/(protocols|forms-of-therapy|instruments|outcomes)/', pathNot: test },
      to: { path: '^core/(course|guide|lists|api-answers)/' },
    },
    {
      name: 'instruments-know-no-outcomes',
      comment: 'Outcomes are worked out from what instruments measure; an instrument stands by itself.',
      severity: 'error',
      from: { path: '^core/(protocols|forms-of-therapy|instruments)/', pathNot: test },
      to: { path: '^core/outcomes/' },
    },
    {
      name: 'course-knows-no-guide',
      comment:
        'What happened does not depend on what the guide says of it: the guide reads the course, and the summary reads both.',
      severity: 'error',
      from: { path: '^core/course/', pathNot: test },
      to: { path: '^core/(guide|lists|api-answers)/' },
    },
    {
      name: 'guide-knows-no-lists',
      comment:
        'The summary is one row for lists, made of the course and the guide; it is the last thing worked out.',
      severity: 'error',
      from: { path: '^core/guide/', pathNot: test },
      to: { path: '^core/(lists|api-answers)/' },
    },
    {
      name: 'state-knows-no-course',
      comment:
        'The course is made of the states of its chapters, so a state knows neither the course nor the acts that write it.',
      severity: 'error',
      from: { path: '^core/course/.*state[.]ts$' },
      to: { path: '^core/course/(course|chapters|book|act|chapter)[.]ts$' },
    },
    {
      name: 'the-course-is-its-states',
      comment:
        'course.ts says of what a course consists and nothing else; questions to a course stand in their chapters.',
      severity: 'error',
      from: { path: '^core/course/course[.]ts$' },
      to: { pathNot: '^core/course/.*state[.]ts$' },
    },
    {
      name: 'only-the-table-of-contents-opens-a-chapter',
      comment:
        'A chapter puts state, acts and sight together; what others ask of it stands in a file beside it. Importing the chapter itself would tie its acts to whoever asks, and end in a circle.',
      severity: 'error',
      from: { path: '^core/', pathNot: ['^core/course/chapters[.]ts$', test] },
      to: {
        path: [
          '^core/course/(?!threads/)([^/]+)/\\1[.]ts$',
          '^core/course/assessment/(diagnosis|exclusions|medication|psychoeducation|sick-role|support|symptoms)[.]ts$',
          '^core/course/(focus/areas-rated|inventory/network|issues/parked|notes/private-notes|opening/hopes)[.]ts$',
        ],
      },
    },
    {
      name: 'only-the-book-opens-all-chapters',
      comment:
        'Whoever goes through all chapters goes through the book, which folds, decides and shows; paper and what is carried over ask each chapter for its own declaration.',
      severity: 'error',
      from: {
        path: '^core/',
        pathNot: ['^core/course/(book|record/for-paper|maintenance/carry-over)[.]ts$', test],
      },
      to: { path: '^core/course/chapters[.]ts$' },
    },
    ...rooms.map((room, at) => ({
      name: `server-${room}-looks-down`,
      comment: `Arrows run down: routes, what is kept, db. server/${room} stands on ${rooms.slice(0, at).join(', ') || 'nothing'}; what it needs from above is handed to it, or belongs further down.`,
      severity: 'error',
      from: { path: `^server/${room}/`, pathNot: [routes, test, '^server/http/openapi/'] },
      to: {
        path: ['^server/(app|main)[.]ts$', ...rooms.slice(at + 1).map((above) => `^server/${above}/`)],
      },
    })),
    {
      name: 'only-the-app-knows-routes',
      comment:
        'Nothing stands on routes but app.ts, which lists them, and the description of the API. What two of them share moves into a file beside them.',
      severity: 'error',
      from: {
        path: '^(server|cli|interop|bench|examples)/',
        pathNot: ['^server/app[.]ts$', '^server/http/openapi/', test],
      },
      to: { path: routes },
    },
    {
      name: 'what-is-kept-knows-no-http',
      comment:
        'A request is read in routes; what is kept is given what it needs of it, and so also serves the command line and the demo.',
      severity: 'error',
      from: { path: '^server/', pathNot: [routes, test, '^server/http/', '^server/(app|main)[.]ts$'] },
      to: { path: 'node_modules/(hono|@hono)/' },
    },
    {
      name: 'db-knows-only-itself',
      comment: 'Tables, seals and engines know no room of the house, nor the installation that opens them.',
      severity: 'error',
      from: { path: '^server/db/', pathNot: test },
      to: { path: '^server/', pathNot: ['^server/db/', '^server/trouble[.]ts$'] },
    },
    {
      name: 'lists-read-no-chart',
      comment: 'A list reads summary rows: a caseload of ten thousand folds nothing.',
      severity: 'error',
      from: { path: '^server/lists/', pathNot: test },
      to: { path: ['^server/courses/', '^server/db/facts[.]ts$'] },
    },
    {
      name: 'interop-knows-no-server',
      comment: 'A file of a course is read and written without a service.',
      severity: 'error',
      from: { path: '^interop/' },
      to: { path: '^server/' },
    },
    {
      name: 'commands-ask-no-table',
      comment: 'A command asks what is kept, as a route does; it never reads or writes a table by itself.',
      severity: 'error',
      from: { path: '^cli/', pathNot: test },
      to: { path: '^server/db/(tables|facts|write-facts)[.]ts$' },
    },
    {
      name: 'only-append-writes-facts',
      comment:
        'One way through: no second path writes a chart. A course brought from another Kith comes whole, under its own numbers.',
      severity: 'error',
      from: {
        pathNot: ['^server/charts/append[.]ts$', '^server/keeping/import-course[.]ts$', test],
      },
      to: { path: '^server/db/write-facts[.]ts$' },
    },
  ],
  options: {
    // TypeScript names the JSX runtime of every file; only a .tsx file uses it.
    exclude: { path: 'react/jsx-runtime' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
