import { dirname } from 'node:path';
import { isTest, type SourceFile, sourceFiles } from './files.ts';

/** What one can take in at a glance. */
const mostInAFolder = 30;

/** Folders whose files are data, one a thing, and so may be many. */
const ofData = ['core/instruments'];

function crowded(files: readonly SourceFile[]): string[] {
  const inFolder = Map.groupBy(files, ({ path }) => dirname(path));
  return [...inFolder]
    .filter(([folder, held]) => held.length > mostInAFolder && !ofData.includes(folder))
    .map(([folder, held]) => `${folder} holds ${held.length} source files`);
}

const opensRoutes = /^\s*const app = new Hono\(\)/m;
const isNamedSo = (path: string) => /(\/|-)routes\.ts$/.test(path);

function illNamed(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('server/') && path.endsWith('.ts') && path !== 'server/app.ts')
    .filter(({ path, text }) => opensRoutes.test(text) !== isNamedSo(path))
    .map(({ path }) => `${path} ${isNamedSo(path) ? 'opens none' : 'opens some'}`);
}

/** What is wrong with the folders and the names of our files: the reason, and below it each place. */
export function roomFaults(files = sourceFiles('.ts', '.tsx', '.js', '.css')): string[] {
  const ours = files.filter((file) => !isTest(file));
  const faults: [string, string[]][] = [
    [
      `A folder of more than ${mostInAFolder} source files is two rooms: find the wall between them, and name both for what they hold.`,
      crowded(ours),
    ],
    [
      'Routes stand apart from what is kept: a file that opens them is called routes.ts or …-routes.ts, and no other is.',
      illNamed(ours),
    ],
  ];
  return faults
    .filter(([, places]) => places.length > 0)
    .map(([reason, places]) => [reason, ...places].join('\n  '));
}
