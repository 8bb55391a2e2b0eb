import { z } from 'zod';
import { clientAndTherapist } from '#core/book/doing.ts';
import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { type Author, authorOf } from '#core/course/shared/author.ts';
import {
  baseVersion,
  nextVersion,
  refuseStaleText,
  versionNext,
  withChanged,
} from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, longText } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { fact, facts, type Letter, letterKinds, start } from './state.ts';
import { lettersWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'therapists-letter': { en: 'Your therapist writes this one. Write the goodbye letter, which is yours.' },
});

/** A letter as its own writer sees it; somebody else's draft does not exist for the other. */
function ownLetter(course: Course, letterId: string, from: Author): Letter | Refusal {
  return (
    course.letters.letters.find((letter) => letter.id === letterId && letter.from === from) ??
    refuse('no-such-letter', lettersWords.en.thisLetterIsNotAmong)
  );
}

export const letters = chapter({
  start,
  facts,
  permanent: ['LetterSent'],
  sentences: {
    en: {
      LetterWritten: 'A letter was drafted.',
      LetterSent: 'A letter was sent.',
    },
  },
  fold: {
    LetterWritten: (state, { letterId, kind, words, from }, written) => {
      const before = state.letters.find((letter) => letter.id === letterId);
      const draft = nextVersion(before?.draft ?? undefined, words, written);
      if (before)
        return { letters: withChanged(state.letters, letterId, (letter) => ({ ...letter, draft })) };
      const begun = written.seq;
      return { letters: [...state.letters, { id: letterId, kind, from, begun, draft, sent: [] }] };
    },
    LetterSent: (state, { letterId, words, version }, { on, by }) => ({
      letters: withChanged(state.letters, letterId, (letter) => ({
        ...letter,
        sent: [...letter.sent, { words, version, on, by }],
      })),
    }),
  },
  acts: {
    writeLetter: act({
      says: lettersWords.en.writeLetterOrWrite,
      who: clientAndTherapist,
      form: z.object({
        letterId: id.optional(),
        kind: z.enum(letterKinds, { error: lettersWords.en.chooseWhatKindOfLetter }),
        words: longText(lettersWords.en.letter),
        version: baseVersion,
      }),
      open: whileOpen,
      decide(course, { letterId, kind, words, version }, doing) {
        const from = authorOf(doing);
        if (from === 'client' && kind !== 'goodbye') {
          return mayNot('therapists-letter');
        }
        const before = letterId ? ownLetter(course, letterId, from) : undefined;
        if (isRefusal(before)) return before;
        const own = before?.id ?? doing.id;
        const known = before ? [...(before.draft ? [before.draft] : []), ...before.sent] : [];
        const isOfIt = (data: Record<string, unknown>) => data.letterId === own;
        const next = versionNext(course, { type: 'LetterWritten', known, isOfIt });
        const written = {
          letterId: own,
          kind: before?.kind ?? kind,
          words,
          from,
          ...(next !== (before?.draft?.version ?? 0) + 1 && { version: next }),
        };
        return (
          refuseStaleText(before?.draft ?? undefined, version) ?? [fact('LetterWritten', doing.on, written)]
        );
      },
    }),
    sendLetter: act({
      says: lettersWords.en.giveLetterToOther,
      who: clientAndTherapist,
      reaches: 'sends',
      form: z.object({ letterId: id, version: baseVersion }),
      open: whileOpen,
      decide(course, { letterId, version }, doing) {
        const letter = ownLetter(course, letterId, authorOf(doing));
        if (isRefusal(letter)) return letter;
        if (!letter.draft) return refuse('empty-letter', lettersWords.en.thereIsNothingWrittenYet);
        const now = letter.draft;
        if (letter.sent.some((sent) => sent.version === now.version)) {
          return refuse('sent', lettersWords.en.thisLetterHasBeenSent);
        }
        const sent = { letterId, words: now.text, version: now.version };
        return refuseStaleText(now, version) ?? [fact('LetterSent', doing.on, sent)];
      },
    }),
  },
  seenBy(state, viewer) {
    if (!isClinician(viewer) && viewer.as !== 'client') return start;
    return { letters: state.letters.flatMap((letter) => seenLetter(letter, viewer)) };
  },
  paper: { in: 'ending' },
  carriesOver: 'stays_behind',
});

function seenLetter(letter: Letter, viewer: Viewer): Letter[] {
  const mine = (letter.from === 'client') === (viewer.as === 'client');
  if (mine) return [letter];
  return letter.sent.length > 0 ? [{ ...letter, draft: null }] : [];
}
