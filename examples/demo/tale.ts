import { Temporal } from 'temporal-polyfill';
import type { ActName, FormOf } from '#core/course/book.ts';
import { missingOf } from '#core/course/inventory/completeness.ts';
import type { FieldName } from '#core/course/inventory/person.ts';
import { type Step, Telling } from '#examples/role-dispute/telling.ts';

type Person = FormOf<'addPerson'>;

/** When the hours of a course were, and whether its client writes for themselves. */
export interface Frame {
  /** With an address the client has an account and does their own part; without one the therapist writes it down. */
  email?: string;
  /** In how many days the next hour is. */
  next: number;
  everyDays?: number;
  /** How many sessions were held. */
  held: number;
  /** A number for each hour that was missed: that of the session it would have been. */
  missed?: number[];
}

/** One invented course told from where it stands today: days are counted from today, hours by the course's own week. */
export class Tale extends Telling {
  readonly #frame: Frame;
  readonly #today: Temporal.PlainDate;
  readonly #next: Temporal.PlainDate;
  #people = 0;

  /** The hour by the clock at which it meets. */
  readonly meets: string;

  /** @param today the day on which the demo is filled  @param newId makes the id of an act */
  constructor(frame: Frame, today: string, newId: () => string, meets: string) {
    super(newId);
    this.meets = meets;
    this.#frame = frame;
    this.#today = Temporal.PlainDate.from(today);
    this.#next = workday(this.#today.add({ days: frame.next }), frame.next);
  }

  /** The place of session n in the row of booked hours, from 0; a missed hour has a place and no number. */
  place(n: number): number {
    return n - 1 + (this.#frame.missed ?? []).filter((before) => before <= n).length;
  }

  /** The day of the hour at a place in the row. */
  dayAt(place: number): string {
    const away = this.place(this.#frame.held + 1) - place;
    return this.#next.subtract({ days: away * (this.#frame.everyDays ?? 7) }).toString();
  }

  /** The day of session n. */
  session(n: number): string {
    return this.dayAt(this.place(n));
  }

  /** The day the course was opened: that of the first hour, or yesterday when there was none yet. */
  opened(): string {
    return this.#frame.held === 0 ? this.ago(1) : this.session(1);
  }

  /** The day that many days ago. */
  ago(days: number): string {
    return this.#today.subtract({ days }).toString();
  }

  /** The month that many months before the course began, such as `2026-01`. */
  monthsBefore(months: number): string {
    return Temporal.PlainDate.from(this.session(1)).subtract({ months }).toString().slice(0, 7);
  }

  override does<Name extends ActName>(
    name: Name,
    on: string,
    form: FormOf<Name>,
    { as = 'therapist', makes }: { as?: Step['as']; makes?: string } = {},
  ): this {
    const who = as === 'client' && !this.#frame.email ? 'therapist' : as;
    return super.does(name, on, form, { as: who, ...(makes ? { makes } : {}) });
  }

  /** What somebody close answers on a card, by the word the card goes by. */
  answersCard(card: string, on: string, form: FormOf<'answerFeedbackCard'>): this {
    const name = 'answerFeedbackCard';
    this.steps.push({ id: this.newId(), name, as: 'client', on, form, card: this.id(card) });
    return this;
  }

  /** Puts somebody on the circle in session n. What was asked and brought no answer is left blank. */
  person(n: number, name: string, told: Omit<Person, 'displayName'>): this {
    const fields = {
      displayName: name,
      living: 'living' as const,
      status: told.living === 'deceased' ? ('deceased' as const) : ('active' as const),
      tone: 'supportive' as const,
      disclosure: 'share_freely' as const,
      confidant: 'partly' as const,
      ...(told.living === 'deceased' ? {} : { safety: 'safe' as const }),
      angle: (this.#people * 137) % 360,
      ...told,
    };
    this.#people += 1;
    const blank = missingOf({ fields } as Parameters<typeof missingOf>[0]);
    const leftBlank = blank.map((field: FieldName) => ({ field, why: 'nothing' as const }));
    this.does('addPerson', this.session(n), { ...fields, leftBlank }, { makes: name });
    if (told.ring !== 1 && told.onsetLinked?.answer !== 'linked') return this;
    return this.does('reviewPerson', this.session(n), { person: this.id(name), state: 'reviewed' });
  }

  /** Puts an event on the timeline. @param date a day, or a month such as `2026-01` */
  event(
    n: number,
    date: string,
    kind: FormOf<'addEvent'>['kind'],
    what: string,
    mood: number,
    people: string[] = [],
  ): this {
    return this.does(
      'addEvent',
      this.session(n),
      { date, kind, what, mood, people: people.map((name) => this.id(name)) },
      { makes: what },
    );
  }
}

/** Today and tomorrow stay as they are, whatever the day of the week; other hours are on a working day. */
function workday(date: Temporal.PlainDate, from: number): Temporal.PlainDate {
  if (from < 2 || date.dayOfWeek < 6) return date;
  return from < 4 ? date.add({ days: 8 - date.dayOfWeek }) : date.subtract({ days: date.dayOfWeek - 5 });
}
