import { v7 as newId } from 'uuid';
import type { Caller } from '#examples/caller.ts';
import { dynamicSixteen } from './acts.ts';
import paper from './course.json' with { type: 'json' };

/** Opens the course of DIT for the client of the paper file, as its therapist. */
export function openDynamic(therapist: Caller, email: string): Promise<{ id: string; client: string }> {
  const { born, language, name } = paper.client;
  const { minutes, sessions } = paper.protocol;
  return therapist.post('courses', {
    id: newId(),
    on: paper.consent.treatment,
    client: { name, born, language, email },
    protocol: { id: 'dit', edition: '2026.1', preset: 'dit16', sessions, minutes },
    referral: '',
  });
}

/** Enters every act of the paper file through the HTTP door, as the therapist and as the client would. */
export async function enterDynamic(
  course: string,
  { client, therapist }: { therapist: Caller; client: Caller },
): Promise<void> {
  for (const { as, form, id, name, on } of dynamicSixteen(newId))
    await (as === 'client' ? client : therapist).act(course, { name, id, on, form });
}
