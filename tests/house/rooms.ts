import { dirname } from 'node:path';
import { isTest, type SourceFile, sourceFiles } from './files.ts';

/** What one can take in at a glance; a fuller folder is two rooms. */
const mostInAFolder = 30;

/** Folders whose files are data, one a thing, and so may be many. */
const ofData = ['core/instruments'];

const isOurs = ({ path }: SourceFile) => !path.startsWith('web/public/');

/** Folders in which too many source files lie side by side, with their number. */
export function crowdedFolders(): string[] {
  const files = sourceFiles('.ts', '.tsx', '.js', '.css').filter((file) => isOurs(file) && !isTest(file));
  const inFolder = Map.groupBy(files, ({ path }) => dirname(path));
  return [...inFolder]
    .filter(([folder, held]) => held.length > mostInAFolder && !ofData.includes(folder))
    .map(([folder, held]) => `${folder} holds ${held.length} source files`);
}

const opensRoutes = /^\s*const app = new Hono\(\)/m;
const isNamedSo = /(\/|-)routes\.ts$/;

/** Files of the server that open routes and are not named for it, or are named for it and open none. */
export function illNamedRoutes(): string[] {
  return sourceFiles('.ts')
    .filter((file) => file.path.startsWith('server/') && file.path !== 'server/app.ts' && !isTest(file))
    .filter(({ path, text }) => opensRoutes.test(text) !== isNamedSo.test(path))
    .map(({ path }) =>
      isNamedSo.test(path)
        ? `${path} is named for routes and opens none`
        : `${path} opens routes and is not named so`,
    );
}
