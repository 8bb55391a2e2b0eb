import { setImmediate } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { byOnCard } from '#core/course/feedback-cards/acts.ts';
import { identityForm } from '#core/forms/identity.ts';
import { inNewestEdition } from '#core/protocols/protocols.ts';
import { type Story, sixteen } from '#examples/demo/story.ts';
import type { Step } from '#examples/role-dispute/telling.ts';
import type { Person } from '#server/accounts/person.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { doAct, doActAs } from '#server/courses/do-act.ts';
import { logLook } from '#server/courses/looks.ts';
import { openNewCourse } from '#server/courses/new-course.ts';
import type { Installation } from '#server/installation.ts';
import type { StoryClock } from './clock.ts';
import { makeClientAccount } from './people.ts';

export interface DemoDoor {
  installation: Installation;
  clock: StoryClock;
  /** Under whom what is given in training is given. */
  supervisor: string;
  /** The therapists, as they are known here. */
  therapists: Record<Story['therapist'], Person>;
}

/** What the course of a story is entered with: who, the day it opens, the time of day it meets, its acts in order. */
export interface CourseToEnter {
  story: Pick<Story, 'email' | 'therapist' | 'training' | 'referral' | 'protocol'> & {
    client: { name: string; born: string; language?: string };
  };
  opened: string;
  clock: string;
  steps: Step[];
}

/** Opens the course of a story and does its acts in order, each as the person who did it and at its own time. */
export async function enterCourse(
  door: DemoDoor,
  { story, opened, clock: meets, steps }: CourseToEnter,
): Promise<void> {
  const { installation, clock } = door;
  clock.begin();
  clock.moveTo(opened, '09:00');
  const { email = null, client: who } = story;
  const therapist = door.therapists[story.therapist];
  const { id, client } = await openNewCourse(installation, therapist, {
    id: newId(),
    on: opened,
    client: identityForm.parse({ language: 'en', country: 'GB', ...who, email }),
    protocol: inNewestEdition({ edition: '2026.1', minutes: 50, ...(story.protocol ?? sixteen) }),
    referral: story.referral,
    ...(story.training && { supervisor: door.supervisor }),
  });
  const account = email && (await makeClientAccount(installation, client, { name: who.name, email }));
  const asClient: Person = { id: account ?? '', name: who.name, email: email ?? '', roles: [], client };
  let day = '';
  for (const { name, as, on, form, id: act, card } of steps) {
    if (on !== day) await look(door, id, therapist, on);
    day = on;
    clock.moveTo(on, as === 'client' && name === 'answerMeasure' ? '07:30' : meets);
    const asked = { id: act, on, form };
    const done = card
      ? answerCard(door, id, card, asked)
      : doAct(installation, as === 'client' ? asClient : therapist, id, name, asked);
    await done.catch((error: Error) => {
      throw new Error(`In the story of ${who.name}, ${name} on ${on} was refused: ${error.message}`);
    });
    await setImmediate();
  }
}

/** What somebody close answers on a card: whoever holds its link has no account. */
async function answerCard({ installation }: DemoDoor, course: string, card: string, asked: object) {
  const row = await readCourseRow(installation, course);
  const place = row && { row, as: 'contact' as const };
  if (place)
    await doActAs(installation, { id: byOnCard(card), name: '' }, place, 'answerFeedbackCard', asked);
}

/** The therapist opens the chart before each hour, and that is logged as every look is. */
async function look({ installation, clock }: DemoDoor, course: string, therapist: Person, day: string) {
  const row = await readCourseRow(installation, course);
  if (!row) return;
  clock.moveTo(day, '07:15');
  await logLook(installation, row, therapist, 'therapist', 'course');
}
