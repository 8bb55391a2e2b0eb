// The parts of the nightly run. `files` are tests (tests/**/*.nightly.ts), `script` is a program of ours; `daily` are
// tests of npm test that are run again for their figures; `debian` are
// the packages a part needs beside Kith's own, each with a program that it brings, by which it is known to be there.
export const parts = [
  {
    name: 'durability',
    says: 'Faults rehearsed: kills, backups and restores, full and read-only disks, clocks, files cut and flipped, tampering, doors, acts filled at random, everybody around two groups at every address with every id, many people at once, every command in a process of its own; figures are written to docs/safety/RESULTS.md.',
    files: ['tests/durability/', 'tests/attacks/', 'tests/bad-input/', 'tests/access/'],
    daily: ['tests/durability/', 'tests/attacks/', 'tests/access/', 'cli/'],
    debian: {},
  },
  {
    name: 'postgres',
    says: 'The server’s suites once more on a PostgreSQL of their own, but for what is about the file in the data folder.',
    script: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.postgres.config.ts'],
    debian: {},
  },
  {
    name: 'laws',
    says: 'Forty courses of each form of therapy, each night others: the guide answers, and no block stands that nothing can lift. The laws of npm test on more made-up courses. Two thousand courses full of writing, each person and thing kept back in turn.',
    files: ['tests/laws/'],
    daily: ['tests/laws/'],
    debian: {},
  },
  {
    name: 'forms',
    says: 'Every form that stays on its page, saved twice in a browser.',
    files: ['tests/forms/'],
    debian: {},
  },
  {
    name: 'screens',
    says: 'Every screen read by axe in light and dark, at a desk and on a phone; npm test takes every other screen in one look, in turn. No screen, and no form of therapy printed whole, shows anything by the key it is stored under.',
    files: ['tests/screens/'],
    debian: {},
  },
  {
    name: 'stories',
    says: 'A long and crowded course; grief, deficits and a change of role lived by hand to the ending; subscales; the hour in the middle and what is around it; the diary of a course that is closed, paused, shortened or handed over; a therapist away, as the client reads it at either end of the world. Groups on phones and at the desk, and each form for groups entered whole through the server.',
    files: ['tests/stories/', 'tests/examples/'],
    debian: {},
  },
  {
    name: 'gallery',
    says: 'Every piece and picture of the gallery: how it answers, read by axe, by keys alone, as a table, printed alone.',
    files: ['tests/gallery/'],
    debian: {},
  },
  {
    name: 'instruments',
    says: 'A new instrument, one file and one line, in a copy of the tree: proved, offered, scored, shown, exported.',
    files: ['tests/instruments/'],
    debian: {},
  },
  {
    name: 'dev',
    says: '“npm run dev” and the gallery on a copy of the tree, following files that are saved.',
    files: ['tests/dev/'],
    debian: {},
  },
  {
    name: 'fresh-machine',
    says: 'A clean clone, in an empty home and without a browser on the path, runs npm test three times.',
    files: ['tests/fresh-machine/'],
    debian: { git: 'git' },
  },
  {
    name: 'deploy',
    says: 'systemd finds the unit of Kith little exposed.',
    files: ['tests/deploy/'],
    debian: { systemd: 'systemd-analyze' },
  },
  {
    name: 'calendar',
    says: 'A calendar that others wrote, vdirsyncer, reads the address of a therapist, and follows what is moved and cancelled.',
    files: ['tests/calendar/'],
    debian: { vdirsyncer: 'vdirsyncer' },
  },
  {
    name: 'bench',
    says: 'Throughput beside the rival at 1,000 and 10,000 clients, written to bench/RESULTS.md.',
    script: ['bench/run.ts'],
    debian: {},
  },
  {
    name: 'bench-growth',
    says: 'Figures and lists from 100 to 100,000 courses, written to bench/LISTS.md.',
    script: ['bench/lists.ts'],
    debian: {},
  },
  {
    name: 'bench-load',
    says: 'A hundred therapists and five hundred clients for ten minutes, written to bench/LOAD.md.',
    script: ['bench/many-people.ts'],
    debian: {},
  },
];
