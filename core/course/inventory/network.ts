import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter, isClinician } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { type Writer, writer, writerOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { lines, maybe } from '#core/forms/fields.ts';
import { refuse, refuseStale } from '#core/forms/refusal.ts';

/** The circles of a life that can be asked about (IPT protocol reference, 4.2). */
export const circles = [
  'family_of_origin',
  'household',
  'partner',
  'children',
  'friends',
  'work_or_study',
  'neighbours',
  'community_or_faith',
  'online',
  'professionals',
  'people_lost',
  'people_missed',
] as const;

const described = z.object({
  coverage: z.array(z.enum(circles)).max(circles.length).default([]),
  /** Roles nobody fills: “no one I could call at night”. */
  absentRoles: lines,
  socialActivities: maybe,
  languages: maybe,
  familyMap: maybe,
  /** What stands out to the client in the whole picture. */
  standsOut: maybe,
  /** Habits seen across ties, such as how anger is shown: the therapist's working. */
  patternNotes: maybe,
});

/** What is true of the network as a whole rather than of one person. */
export interface Network extends z.output<typeof described> {
  version: number;
  /** Who described it last, and when; absent in records written before it was kept. */
  lastBy?: Writer;
  lastOn?: string;
}

/** Without the therapist's working when the client writes: theirs stays as it was, and is never copied into the client's own words. */
const facts = {
  NetworkDescribed: described.extend({ patternNotes: z.string().optional(), as: writer.optional() }),
};
const fact = factsOf(facts);
const start: Network = { ...described.parse({}), version: 0 };

export const network = chapter({
  start,
  facts,
  fold: {
    NetworkDescribed: (state, { patternNotes = state.patternNotes, as, ...data }, { on }) => ({
      ...data,
      patternNotes,
      version: state.version + 1,
      lastBy: as,
      lastOn: on,
    }),
  },
  acts: {
    describeNetwork: act({
      says: 'Describe the network as a whole: which circles were asked about, who is missing, what stands out.',
      who: ['client', 'therapist'],
      open: whileOpen,
      form: described.extend({ version: z.number().int().min(0) }),
      decide(course, { version, ...form }, doing) {
        const now = course.network;
        if (version < now.version) {
          const { patternNotes, ...theirs } = now;
          const text = doing.as === 'client' ? theirs : { ...theirs, patternNotes };
          return refuseStale(
            'Somebody changed this meanwhile. Look at what it says now and write yours again.',
            {
              text,
              version: now.version,
            },
          );
        }
        if (doing.as === 'client' && form.patternNotes) {
          return refuse('therapists-field', 'This part is your therapist’s to fill in. Leave it out.');
        }
        const { patternNotes, ...words } = form;
        return [
          fact('NetworkDescribed', doing.on, {
            ...words,
            ...(doing.as === 'client' ? {} : { patternNotes }),
            as: writerOf(doing),
          }),
        ];
      },
    }),
  },
  seenBy(state, viewer) {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? { ...state, patternNotes: '' } : start;
  },
});
