import type { z } from 'zod';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Doing, Standing } from './doing.ts';
import type { NewFact } from './fact.ts';

/** How an act reaches whom a chart is about: it meets them, asks them, shows or sends them something; `met`: they were there on its day. */
export type Reach = 'meets' | 'asks' | 'shares' | 'sends' | 'met';

/** One thing a person can do to a chart: its form, who may, and what follows. */
export interface ActOn<Whole, Form extends z.ZodType = z.ZodType> {
  /** One plain sentence for the API page and for whoever reads this table. */
  says: string;
  who: readonly Standing[];
  form: Form;
  /**
   * It has a door of its own, which makes what nobody may choose, such as the key of a link, or writes at once into another
   * chart, such as that of a group: the door of any act refuses it.
   */
  door?: 'own';
  /**
   * That it reaches the client or holds something open for them, and how; `when`, where that depends on its form. Of somebody
   * who has died none of it is done any more (decision 041). What reaches nobody is named in tests/access/who.ts.
   */
  reaches?: Reach | { how: Reach; when(whole: Whole, form: unknown): boolean };
  /** When it can have happened: within the course, unless it may have come with the referral. */
  happens?: 'before_opening_too';
  /** What it has to be told besides the chart: for what therapist and client are booked elsewhere and on which days nobody is there, the service’s own protocols, the record as it is shown to whoever does it, what the people of a group are called, or by which number a lot is drawn. */
  asks?: 'diary' | 'protocols' | 'record' | 'names' | 'lot';
  /** Whether the act is open in this chart now; pages show a button only when it is. */
  open?(whole: Whole, doing: Doing): Refusal | undefined;
  /** The facts that follow, at least one, or why not. Called only when `open` refuses nothing. */
  decide(whole: Whole, form: z.output<Form>, doing: Doing): NewFact[] | Refusal;
}
