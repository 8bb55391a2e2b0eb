import type { HomeOfCourse } from '#core/guide/client/home.ts';
import type { Mine } from '#core/lists/own-courses.ts';
import type { Told } from './audit.ts';
import type { StandsInForDays, TherapistAway } from './duty.ts';
import type { Help, PageStart } from './service.ts';

/** All that Home shows of a course to its client. */
export type HomeView = HomeOfCourse<TherapistAway, StandsInForDays>;

/** All that a client’s first page asks for, in one answer. */
export interface HomeAnswer {
  here: PageStart;
  help: Help;
  told: Told;
  mine: Mine;
  /** Of the course it is about; null where there is none. */
  home: HomeView | null;
}
