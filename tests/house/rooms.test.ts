import { expect, test } from 'vitest';
import type { SourceFile } from './files.ts';
import { roomFaults } from './rooms.ts';

const filled = (folder: string, count: number, ending = '.ts'): SourceFile[] =>
  Array.from({ length: count }, (_, at) => ({ path: `${folder}/file-${at}${ending}`, text: '' }));

test('no folder of ours is too full, and routes are named so', () => {
  expect(roomFaults()).toEqual([]);
});

test('a folder of more than thirty source files is told with the reason, tests and instruments apart', () => {
  const files = [
    ...filled('web/ui', 31),
    ...filled('core/days', 30),
    ...filled('core/days', 9, '.test.ts'),
    ...filled('core/instruments', 60),
  ];
  expect(roomFaults(files)).toEqual([
    'A folder of more than 30 source files is two rooms: find the wall between them, and name both for what they hold.\n  web/ui holds 31 source files',
  ]);
});

test('routes that are not named so, and a name without routes, are told with the reason', () => {
  const text = '  const app = new Hono();\n';
  const files = [
    { path: 'server/app.ts', text },
    { path: 'server/post/routes.ts', text },
    { path: 'server/post/mails.ts', text },
    { path: 'server/post/outbox-routes.ts', text: '' },
  ];
  expect(roomFaults(files)).toEqual([
    'Routes stand apart from what is kept: a file that opens them is called routes.ts or …-routes.ts, and no other is.\n  server/post/mails.ts opens some\n  server/post/outbox-routes.ts opens none',
  ]);
});
