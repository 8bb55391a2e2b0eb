import { z } from 'zod';
import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import {
  baseVersion,
  nextVersion,
  refuseStaleText,
  versionNext,
  withChanged,
  withPartsChanged,
} from '#core/course/shared/versioned-text.ts';
import { id, line, longText, maybe } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { refuseNotAgreed } from './agreed.ts';
import { fact, facts, type LetterToOther, recipients, start, subjects, ways } from './state.ts';
import { gapLeft } from './template.ts';
import { refuseLetter, words } from './words.ts';

const found = ({ lettersToOthers }: Course, letterId: string): LetterToOther | Refusal =>
  lettersToOthers.letters.find((letter) => letter.id === letterId) ?? refuseLetter('no-such-letter-out');

const email = z.email(words.en.email);

/** Letters about the client to their GP, a referrer, a prescriber, a school: with their consent, signed, and kept as they went. */
export const lettersToOthers = chapter({
  start,
  facts,
  permanent: ['LetterToOtherSigned', 'LetterToOtherSent'],
  sentences: {
    en: {
      LetterToOtherWritten: 'A letter to somebody else was drafted.',
      LetterToOtherSigned: 'A letter to somebody else was signed.',
      LetterToOtherSent: 'A letter to somebody else was sent.',
    },
  },
  fold: {
    LetterToOtherWritten: (state, { letterId, to, subject, whom, address, words: said }, written) => {
      const before = state.letters.find((letter) => letter.id === letterId);
      const draft = nextVersion(before?.draft ?? undefined, said, written);
      if (before)
        return {
          letters: withPartsChanged(state.letters, letterId, () => ({ to, subject, whom, address, draft })),
        };
      const begun = { id: letterId, to, subject, whom, address, begun: written.seq };
      return { letters: [...state.letters, { ...begun, draft, signed: [], gone: [] }] };
    },
    LetterToOtherSigned: (state, { letterId, ...signed }, { on, by }) => ({
      letters: withChanged(state.letters, letterId, (letter) => ({
        ...letter,
        signed: [...letter.signed, { ...signed, on, by }],
      })),
    }),
    LetterToOtherSent: (state, { letterId, ...gone }, { on, by, act: sent }) => ({
      letters: withChanged(state.letters, letterId, (letter) => ({
        ...letter,
        gone: [...letter.gone, { ...gone, on, by, act: sent }],
      })),
    }),
  },
  acts: {
    writeLetterToOther: act({
      says: words.en.writes,
      who: ['therapist'],
      form: z.object({
        letterId: id.optional(),
        to: z.enum(recipients, { error: words.en.chooseToWhom }),
        subject: z.enum(subjects, { error: words.en.chooseSubject }),
        whom: line(words.en.whom),
        address: maybe,
        words: longText(words.en.letter),
        version: baseVersion,
      }),
      decide(course, { letterId, version, ...form }, doing) {
        const before = letterId ? found(course, letterId) : undefined;
        if (isRefusal(before)) return before;
        const standing = before?.signed.at(0)?.whom;
        if (standing !== undefined && standing !== form.whom)
          return refuseLetter('letter-out-other-person', { whom: standing });
        const refusal = refuseNotAgreed(course, form.whom);
        if (refusal) return refusal;
        const own = before?.id ?? doing.id;
        const known = before ? [...(before.draft ? [before.draft] : []), ...before.signed] : [];
        const isOfIt = (data: Record<string, unknown>) => data.letterId === own;
        const next = versionNext(course, { type: 'LetterToOtherWritten', known, isOfIt });
        const numbered = next !== (before?.draft?.version ?? 0) + 1 && { version: next };
        return (
          refuseStaleText(before?.draft ?? undefined, version) ?? [
            fact('LetterToOtherWritten', doing.on, { letterId: own, ...form, ...numbered }),
          ]
        );
      },
    }),
    signLetterToOther: act({
      says: words.en.signs,
      who: ['therapist'],
      form: z.object({ letterId: id, version: baseVersion }),
      decide(course, { letterId, version }, doing) {
        const letter = found(course, letterId);
        if (isRefusal(letter)) return letter;
        const { draft, whom, address } = letter;
        if (!draft) return refuseLetter('no-such-letter-out');
        if (letter.signed.some((signed) => signed.version === draft.version))
          return refuseLetter('letter-out-signed');
        const gap = gapLeft(draft.text);
        if (gap !== undefined) return refuseLetter('letter-out-gap', { gap });
        const signed = { letterId, words: draft.text, version: draft.version, whom, address };
        return (
          refuseNotAgreed(course, whom) ??
          refuseStaleText(draft, version) ?? [fact('LetterToOtherSigned', doing.on, signed)]
        );
      },
    }),
    sendLetterToOther: act({
      says: words.en.sends,
      who: ['therapist'],
      form: z.object({
        letterId: id,
        version: baseVersion,
        how: z.enum(ways),
        email: email.or(z.literal('')).default(''),
      }),
      decide(course, { letterId, version, how, ...to }, doing) {
        const letter = found(course, letterId);
        if (isRefusal(letter)) return letter;
        const signed = letter.signed.find((one) => one.version === version);
        if (!signed) return refuseLetter('letter-out-not-signed');
        const notAgreed = refuseNotAgreed(course, signed.whom);
        if (notAgreed) return notAgreed;
        if (how === 'mail' && to.email === '') return refuseLetter('letter-out-needs-address');
        const went = { version, how, email: how === 'mail' ? to.email : '' };
        const isSame = (one: typeof went) =>
          one.version === version && one.how === how && one.email.toLowerCase() === went.email.toLowerCase();
        if (letter.gone.some(isSame)) return refuseLetter('letter-out-gone');
        return [fact('LetterToOtherSent', doing.on, { letterId, ...went })];
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

/** A draft is its writer’s alone; the client and the supervisor read what was signed. */
function seenLetter(letter: LetterToOther, viewer: Viewer): LetterToOther[] {
  if (viewer.as === 'therapist') return [letter];
  return letter.signed.length > 0 ? [{ ...letter, draft: null }] : [];
}
