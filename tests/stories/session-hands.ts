import type { Page } from 'playwright-core';
import type { Course } from '#core/course/course.ts';
import { closeBrowser } from '#tests/browser.ts';
import { signedIn } from './coming-in.ts';
import { afterFourSessions } from './four-sessions.ts';
import { startKith } from './kith.ts';

/** What a middle session may cost at the keys and the mouse. */
export const mostCommands = 25;

/** The therapist’s desk of a course with four sessions behind it, where the fifth is held. */
export async function atFifthSession() {
  const kith = await startKith();
  const { therapist, id: course, client } = await afterFourSessions(kith);
  const page: Page = await signedIn(kith);
  return {
    kith,
    therapist,
    /** The client’s id, who has not come in yet. */
    client,
    course,
    page,
    record: async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course,
    room: (at = 'session') => `${kith.address}/courses/${course}/${at}`,
    type: (words: string) => page.keyboard.type(words),
    recorded: (name: string) => page.getByRole('button', { name: `${name} recorded` }).waitFor(),
    /** Opens a step by its key, says this there, and sees it recorded. */
    async says(press: (key: string) => Promise<void>, key: string, words: string, name: string) {
      await press(key);
      await page.keyboard.type(words);
      await press('Control+Enter');
      await page.getByRole('button', { name: `${name} recorded` }).waitFor();
    },
    /** Begins the fifth session by its key. */
    async begins(press: (key: string) => Promise<void>) {
      await page.goto(`${kith.address}/courses/${course}/session`);
      await page.getByRole('button', { name: 'Begin session 5' }).waitFor();
      await press('b');
      await page.getByRole('heading', { name: 'Techniques' }).waitFor();
    },
    async ends() {
      await closeBrowser();
      await kith.stop();
    },
  };
}

export type FifthSession = Awaited<ReturnType<typeof atFifthSession>>;
