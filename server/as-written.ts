import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';

/** A place in code, its line and column counted from one. */
export interface Place {
  path: string;
  line: number;
  column: number;
}

const maps = new Map<string, SourceMap | undefined>();

/** Which place of the sources this one was built of: itself, where it was not built. A map is read at the first failure. */
export function asWritten(place: Place): Place {
  const { path, line, column } = place;
  if (!maps.has(path)) maps.set(path, mapBeside(path));
  const entry = maps.get(path)?.findEntry(line - 1, column - 1);
  if (!entry || !('originalSource' in entry)) return place;
  return {
    path: resolve(dirname(path), entry.originalSource),
    line: entry.originalLine + 1,
    column: entry.originalColumn + 1,
  };
}

function mapBeside(path: string): SourceMap | undefined {
  const beside = `${path}.map`;
  if (path.includes('node_modules') || !existsSync(beside)) return undefined;
  return new SourceMap(JSON.parse(readFileSync(beside, 'utf8')));
}
