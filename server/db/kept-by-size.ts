interface Entry<Kept> {
  kept: Kept;
  size: number;
}

/** What is kept in memory by id, up to so much in all: what was used longest ago goes first, and never what was kept last. */
export class KeptBySize<Kept> {
  readonly #entries = new Map<string, Entry<Kept>>();
  readonly #most: number;
  readonly #mostEntries: number;
  #size = 0;

  /** @param most of all sizes together, in whatever they are given in */
  constructor(most: number, mostEntries = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#mostEntries = mostEntries;
  }

  get(id: string): Kept | undefined {
    const found = this.#entries.get(id);
    if (!found) return undefined;
    // Set once more, it is the one used last.
    this.#entries.delete(id);
    this.#entries.set(id, found);
    return found.kept;
  }

  /** How large it was said to be; undefined where it is not kept. */
  sizeOf(id: string): number | undefined {
    return this.#entries.get(id)?.size;
  }

  keep(id: string, kept: Kept, size: number): void {
    this.forget(id);
    this.#entries.set(id, { kept, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      const fits = this.#size <= this.#most && this.#entries.size <= this.#mostEntries;
      if (fits || oldest === id) break;
      this.forget(oldest);
    }
  }

  forget(id: string): void {
    this.#size -= this.#entries.get(id)?.size ?? 0;
    this.#entries.delete(id);
  }
}
