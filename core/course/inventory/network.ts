import { z } from 'zod';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { refuse, refuseStale } from '#core/forms/refusal.ts';
import { described, fact, facts, start } from './network-state.ts';

export const network = chapter({
  start,
  facts,
  sentences: {
    en: {
      NetworkDescribed: 'The network as a whole was described.',
    },
  },
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
            as: authorOf(doing),
          }),
        ];
      },
    }),
  },
  seenBy(state, viewer) {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? { ...state, patternNotes: '' } : start;
  },
  paper: 'never',
  carriesOver: 'stays_behind',
});
