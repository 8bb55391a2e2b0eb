import { z } from 'zod';
import { act } from '../act.ts';
import { factsOf } from '../fact.ts';
import { id, maybe } from '../form.ts';
import { refuse } from '../refusal.ts';
import { chapter } from './chapter.ts';

/** Which course this is: whose, with whom, by which protocol. */
export interface Opened {
  on: string;
  client: string;
  therapist: string;
  protocol: { id: string; edition: string; preset: string; sessions: number; minutes: number };
  referral: string;
}

export interface Opening {
  opened: Opened | null;
}

const protocolChoice = z.object({
  id: z.string(),
  edition: z.string(),
  preset: z.string(),
  sessions: z.number().int().min(1).max(60),
  minutes: z.number().int().min(20).max(120),
});

const facts = {
  CourseOpened: z.object({
    client: z.string(),
    therapist: z.string(),
    protocol: protocolChoice,
    referral: z.string(),
  }),
};
const fact = factsOf(facts);
const start: Opening = { opened: null };

export const opening = chapter({
  start,
  facts,
  keeps: ['CourseOpened'],
  fold: {
    CourseOpened: (state, data, { on }) => ({ ...state, opened: { ...data, on } }),
  },
  acts: {
    openCourse: act({
      says: 'Open a course for a client, by a protocol.',
      who: ['therapist'],
      form: z.object({ client: id, therapist: id, protocol: protocolChoice, referral: maybe }),
      open: (course) =>
        course.opening.opened ? refuse('opened', 'This course is already open.') : undefined,
      decide: (_course, form, doing) => [fact('CourseOpened', doing.on, form)],
    }),
  },
  seenBy: (state) => state,
});
