import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { whole } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { described, fact, facts, start } from './network-state.ts';
import { networkWords } from './words.ts';

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
      says: networkWords.en.describeNetworkAsWhole,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: described.extend({ version: whole.min(0) }),
      decide(course, { version, ...form }, doing) {
        const now = course.network;
        const { patternNotes: notes, ...theirs } = now;
        const stale = refuseStaleText(
          { text: doing.as === 'client' ? theirs : { ...theirs, patternNotes: notes }, version: now.version },
          version,
          networkWords.en.somebodyChangedThisMeanwhileLook,
        );
        if (stale) return stale;
        if (doing.as === 'client' && form.patternNotes) {
          return refuse('therapists-field', networkWords.en.thisPartIsYourTherapists);
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
  seenBy: toClientAs(start, (state) => ({ ...state, patternNotes: '' })),
  paper: { in: 'people', as: (state) => ({ ...state, patternNotes: '' }) },
  carriesOver: 'stays_behind',
});
