import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { meetingsAhead } from '#core/course/meetings/hours.ts';
import { settleMeetings } from '#core/course/meetings/settle.ts';
import { alarmsFirst } from '#core/course/risk/alarms-first.ts';
import { bookedAhead, settle } from '#core/course/sessions/settle.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { inTraining } from '#core/course/sign-offs/in-training.ts';
import { id, line, longText } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { clientTold, fact, facts, start } from './state.ts';
import { therapistOf } from './therapist.ts';
import { transferWords } from './words.ts';

/** A therapist who leaves names it early and hands over, with the client there if possible. IPT protocol reference, 6.2. */
export const transferCourse = act({
  says: transferWords.en.handCourseOverToAnother,
  who: ['therapist', 'supervisor'],
  form: z.object({
    to: line(transferWords.en.newTherapist).pipe(id),
    handOver: longText(transferWords.en.handOverNote),
    client: clientTold,
    /** Under whom they go on in training, where they lack what the form asks for. */
    supervisor: id.optional(),
  }),
  open: whileUnderWay,
  decide(course, { supervisor, ...form }, doing) {
    const from = therapistOf(course);
    if (form.to === from) return refuse('same-therapist', transferWords.en.thisTherapistAlreadyHoldsCourse);
    const [alarm] = alarmsFirst(course);
    if (alarm) return alarm;
    return [
      fact('CourseTransferred', doing.on, { ...form, from }),
      ...inTraining(form.to, supervisor, doing),
      ...settle(bookedAhead(course, doing.now), 'handedOver', doing),
      ...settleMeetings(meetingsAhead(course, doing.now), 'handedOver', doing.on),
    ];
  },
});

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
