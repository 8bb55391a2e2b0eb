import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  path: string;
  text: string;
}

const folders = ['core', 'server', 'web', 'interop', 'cli', 'bench', 'bin', 'tests', 'examples'];

/** Every file of ours with these endings, as git knows it or is about to, in the order of their names. */
export function sourceFiles(...endings: string[]): SourceFile[] {
  const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return paths
    .split('\n')
    .toSorted()
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(`${root}${path}`, 'utf8') }];
      } catch {
        return [];
      }
    });
}

export const isTest = ({ path }: SourceFile) => /\.test\.tsx?$/.test(path);
