import { Temporal } from 'temporal-polyfill';

/** The clock by which the demo is filled: it stands where the story is, and never later than the real one. */
export class StoryClock {
  readonly zone: string;
  readonly #real: () => Date;
  readonly #filledAt: number;
  #at: number;

  constructor(real: () => Date, zone: string) {
    this.zone = zone;
    this.#real = real;
    this.#filledAt = real().getTime();
    this.#at = this.#filledAt;
  }

  now = (): Date => new Date(Math.min(this.#at, this.#real().getTime()));

  /** Moves to a day and time of the story; a minute on when that is past already. */
  moveTo(day: string, time: string): void {
    const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: this.zone, plainTime: time });
    this.#at = Math.max(this.#at + 60_000, moment.epochMilliseconds);
  }

  /** Begins another story, which may lie earlier. */
  begin(): void {
    this.#at = 0;
  }

  /** The day and the wall clock at which the demo is filled. */
  filledAt(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(this.#filledAt).toZonedDateTimeISO(this.zone);
  }
}
