import type { Doing, OwnProtocol } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { groupBook } from '#core/group/book.ts';
import type { Group } from '#core/group/group.ts';
import type { Circumstances } from '#tests/a-course.ts';

interface InAGroup extends Pick<Circumstances, 'as' | 'on' | 'today' | 'by' | 'id'> {
  names?: string[];
  protocols?: OwnProtocol[];
  lot?: Doing['lot'];
  sameClient?: string[];
  supervisedThatDay?: Doing['supervisedThatDay'];
}

/** A group that tests write act by act, through the same rules as the product: `aGroup().does(…).group`. */
export class AGroup {
  facts: Fact[] = [];
  readonly id = 'group-1';
  #acts = 0;

  get group(): Group {
    return groupBook.fold(this.id, this.facts);
  }

  attempt(name: string, form: unknown, where: InAGroup = {}): Fact[] | Refusal {
    const { as = 'facilitator', on = '2026-06-02', today = '2026-12-31' } = where;
    const checked = groupBook.acts.get(name)?.form.safeParse(form);
    if (!checked?.success) return refuse('form', checked?.error.message ?? `There is no act called ${name}.`);
    const doing = {
      id: where.id ?? `act-${this.#acts + 1}`,
      by: where.by ?? 'dayra',
      as,
      on,
      now: `${today}T10:00:00.000Z`,
      today,
      zone: 'America/Guayaquil',
      ...(where.names && { names: where.names }),
      ...(where.lot && { lot: where.lot }),
      ...(where.supervisedThatDay && { supervisedThatDay: where.supervisedThatDay }),
      ...(where.sameClient && { sameClient: where.sameClient }),
      record: this.facts.map(({ act, type, seq, by, on: day }) => ({ act, type, seq, by, on: day })),
      ...(where.protocols && { protocols: where.protocols }),
    };
    const decided = groupBook.decide(this.group, name, checked.data, doing);
    if (isRefusal(decided)) return decided;
    this.#acts += 1;
    return decided.map((fact, index) => ({
      ...fact,
      course: this.id,
      seq: this.facts.length + index + 1,
      act: doing.id,
      at: doing.now,
      by: doing.by,
    }));
  }

  does(name: string, form: unknown, where?: InAGroup): this {
    const result = this.attempt(name, form, where);
    if (isRefusal(result)) throw new Error(`${name} was refused: ${result.because}`);
    this.facts.push(...result);
    return this;
  }

  /** The code of the refusal; empty where it was not refused. */
  refusal(name: string, form: unknown, where?: InAGroup): string {
    const result = this.attempt(name, form, where);
    return isRefusal(result) ? result.refused : '';
  }
}
