import { type BackupState, backupState } from './state.ts';

const askedEvery = 5_000;

/** How the backups of a data folder stand, asked of the disk every few seconds at most: a page may ask at every turn. */
export class KnownBackups {
  readonly #folder: string;
  readonly #every: number | undefined;
  readonly #now: () => Date;
  #known: { state: BackupState; asked: number } | undefined;

  constructor(folder: string, every: number | undefined, now: () => Date) {
    this.#folder = folder;
    this.#every = every;
    this.#now = now;
  }

  state(): BackupState {
    const asked = performance.now();
    if (this.#known && asked - this.#known.asked < askedEvery) return this.#known.state;
    const state = backupState(this.#folder, this.#every, this.#now());
    this.#known = { state, asked };
    return state;
  }

  /** One was made, or failed: what was known is over. */
  forget(): void {
    this.#known = undefined;
  }
}
