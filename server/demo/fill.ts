import { v7 as newId } from 'uuid';
import { tellLeila } from '#examples/demo/leila.ts';
import { tellBooking } from '#examples/demo/opening.ts';
import { stories } from '#examples/demo/stories.ts';
import type { Story } from '#examples/demo/story.ts';
import { Tale } from '#examples/demo/tale.ts';
import type { Step } from '#examples/role-dispute/telling.ts';
import { type Person, personOf } from '#server/accounts/signed-in.ts';
import { kithApp } from '#server/app.ts';
import type { Installation } from '#server/installation.ts';
import type { StoryClock } from './clock.ts';
import { type CourseToEnter, type DemoDoor, enterCourse } from './enter.ts';
import { timeOfHour } from './hours.ts';
import { makePeople, staffEmail } from './people.ts';

/** Fills an empty installation with the people and courses of the demo clinic, through the same door as everybody. */
export async function fillDemo(installation: Installation, clock: StoryClock): Promise<void> {
  const staff = await makePeople(installation, clock.zone);
  const visit = visitorOf(installation);
  const [ana, tom] = [await visit.signIn(staffEmail('ana')), await visit.signIn(staffEmail('tom'))];
  const door: DemoDoor = {
    installation,
    clock,
    therapists: {
      ana: await person(installation, staff.ana, 'ana'),
      tom: await person(installation, staff.tom, 'tom'),
    },
    open: (therapist, body) => visit.open(therapist === 'ana' ? ana : tom, body),
  };
  const today = clock.filledAt().toPlainDate().toString();
  await enterCourse(door, tellLeila(today, newId));
  for (const story of stories) await enterCourse(door, courseToEnter(story, today, clock));
  for (const cookie of [ana, tom]) await visit.signOut(cookie);
}

function courseToEnter(story: Story, today: string, clock: StoryClock): CourseToEnter {
  const meets = timeOfHour(story.at, clock.filledAt());
  const tale = new Tale(story, today, newId, meets);
  tellBooking(tale, story);
  story.tell(tale);
  return { story, opened: tale.opened(), clock: meets, steps: inOrder(tale.steps) };
}

/** By day; within a day as told. */
const inOrder = (steps: readonly Step[]): Step[] => steps.toSorted((a, b) => a.on.localeCompare(b.on));

async function person(installation: Installation, id: string, word: 'ana' | 'tom'): Promise<Person> {
  const email = staffEmail(word);
  const account = await installation.signIn.accountOf(email);
  return personOf(installation, { id, email, name: account?.name ?? '' });
}

/** Asks this installation over HTTP without a network: to sign in, to open a course, to sign out. */
function visitorOf(installation: Installation) {
  const app = kithApp(installation);
  const post = async (path: string, body: unknown, cookie = '') => {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'localhost', cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The demo clinic could not be filled: ${path} ${await answer.text()}`);
    return answer;
  };
  return {
    async signIn(email: string): Promise<string> {
      const answer = await post('/api/demo/sign-in', { email });
      return answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ');
    },
    async open(cookie: string, body: unknown) {
      return (await (await post('/api/courses', body, cookie)).json()) as { id: string; client: string };
    },
    signOut: (cookie: string) => post('/api/sign-out', {}, cookie),
  };
}
