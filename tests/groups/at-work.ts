import { v7 as newId } from 'uuid';
import type { GroupView, MeetingRecorded } from '#core/api-answers/groups.ts';
import type { AClinic, Someone } from '#tests/a-clinic.ts';
import type { Answer } from '#tests/a-kith.ts';

const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };

/** A member’s answers to the PHQ-9 that come to so much; the last asks about dying. */
export const answersOf = (each: number, dying = 0) => [...Array.from({ length: 8 }, () => each), dying];

/** What is told of a member who was there. */
export const entryOf = (course: string, more: object = {}) => ({
  course,
  came: 'present',
  measure: { instrument: 'phq-9', answers: answersOf(1) },
  asked: 'alone',
  link: { what: 'The goat died', before: 6, after: 3, feelings: ['sad'] },
  task: 'Ask the neighbour for an hour',
  ...more,
});

/** A village’s group in a running Kith, led by Dayra, with its members in their own courses. */
export class AGroupAtWork {
  readonly clinic: AClinic;
  readonly dayra: Someone;
  readonly id = newId();
  readonly courses: string[] = [];
  readonly clients: string[] = [];

  constructor(clinic: AClinic, dayra: Someone) {
    this.clinic = clinic;
    this.dayra = dayra;
  }

  /** With these members, who have joined. */
  static async of(
    clinic: AClinic,
    dayra: Someone,
    names: readonly string[],
    more: object = {},
  ): Promise<AGroupAtWork> {
    const group = new AGroupAtWork(clinic, dayra);
    const form = { name: 'Tuesdays at the school', protocol, place: 'The school in Kanju', ...more };
    expectStatus(await dayra.post('/api/groups', { id: group.id, form }), 201);
    for (const name of names) await group.joins(await group.invites(name));
    return group;
  }

  async invites(name: string): Promise<string> {
    const id = newId();
    const form = { client: { name, born: '1990-03-01' } };
    const answer = await this.dayra.post<{ invited: { client: string } }>(`${this.address}/members`, {
      id,
      form,
    });
    expectStatus(answer, 201);
    this.courses.push(id);
    this.clients.push(answer.body.invited.client);
    await this.clinic.does(this.dayra, id, 'giveConsent', { item: 'treatment' });
    return id;
  }

  async joins(course: string): Promise<void> {
    expectStatus(
      await this.dayra.post(`${this.address}/members/${course}/join`, { id: newId(), form: {} }),
      200,
    );
  }

  get address(): string {
    return `/api/groups/${this.id}`;
  }

  meets(by: Someone, form: object, id = newId(), on?: string): Promise<Answer<MeetingRecorded>> {
    return by.post<MeetingRecorded>(`${this.address}/meetings`, {
      id,
      on,
      form: { led: [by.id], ...form },
    });
  }

  /** An act of the group; throws the refusal’s sentence. */
  async does(by: Someone, act: string, form: unknown): Promise<GroupView> {
    const answer = await by.post<GroupView>(`${this.address}/acts/${act}`, { id: newId(), form });
    expectStatus(answer, 200);
    return answer.body;
  }

  async seenBy(someone: Someone): Promise<GroupView> {
    const answer = await someone.get<GroupView>(this.address);
    expectStatus(answer, 200);
    return answer.body;
  }
}

function expectStatus({ status, body }: Answer<unknown>, expected: number): void {
  if (status !== expected) throw new Error(`${status}: ${JSON.stringify(body)}`);
}
