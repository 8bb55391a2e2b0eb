import { v7 as newId } from 'uuid';
import { isRefusal } from '#core/forms/refusal.ts';
import { meetingForm, recordMeeting } from '#core/supervision/meeting.ts';
import { demoTalkedAbout } from '#examples/demo/supervised.ts';
import type { Person } from '#server/accounts/person.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { doAct } from '#server/courses/do-act.ts';
import type { Installation } from '#server/installation.ts';
import { coursesHeldBy } from '#server/lists/rows.ts';
import { addMeeting } from '#server/supervised/kept.ts';
import type { StoryClock } from './clock.ts';

interface TalkedAbout {
  installation: Installation;
  clock: StoryClock;
  therapist: Person;
  supervisor: Person;
}

/** The supervision of two courses in the demo clinic: questions, notes, answers, a meeting, a rating and a session drawn by lot. */
export async function enterTalkedAbout({
  installation,
  clock,
  therapist,
  supervisor,
}: TalkedAbout): Promise<void> {
  const { worse, recorded } = demoTalkedAbout;
  const held = await coursesHeldBy(installation, [therapist.id]);
  const courseOf = (name: string) => held.find(({ client }) => client.name === name)?.summary.course ?? '';
  const dayBefore = (days: number): string => clock.filledAt().toPlainDate().subtract({ days }).toString();
  const at = (days: number, time: string): string => {
    clock.moveTo(dayBefore(days), time);
    return dayBefore(days);
  };
  const does = async (by: Person, course: string, act: string, on: string, form: object) => {
    const id = newId();
    await doAct(installation, by, course, act, { id, on, form });
    return id;
  };
  clock.begin();
  const gettingWorse = courseOf(worse.client);
  const { asked, met, rated, ratings, note } = worse;
  const question = await does(therapist, gettingWorse, 'askSupervision', at(asked.ago, '17:00'), {
    words: asked.words,
  });
  await does(supervisor, gettingWorse, 'answerSupervision', at(asked.answeredAgo, '09:00'), {
    of: question,
    words: asked.answer,
  });
  await meets({ installation, therapist, supervisor }, gettingWorse, at(met.ago, '16:00'), dayBefore);
  await does(supervisor, gettingWorse, 'rateFidelity', at(rated.ago, '10:00'), {
    ...{ session: rated.session, heard: 'notes_only' },
    ...{ ratings, words: rated.words },
  });
  const lent = courseOf(recorded.client);
  await does(therapist, lent, 'askSupervision', at(recorded.asked.ago, '17:00'), {
    words: recorded.asked.words,
  });
  await does(supervisor, lent, 'drawSessions', at(recorded.drawnAgo, '09:00'), { many: 1 });
  await does(supervisor, gettingWorse, 'noteToTherapist', at(note.ago, '09:30'), { words: note.words });
}

/** They met about a course, for some of the time. */
async function meets(
  { installation, therapist, supervisor }: Omit<TalkedAbout, 'clock'>,
  course: string,
  on: string,
  dayBefore: (days: number) => string,
): Promise<void> {
  const { met } = demoTalkedAbout.worse;
  const id = newId();
  const form = meetingForm.parse({
    ...{ id, on, kind: 'individual', with: [therapist.id], minutes: met.minutes },
    about: [{ course, minutes: met.about }],
    entries: met.entries.map(({ dueIn, ...entry }) => ({ ...entry, due: dayBefore(met.ago - dueIn) })),
  });
  const meeting = recordMeeting(form, {
    ...{ by: supervisor.id, today: on, supervised: [therapist.id], names: [], courses: [course] },
    thatDay: new Map(),
  });
  if (isRefusal(meeting)) throw new Error(`The meeting of the demo clinic was refused: ${meeting.because}`);
  await inSharedCommit(installation, (transaction) =>
    addMeeting(
      installation,
      transaction,
      { ...meeting, id, supervisor: supervisor.id },
      installation.now().toISOString(),
    ),
  );
}
