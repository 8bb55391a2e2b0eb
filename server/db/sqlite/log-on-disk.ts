import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';

const sync = promisify(fdatasync);

/** Where the log of a database is brought to the disk, beside the thread that answers. */
export class LogOnDisk {
  readonly #log: string;
  readonly #written: () => number;
  #file: number | undefined;
  /** Up to where everything that was written is on the disk. */
  #onDisk = 0;
  #going: Promise<void> | undefined;
  #failed: unknown;
  /** Whether anybody waits for the disk: not while a demo is filled, which is thrown away where it is not whole. */
  waits: 'disk' | 'nothing' = 'disk';

  /** @param written counts what was written so far */
  constructor(log: string, written: () => number) {
    this.#log = log;
    this.#written = written;
    this.#onDisk = written();
  }

  /**
   * Resolves once all that is committed by now is on the disk. Those who wait at the same moment wait for one writing. Where
   * the disk failed to take it, nobody knows any more what it holds: this throws then, for good, until Kith is started anew.
   */
  async reached(): Promise<void> {
    const asked = this.#written();
    while (this.waits === 'disk' && this.#onDisk < asked) {
      if (this.#failed) throw this.#failed;
      this.#going ??= this.#bring();
      await this.#going;
    }
    if (this.#failed) throw this.#failed;
  }

  /** Once the database is closed, what is in its log was put in its place. */
  close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) void (this.#going ?? Promise.resolve()).finally(() => closeSync(file));
  }

  async #bring(): Promise<void> {
    const upTo = this.#written();
    try {
      // It is there as long as the database is open, and is never put in another file's place.
      this.#file ??= openSync(this.#log, 'r+');
      await sync(this.#file);
      this.#onDisk = upTo;
    } catch (error) {
      this.#failed = error;
    } finally {
      this.#going = undefined;
    }
  }
}
