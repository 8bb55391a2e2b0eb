import type { DaysOff, Doing, Engagement, OwnProtocol, RoomTaken, Standing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { type ActName, acts, decide, type FormOf, fold } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import type { ConsentAges } from '#core/days/consent-ages.ts';
import type { HourRules } from '#core/days/hour-rules.ts';
import { faultOf } from '#core/forms/field-fault.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { whyRefused } from './why-refused.ts';
import { writtenDown } from './written-down.ts';

export interface Circumstances {
  as?: Standing;
  on?: string;
  today?: string;
  /** The instant of recording; ten in the morning of today otherwise. */
  now?: string;
  by?: string;
  /** The name they sign with. */
  name?: string;
  born?: string;
  /** What therapist and client are booked for in other courses. */
  diary?: Engagement[];
  /** The days on which nobody is there. */
  daysOff?: DaysOff[];
  /** The rooms of the service, and when they are taken elsewhere. */
  rooms?: { id: string; name: string }[];
  roomsTaken?: RoomTaken[];
  /** When the therapist works, by weekday. */
  working?: Doing['working'];
  /** `usual` where nobody has said when. */
  workingIs?: Doing['workingIs'];
  /** What clients may do with their hours themselves. */
  hourRules?: HourRules;
  /** The service's own protocols on offer. */
  protocols?: OwnProtocol[];
  /** The entries of the record as they are shown to whoever acts. */
  record?: { act: string; seq: number }[];
  /** Who consents for a young person, as the service has set it. */
  consentAges?: ConsentAges | 'not_set';
  /** Whether whoever acts holds a licence to practise. */
  licence?: 'licensed' | 'lapsed' | 'none';
  /** Who could decide where they hold none. */
  mayDecide?: string[];
  /** What whoever is to give the therapy lacks, where the service keeps that. */
  lacking?: string[];
  /** Who supervises whoever gives the therapy, and is here. */
  supervisors?: string[];
  /** By which number a lot is drawn. */
  lot?: { seed: number; agreed: string[] };
  /** The act's id, when the test needs to name what it makes. */
  id?: string;
}

/** A course that tests write act by act, through the same rules as the product: `aCourse().does(…).course`. */
export class ACourse {
  facts: Fact[] = [];
  readonly id = 'course-1';
  #acts = 0;

  get course(): Course {
    return fold(this.id, this.facts);
  }

  attempt<Name extends ActName>(name: Name, form: FormOf<Name>, where: Circumstances = {}): Fact[] | Refusal {
    const { as = 'therapist', on = '2026-01-13', today = '2026-12-31' } = where;
    const doing = {
      id: where.id ?? `act-${this.#acts + 1}`,
      by: where.by ?? `the-${as}`,
      ...(where.name && { name: where.name }),
      as,
      on,
      now: where.now ?? `${today}T10:00:00.000Z`,
      today,
      zone: 'Europe/London',
      born: where.born ?? '1991-05-17',
      ...(where.diary && { diary: where.diary }),
      ...(where.daysOff && { daysOff: where.daysOff }),
      ...(where.rooms && { rooms: where.rooms }),
      ...(where.roomsTaken && { roomsTaken: where.roomsTaken }),
      ...(where.working && { working: where.working }),
      ...(where.workingIs && { workingIs: where.workingIs }),
      ...(where.hourRules && { hourRules: where.hourRules }),
      ...(where.protocols && { protocols: where.protocols }),
      ...(where.record && { record: where.record }),
      ...(where.consentAges && { consentAges: where.consentAges }),
      ...(where.licence && { licence: where.licence }),
      ...(where.mayDecide && { mayDecide: where.mayDecide }),
      ...(where.lacking && { lacking: where.lacking }),
      ...(where.supervisors && { supervisors: where.supervisors }),
      ...(where.lot && { lot: where.lot }),
    };
    const checked = acts.get(name)?.form.safeParse(form);
    if (checked && !checked.success) {
      const [first] = checked.error.issues;
      const field = first?.path.join('.') ?? '';
      return refuse('form', `${field}: ${first?.message}`, { field, fault: first ? faultOf(first) : '' });
    }
    const decided = decide(this.course, name, checked?.data, doing);
    if (isRefusal(decided)) return decided;
    this.#acts += 1;
    return writtenDown(decided, doing, { course: this.id, after: this.facts.length });
  }

  /** Does an act and keeps its facts; throws the refusal's sentence. */
  does<Name extends ActName>(name: Name, form: FormOf<Name>, where?: Circumstances): this {
    const result = this.attempt(name, form, where);
    if (isRefusal(result)) throw new Error(`${name} was refused: ${result.because}`);
    this.facts.push(...result);
    return this;
  }

  /** The code with which an act is refused, `form: field fault` for a form; throws when it is not. */
  refusal<Name extends ActName>(name: Name, form: FormOf<Name>, where?: Circumstances): string {
    const result = this.attempt(name, form, where);
    if (isRefusal(result)) return whyRefused(result);
    throw new Error(`${name} was not refused.`);
  }
}

export const aCourse = () => new ACourse();
