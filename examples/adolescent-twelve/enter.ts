import { v7 as newId } from 'uuid';
import type { Caller } from '#examples/caller.ts';
import { adolescentTwelve } from './acts.ts';
import paper from './course.json' with { type: 'json' };

/** Opens the course for the boy of the paper file, as its therapist. */
export function openAdolescent(therapist: Caller, email: string): Promise<{ id: string; client: string }> {
  const { sessions, minutes } = paper.protocol;
  return therapist.post('courses', {
    id: newId(),
    on: paper.consent.assent,
    client: { name: paper.client.name, born: paper.client.born, language: paper.client.language, email },
    protocol: { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions, minutes },
    referral: '',
  });
}

/** Enters every act of the paper file through the HTTP door, as the therapist and as the boy would, up to a day. */
export async function enterAdolescent(
  course: string,
  { therapist, client }: { therapist: Caller; client: Caller },
  until = paper.contract.ends,
): Promise<void> {
  for (const { as, name, id, on, form } of adolescentTwelve(newId)) {
    if (on > until) return;
    await (as === 'client' ? client : therapist).act(course, { name, id, on, form });
  }
}
