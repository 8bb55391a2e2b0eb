import { z } from 'zod';
import { mustBeTherapist } from '#server/accounts/members.ts';
import type { House } from '#server/installation.ts';

const handOver = z.object({ to: z.string() });

/** What the core cannot know of an act: that the colleague it names works here. Refuses (422) when they do not. */
export async function namedMustWorkHere(house: House, act: string, form: unknown): Promise<void> {
  if (act !== 'transferCourse') return;
  await mustBeTherapist(house.db, handOver.parse(form).to);
}
