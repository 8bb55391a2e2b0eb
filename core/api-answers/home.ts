import type { HomeOfCourse } from '#core/guide/client/home.ts';
import type { Mine } from '#core/lists/own-courses.ts';
import type { Told } from './audit.ts';
import type { Help, PageStart } from './service.ts';

/** All that a client’s first page asks for, in one answer. */
export interface HomeAnswer {
  here: PageStart;
  help: Help;
  told: Told;
  mine: Mine;
  /** Of the course it is about; null where there is none. */
  home: HomeOfCourse | null;
}
