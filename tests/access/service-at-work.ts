import type { Audited } from '#core/audit/kinds.ts';
import { AKith, type Visitor } from '#tests/a-kith.ts';

/** A service at work, as one door after another is gone through, in the order of the table. */
export interface AtWork {
  kith: AKith;
  /** The first administrator, who is a therapist too. */
  helena: Visitor;
  tomas: Visitor & { id: string };
  sofia: Visitor & { id: string };
  course: string;
  client: string;
  clientsOwn: Visitor;
}

/** A service that has just been named, with a course. */
export async function atWork(): Promise<AtWork> {
  const kith = await AKith.open();
  const helena = await kith.named();
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  const sofia = await kith.member(helena, 'Sofia Reis', ['supervisor']);
  const { id: course, client } = await kith.course(helena);
  return { kith, helena, tomas, sofia, course, client, clientsOwn: await kith.client(helena, client) };
}

/** A door that changes something, and what the audit tells of it. */
export interface Door {
  door: string;
  /** What of it the audit tells, in order; nothing where something else does, which is said. */
  audits: readonly Audited[] | { nothing: string };
  goes?: (at: AtWork) => Promise<{ status: number }>;
}
