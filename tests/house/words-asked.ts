import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the screens stand. */
export const web = join(root, 'web');

/** The files that one stands on, those it brings later among them; types are gone once it runs. */
function standsOn(file: string): string[] {
  const source = readFileSync(file, 'utf8').replaceAll(/^(?:import|export) type [^;]*;/gms, '');
  return [...source.matchAll(/(?:from|import\()\s*'(#web\/|\.\/)([^']+\.tsx?)'/g)].map(
    ([, room, path = '']) => (room === './' ? join(dirname(file), path) : join(web, path)),
  );
}

/** What comes with words of its own, whoever brings it. */
const withItsOwn = join(web, 'client/behind-home.ts');

/** The files that a page is made of. */
export function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (file === withItsOwn && reached.size > 0) return reached;
  if (reached.has(file) || !existsSync(file) || file.startsWith(join(web, 'messages'))) return reached;
  reached.add(file);
  for (const next of standsOn(file)) reachedFrom(next, reached);
  return reached;
}

export interface Said {
  key: string;
  /** More follows that is only known as it is said. */
  isBegun: boolean;
  file: string;
}

const firsts = new Set<string>();
for (const one of globSync('messages/en/*', { cwd: web }))
  firsts.add(
    (one.split('/').at(-1) ?? '')
      .replace(/\.ts$/, '')
      .replaceAll(/-(.)/g, (_, at: string) => at.toUpperCase()),
  );

/** Keys as they stand in the code: whole in quotes, or begun in a template. */
export function saidIn(file: string): Said[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/(['`])([a-z][\w]*(?:\.[\w]+)*\.)([\w]+)?(\$\{)?/g);
  return [...found].flatMap(([, quote, path = '', last = '', more]) => {
    if (!firsts.has(path.split('.')[0] ?? '')) return [];
    const isBegun = quote === '`' && more !== undefined;
    return !isBegun && last === '' ? [] : [{ key: path + last, isBegun, file: relative(root, file) }];
  });
}
