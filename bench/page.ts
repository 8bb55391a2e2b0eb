import { promisify } from 'node:util';
import { brotliDecompress, gunzip, zstdDecompress } from 'node:zlib';
import type { CourseView } from '#core/api-answers/courses.ts';
import { type Changed, isChanged, saysWhatPageHas, withChanges } from '#core/changes/what-changed.ts';

const opened = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
} as const;

/** What was answered, as it came over the wire. */
export interface Came {
  encoding: string | undefined;
  body: Buffer;
}

/** The text of what was answered. */
export async function unpacked({ encoding, body }: Came): Promise<string> {
  const open = opened[encoding as keyof typeof opened] as ((packed: Buffer) => Promise<Buffer>) | undefined;
  return String(open ? await open(body) : body);
}

const courseIn = (path: string): string => /^\/api\/courses\/[^/]+/.exec(path)?.[0] ?? '';

/**
 * Pages on which courses are open, as a browser keeps them: with each act a page says which version of the course it has,
 * and is told what has changed since.
 */
export class Pages {
  readonly #versions = new Map<string, string | undefined>();

  /** The courses among these that no page has open yet. */
  notOpen(paths: readonly string[]): string[] {
    return [...new Set(paths.map(courseIn))].filter((course) => course !== '' && !this.#versions.has(course));
  }

  headers(path: string): Record<string, string> {
    const version = this.#versions.get(courseIn(path));
    return version === undefined ? {} : { [saysWhatPageHas]: version };
  }

  /** Takes over what was answered. */
  async heard(path: string, { encoding, body }: Came): Promise<void> {
    const text = await unpacked({ encoding, body });
    const answer: CourseView | Changed = JSON.parse(text.toString());
    const version = isChanged(answer)
      ? withChanges<{ version?: string }>(
          {},
          answer.changes.filter(({ at }) => at[0] === 'version'),
        ).version
      : answer.version;
    this.#versions.set(courseIn(path), version ?? this.#versions.get(courseIn(path)));
  }
}
