import type { Engagement } from '#core/book/doing.ts';
import type { Installation } from '#server/installation.ts';
import { diaryAround } from '#server/lists/diary.ts';

type Hour = Pick<Engagement, 'at' | 'zone' | 'minutes'>;

/** For what therapists and clients are booked: in the courses that are here, and in those of this run. */
export class HoursTaken {
  readonly #installation: Installation;
  readonly #here = new Map<string, Promise<Engagement[]>>();
  readonly #brought = new Map<string, (Hour & { client: string })[]>();

  constructor(installation: Installation) {
    this.#installation = installation;
  }

  /** The hours in which this therapist is booked, each course of theirs read once. */
  async of(therapist: string, client: string): Promise<Engagement[]> {
    const known =
      this.#here.get(therapist) ?? diaryAround(this.#installation, { id: '', therapist, client: '' });
    this.#here.set(therapist, known);
    const brought = (this.#brought.get(therapist) ?? []).map(({ client: whose, ...hour }) => ({
      ...hour,
      whose: whose === client ? ('both' as const) : ('therapist' as const),
    }));
    return [...(await known), ...brought];
  }

  add(therapist: string, client: string, hours: readonly Hour[]): void {
    const before = this.#brought.get(therapist) ?? [];
    this.#brought.set(therapist, [...before, ...hours.map((hour) => ({ ...hour, client }))]);
  }
}
