import type { Course } from '#core/course/course.ts';
import { closeBrowser, type Seat } from '#tests/browser.ts';
import { invitationAt } from './coming-in.ts';
import { startKith, withCourse } from './kith.ts';

/** The client of a course just opened, with the page open on their telephone that their invitation leads to. */
export async function atTheirInvitation(phone: Seat) {
  const kith = await startKith();
  const { therapist, id: course, client } = await withCourse(kith);
  const page = await invitationAt(kith, therapist, { client }, phone);
  return {
    kith,
    therapist,
    course,
    page,
    record: async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course,
    go: (path: string) => page.goto(`${kith.address}${path}`),
    /** Chooses a password, and comes to their own page. */
    async comesIn(password = 'the kettle sings on sunday') {
      await page.getByLabel('Choose a password').fill(password);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Hello, Leila', level: 1 }).waitFor();
    },
    async ends() {
      await closeBrowser();
      await kith.stop();
    },
  };
}

export type Invited = Awaited<ReturnType<typeof atTheirInvitation>>;
