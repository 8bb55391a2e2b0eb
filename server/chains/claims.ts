import { type CheckpointLine, headsOf } from './checkpoint-line.ts';
import type { Head } from './signed-heads.ts';
import { words } from './words.ts';

interface Claim {
  seq: number;
  hash: string;
  /** Who has seen it, as it stands in a sentence. */
  by: string;
}

/** What must be there, since somebody has seen it: the service's checkpoints, the file beside them, lines kept elsewhere. */
export class Claims {
  readonly #byChain = new Map<string, Claim[]>();

  add({ chain, seq, hash }: Head, by: string): void {
    if (seq === 0) return;
    const claims = this.#byChain.get(chain);
    if (claims) claims.push({ seq, hash, by });
    else this.#byChain.set(chain, [{ seq, hash, by }]);
  }

  addAll(line: CheckpointLine, by: string): void {
    for (const [chain, head] of headsOf(line)) this.add({ chain, ...head }, by);
  }

  get chains(): string[] {
    return [...this.#byChain.keys()];
  }

  of(chain: string): readonly Claim[] {
    return this.#byChain.get(chain) ?? [];
  }

  /** What is missing or another than it was. @param hashes of the entries that are there, in order from 1 */
  unmet(chain: string, hashes: ReadonlyMap<number, string>): string[] {
    const unmet = this.of(chain).filter(({ seq, hash }) => hashes.get(seq) !== hash);
    const gone = unmet.filter(({ seq }) => !hashes.has(seq)).toSorted((a, b) => b.seq - a.seq)[0];
    const other = unmet.filter(({ seq }) => hashes.has(seq)).toSorted((a, b) => a.seq - b.seq)[0];
    return [
      ...(other ? [`entry ${other.seq}, or one before it, is another than ${other.by} has seen`] : []),
      ...(gone ? [`${missing(hashes, gone.seq)}, and ${gone.by} has seen ${gone.seq} entries`] : []),
    ];
  }
}

function missing(hashes: ReadonlyMap<number, string>, last: number): string {
  let from = last;
  while (from > 1 && !hashes.has(from - 1)) from -= 1;
  return words.missing(from, last);
}
