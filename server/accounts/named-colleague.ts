import { z } from 'zod';
import type { Installation } from '#server/installation.ts';
import { refuseUnlessTherapist } from './members.ts';

const handOver = z.object({ to: z.string() });

/** What the core cannot know of an act: that the colleague it names works here. Refuses (422) when they do not. */
export async function refuseUnknownColleague(
  installation: Installation,
  act: string,
  form: unknown,
): Promise<void> {
  if (act !== 'transferCourse') return;
  await refuseUnlessTherapist(installation.db, handOver.parse(form).to);
}
