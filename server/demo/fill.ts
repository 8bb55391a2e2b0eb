import { Temporal } from 'temporal-polyfill';
import { v7 as newId } from 'uuid';
import { tellLeila } from '#examples/demo/leila.ts';
import { tellBooking } from '#examples/demo/opening.ts';
import { stories } from '#examples/demo/stories.ts';
import type { Story } from '#examples/demo/story.ts';
import { Tale } from '#examples/demo/tale.ts';
import type { Step } from '#examples/role-dispute/telling.ts';
import { personOf } from '#server/accounts/person.ts';
import type { Installation } from '#server/installation.ts';
import type { StoryClock } from './clock.ts';
import { type CourseToEnter, type DemoDoor, enterCourse } from './enter-courses.ts';
import { enterCover } from './fill-cover.ts';
import { enterFinished } from './fill-finished.ts';
import { enterGroup } from './fill-group.ts';
import { enterHoursAsked } from './fill-hours.ts';
import { enterReferrals } from './fill-referrals.ts';
import { enterReminders } from './fill-reminders.ts';
import { enterPlaces, enterSpringGroup } from './fill-spring-group.ts';
import { enterSupervision } from './fill-supervision.ts';
import { enterTalkedAbout } from './fill-talked-about.ts';
import { timeOfHour } from './hours.ts';
import { enterLetterTemplates } from './letter-templates.ts';
import { demoPage } from './page.ts';
import { makePeople, staffAccount } from './people.ts';
import { enterTeams } from './teams.ts';

/** Fills an empty installation with the people and courses of the demo clinic, by the same acts as everybody's. */
export async function fillDemo(installation: Installation, clock: StoryClock): Promise<void> {
  const dayIn = (days: number) => clock.filledAt().toPlainDate().add({ days }).toString();
  const staff = await makePeople(installation, { zone: clock.zone, dayIn });
  const door: DemoDoor = {
    installation,
    clock,
    supervisor: staff.ruth,
    therapists: {
      ana: await personOf(installation, staffAccount(staff, 'ana')),
      tom: await personOf(installation, staffAccount(staff, 'tom')),
    },
  };
  const today = clock.filledAt().toPlainDate().toString();
  await enterCourse(door, tellLeila(today, newId));
  for (const story of stories) await enterCourse(door, courseToEnter(story, today, clock));
  const facilitator = await personOf(installation, staffAccount(staff, 'nyah'));
  const supervisor = await personOf(installation, staffAccount(staff, 'ruth'));
  const manager = await personOf(installation, staffAccount(staff, 'mei'));
  await enterTalkedAbout({ installation, clock, therapist: door.therapists.tom, supervisor });
  await enterPlaces({ installation, manager });
  await enterSpringGroup({ installation, clock, facilitator, manager });
  const entered = await enterGroup({ installation, clock, facilitator });
  await enterSupervision({ installation, facilitator, supervisor }, entered);
  const former = await enterFinished(installation, clock);
  const { ana, tom } = door.therapists;
  await enterLetterTemplates(installation);
  await enterTeams(installation, { former, ana: staff.ana, tom: staff.tom }, dayIn);
  const administrator = await personOf(installation, staffAccount(staff, 'oskar'));
  await enterReferrals({ installation, clock, ruth: supervisor, mei: manager, therapists: { ana, tom } });
  const told = [ana, supervisor, manager, administrator];
  await enterHoursAsked({ installation, clock, therapist: ana });
  await enterReminders({ installation, clock });
  await enterCover({ installation, clock, away: tom, by: ana, told });
}

function courseToEnter(story: Story, today: string, clock: StoryClock): CourseToEnter {
  const meets = timeOfHour(story.at, clock.filledAt());
  const tale = new Tale(story, today, newId, meets);
  tellBooking(tale, story);
  story.tell(tale);
  if (story.page) tale.does('givePage', tale.ago(0), demoPage(tale.id(story.page)).given);
  const { page: _page, ...told } = story;
  const client = { ...told.client, born: bornOf(story, today) };
  return { story: { ...told, client }, opened: tale.opened(), clock: meets, steps: inOrder(tale.steps) };
}

const bornOf = ({ client }: Story, today: string): string =>
  'born' in client
    ? client.born
    : Temporal.PlainDate.from(today).subtract({ years: client.bornYearsAgo, months: 4 }).toString();

/** By day; within a day as told. */
const inOrder = (steps: readonly Step[]): Step[] => steps.toSorted((a, b) => a.on.localeCompare(b.on));
