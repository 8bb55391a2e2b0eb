import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { actsRecorded } from '#server/charts/acts-recorded.ts';
import type { Answered } from '#server/http/listening/metered.ts';
import type { Installation } from '#server/installation.ts';
import { secondsSinceCheckpoint } from '#server/keeping/keep-checkpoints.ts';
import { waitingMails } from '#server/post/outbox.ts';
import { version } from '#server/version.ts';
import type { Phase } from './phase.ts';
import { readinessOf } from './readiness.ts';
import { meterWords as words } from './words.ts';

/** From a page that is in memory to a list of a whole service. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of one running Kith, for Prometheus. A label is a word of the code, never anything that somebody sent or that a record holds. */
export class Meter {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: 'kith_requests_total',
    help: words.requests,
    labelNames: ['method', 'route', 'status'],
    registers: [this.#registry],
  });
  readonly #durations = new Histogram({
    name: 'kith_request_duration_seconds',
    help: words.durations,
    labelNames: ['method', 'route'],
    buckets: seconds,
    registers: [this.#registry],
  });
  readonly #refusals = new Counter({
    name: 'kith_refusals_total',
    help: words.refusals,
    labelNames: ['code'],
    registers: [this.#registry],
  });

  constructor(installation: Installation, phase: Phase) {
    collectDefaultMetrics({ register: this.#registry });
    const { db, disk, backups, now } = installation;
    const registers = [this.#registry];
    new Counter({
      name: 'kith_acts_recorded_total',
      help: words.acts,
      labelNames: ['chart'],
      registers,
      collect() {
        this.reset();
        for (const [chart, count] of actsRecorded(db)) this.inc({ chart }, count);
      },
    });
    this.#gauge('kith_letters_waiting', words.letters, async () => {
      const waiting = await waitingMails(db, new Date(0));
      return waiting.length;
    });
    this.#gauge('kith_ready', words.ready, async () => {
      const { ready } = await readinessOf(installation, phase);
      return ready === 'yes' ? 1 : 0;
    });
    this.#gauge('kith_checkpoint_age_seconds', words.checkpoint, () => secondsSinceCheckpoint(db));
    this.#gauge('kith_disk_free_bytes', words.disk, () => disk.left());
    this.#gauge('kith_disk_full', words.full, () => (disk.isFull() ? 1 : 0));
    this.#gauge('kith_backup_late', words.late, () => {
      const state = backups.state();
      return state.is === 'not-expected' ? undefined : Number(state.is === 'late');
    });
    this.#gauge('kith_backup_age_seconds', words.backup, () => {
      const state = backups.state();
      if (state.is === 'not-expected' || !state.last) return undefined;
      return (now().getTime() - Date.parse(state.last)) / 1000;
    });
    this.#gauge('kith_backup_failed', words.failed, () => {
      const state = backups.state();
      return state.is === 'not-expected' ? undefined : Number(state.failed !== undefined);
    });
    new Gauge({ name: 'kith_info', help: words.info, labelNames: ['version'], registers }).set(
      { version },
      1,
    );
  }

  /** A gauge that is asked whenever somebody reads the figures; nothing is told where there is nothing to tell. */
  #gauge(name: string, help: string, asks: () => number | undefined | Promise<number | undefined>): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        const value = await asks();
        this.remove();
        if (value !== undefined) this.set(value);
      },
    });
  }

  /** Counts a request that was answered. */
  answered({ method, route, status, seconds: took, refused }: Answered): void {
    this.#requests.inc({ method, route, status: String(status) });
    this.#durations.observe({ method, route }, took);
    if (refused !== undefined) this.#refusals.inc({ code: refused });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All of it, in the text format of Prometheus. */
  read = (): Promise<string> => this.#registry.metrics();
}
