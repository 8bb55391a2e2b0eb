import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { transferCourse } from './acts.ts';
import { facts, start } from './state.ts';

/** The course handed over from one therapist to another. The client does not read the note that goes with it. */
export const transfer = chapter({
  start,
  facts,
  sentences: { en: { CourseTransferred: 'The course was handed over.' } },
  fold: {
    CourseTransferred: (state, data, fact) => ({ transfers: [...state.transfers, stamped(data, fact)] }),
  },
  acts: { transferCourse },
  seenBy: toClientAs(start, (state) => ({
    transfers: state.transfers.map((one) => ({ ...one, handOver: '' })),
  })),
  paper: 'never',
  carriesOver: 'stays_behind',
});
