import { ofThisTab } from '#web/app/offline/stored.ts';

const name = 'course-shown';

/** Which course of mine this tab shows, where there are two. */
export const courseChosen = {
  read: (): string | undefined => ofThisTab.read(name),
  write: (course: string): void => ofThisTab.write(name, course),
};
