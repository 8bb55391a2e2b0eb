import { z } from 'zod';
import type { Installation } from '#server/installation.ts';
import { refuseUnlessSupervisor, refuseUnlessTherapist } from './members.ts';

const handOver = z.object({ to: z.string() });
const standsIn = z.object({ colleague: z.string() });
const trainee = z.object({ supervisor: z.string() });

/** What the core cannot know of an act: that the colleague it names works here. Refuses (422) when they do not. */
export async function refuseUnknownColleague(
  installation: Installation,
  act: string,
  form: unknown,
): Promise<void> {
  if (act === 'nameTrainee') return refuseUnlessSupervisor(installation.db, trainee.parse(form).supervisor);
  if (act === 'nameCover') return refuseUnlessTherapist(installation.db, standsIn.parse(form).colleague);
  if (act !== 'transferCourse' && act !== 'reassignCourse') return;
  await refuseUnlessTherapist(installation.db, handOver.parse(form).to);
}
