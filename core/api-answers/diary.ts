import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import type { Named } from '#core/lists/listed-course.ts';

/** A course that something can be booked for. */
export interface BookableCourse {
  course: string;
  client: Named;
  /** How long its hours were until now. */
  minutes: number;
}

export interface BookableCourses {
  courses: BookableCourse[];
}

/** When somebody works, by the day of the week; `service` where they said nothing themselves, and the service’s hours hold. */
export interface OwnWorkingHours {
  days: WorkingHours['days'];
  by: 'themselves' | 'service';
  /** `usual` where the service said nothing either, and nobody is held to them. */
  is: 'said' | 'usual';
}
