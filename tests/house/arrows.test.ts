import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from './files.ts';

const shape = z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) });
const rules = shape.parse(createRequire(import.meta.url)(`${root}.dependency-cruiser.cjs`)).forbidden;

/** The rooms of the server from below, as the rules have them. */
const serverRooms = rules.flatMap(({ name }) => /^server-(.+)-looks-down$/.exec(name)?.[1] ?? []);
const runsUp = serverRooms.map((room, at): [string, Fault] => {
  const above = serverRooms[at + 1];
  return [
    `server-${room}-looks-down`,
    { from: `server/${room}/low.ts`, to: above ? `server/${above}/high.ts` : 'server/app.ts' },
  ];
});

interface Fault {
  from: string;
  /** A file of the house, or what is imported by another name. */
  to: string;
  /** `type` where the arrow is one of types alone. */
  arrow?: 'type';
}

/** For each rule there is, an import that it is there to stop. */
const faults: Record<string, Fault> = {
  ...Object.fromEntries(runsUp),
  'core-is-pure': { from: 'core/days/clock.ts', to: 'node:fs' },
  'core-rests-on-its-ground': {
    from: 'core/forms/ground.ts',
    to: 'core/instruments/scale.ts',
    arrow: 'type',
  },
  'protocols-and-instruments-know-no-course': { from: 'core/protocols/plan.ts', to: 'core/course/day.ts' },
  'instruments-know-no-outcomes': { from: 'core/instruments/scale.ts', to: 'core/outcomes/change.ts' },
  'course-knows-no-guide': { from: 'core/course/day.ts', to: 'core/guide/next.ts', arrow: 'type' },
  'guide-knows-no-lists': { from: 'core/guide/next.ts', to: 'core/lists/rows.ts' },
  'state-knows-no-course': {
    from: 'core/course/issues/state.ts',
    to: 'core/course/course.ts',
    arrow: 'type',
  },
  'the-course-is-its-states': { from: 'core/course/course.ts', to: 'core/course/issues/acts.ts' },
  'only-the-table-of-contents-opens-a-chapter': {
    from: 'core/guide/next.ts',
    to: 'core/course/issues/issues.ts',
  },
  'only-the-book-opens-all-chapters': { from: 'core/guide/all.ts', to: 'core/course/chapters.ts' },
  'answers-are-types-alone': { from: 'core/api-answers/day.ts', to: 'core/days/clock.ts' },
  'web-knows-no-server': { from: 'web/app/list.ts', to: 'server/lists/rows.ts', arrow: 'type' },
  'languages-are-typed-by-english': {
    from: 'web/messages/da/without-app/mail.ts',
    to: 'server/post/words.ts',
  },
  'web-stands-on-its-pieces': { from: 'web/ui/button.tsx', to: 'web/app/list.ts' },
  'web-pieces-know-no-picture': { from: 'web/ui/field.tsx', to: 'web/pictures/circle.tsx' },
  'web-app-knows-no-place': { from: 'web/app/frame.tsx', to: 'web/client/home.tsx' },
  'web-both-knows-no-place': { from: 'web/both/letter.tsx', to: 'web/therapist/desk.tsx' },
  'web-places-know-no-other': { from: 'web/client/home.tsx', to: 'web/therapist/desk.tsx' },
  'one-picture-knows-no-other': { from: 'web/pictures/cycle/loop.ts', to: 'web/pictures/circle/rings.ts' },
  'forms-and-captures-know-no-room': {
    from: 'web/therapist/course/forms/foot.tsx',
    to: 'web/therapist/course/risk/alarm.tsx',
  },
  'the-work-knows-no-hour': {
    from: 'web/therapist/course/work/grief/loss.tsx',
    to: 'web/therapist/course/session/hour.tsx',
  },
  'server-never-imports-web': { from: 'server/courses/page.ts', to: 'web/app/list.ts' },
  'only-the-app-knows-routes': { from: 'server/post/outbox-routes.ts', to: 'server/post/routes.ts' },
  'what-is-kept-knows-no-http': { from: 'server/courses/kept.ts', to: 'hono' },
  'db-knows-only-itself': { from: 'server/db/opened.ts', to: 'server/installation.ts', arrow: 'type' },
  'lists-read-no-chart': { from: 'server/lists/rows.ts', to: 'server/db/facts.ts' },
  'only-append-writes-facts': { from: 'server/courses/do-act.ts', to: 'server/db/write-facts.ts' },
  'interop-knows-no-server': { from: 'interop/file.ts', to: 'server/keeping/brought.ts' },
  'commands-ask-no-table': { from: 'cli/count.ts', to: 'server/db/tables.ts', arrow: 'type' },
  'what-runs-knows-no-test': { from: 'cli/import/import.ts', to: 'tests/a-clinic.ts' },
  'examples-are-programs-of-others': { from: 'examples/enter.ts', to: 'server/app.ts' },
  'no-circles': { from: 'core/book/one.ts', to: 'core/book/other.ts', arrow: 'type' },
};

/** The way back, which alone breaks no other rule. */
const wayBack: Fault = { from: 'core/book/other.ts', to: 'core/book/one.ts', arrow: 'type' };

const isOurs = (to: string) => to.includes('/');

let house: string;
let told: string;

/** A house of nothing but faults, and what “npm run boundaries” says of it. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'kith-arrows-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    copyFileSync(`${root}${file}`, join(house, file));
  }
  symlinkSync(`${root}node_modules`, join(house, 'node_modules'));
  for (const room of ['core', 'server', 'web', 'interop', 'cli', 'bench', 'tests', 'examples']) {
    mkdirSync(join(house, room));
  }
  for (const { from, to, arrow } of [...Object.values(faults), wayBack]) {
    for (const file of isOurs(to) ? [from, to] : [from]) {
      mkdirSync(join(house, dirname(file)), { recursive: true });
      appendFileSync(join(house, file), 'export {};\n');
    }
    const named = isOurs(to) ? `#${to}` : to;
    appendFileSync(join(house, from), `import ${arrow === 'type' ? 'type {} from ' : ''}'${named}';\n`);
  }
  const { scripts } = z
    .object({ scripts: z.object({ boundaries: z.string() }) })
    .parse(JSON.parse(readFileSync(join(house, 'package.json'), 'utf8')));
  const path = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(
    delimiter,
  );
  const done = spawnSync(scripts.boundaries, {
    cwd: house,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
  });
  expect(done.status).toBeGreaterThan(0);
  told = done.stdout.replace(/\s+/g, ' ');
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test('each rule of what may know what has a fault here that it stops', () => {
  expect(Object.keys(faults).sort()).toEqual(rules.map(({ name }) => name).sort());
});

test('each folder of the server is a room that looks down', () => {
  const folders = readdirSync(`${root}server`, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect([...serverRooms].sort()).toEqual(folders.map(({ name }) => name).sort());
});

test.each(rules)('$name: the check stops it and says why', ({ name, comment }) => {
  const fault = faults[name];
  expect(told).toContain(`error ${name}: ${fault?.from} → `);
  expect(told).toContain(comment);
});
