import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, line } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { type SharedWhat, sharedWhat } from '#core/protocols/protocol/person-beside.ts';
import { shareableWith } from '#core/protocols/usual-people.ts';
import { besideOf, consentsMissing, guardiansOf, inWords, isListed, mayBeShared } from './consents.ts';
import { stillBeside } from './people-acts.ts';
import { sheetIn } from './shared-sheets.ts';
import { type Beside, fact, listingShape, sharedShape } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, fields } = words.en;

/**
 * Why a list or a rule does not count yet: somebody concerned has not heard it. IPT protocol reference, 12.1
 * (guardian's view: exactly what is listed to all concerned beforehand).
 * @param about those it is about; of a minor, every guardian is concerned as well
 */
export function refuseUntold(
  course: Course,
  about: readonly string[],
  { told, clientTold }: { told: readonly string[]; clientTold: 'told' | 'not_told' },
): Refusal | undefined {
  const guardians = course.beside.rule ? guardiansOf(course).map(({ id: guardian }) => guardian) : [];
  const left = [...new Set([...about, ...guardians])].filter((one) => !told.includes(one));
  const names = left.map((one) => besideOf(course, one)?.name ?? '');
  const who = clientTold === 'told' ? names : ['the client', ...names];
  return who.length > 0 ? refuseBecause('not-all-told', { who: who.join(', ') }) : undefined;
}

function refuseSharing(course: Course, found: Beside, what: SharedWhat, doing: Doing): Refusal | undefined {
  const { name } = found;
  if (!shareableWith(protocolFollowedBy(course), found.role).includes(what)) {
    return refuseBecause('not-shareable');
  }
  if (found.person && isUnsafeWith(course, found.person)) return refuseBecause('unsafe-person');
  const missing = consentsMissing(course, found, 'sharing', doing.today);
  if (missing.length > 0) return refuseBecause('consent-missing', { missing: inWords(missing) });
  if (!isListed(course, found, what)) return refuseBecause('nothing-listed', { name });
  if (!mayBeShared(course, found, what, doing.today)) return refuseBecause('not-agreed-to-share', { name });
  if (found.shared.some((one) => one.what === what)) return refuseBecause('already-shared', { name });
  if (what === 'chosen_sentence' && !course.beside.sentence) return refuseBecause('no-sentence');
}

export const sharingActs = {
  listSharing: act({
    says: says.listSharing,
    who: ['therapist'],
    reaches: 'shares',
    form: listingShape,
    open: whileUnderWay,
    decide(course, form, doing) {
      const concerned = form.people.map((one) => stillBeside(course, one));
      const gone = concerned.find((one) => 'refused' in one);
      if (gone && 'refused' in gone) return gone;
      if (form.told.some((one) => !besideOf(course, one))) return refuseBecause('no-such-beside');
      return refuseUntold(course, form.people, form) ?? [fact('SharingListed', doing.on, form)];
    },
  }),
  shareWith: act({
    says: says.shareWith,
    who: ['therapist', 'client'],
    reaches: 'shares',
    form: sharedShape,
    open: whileUnderWay,
    decide(course, form, doing) {
      const found = stillBeside(course, form.beside);
      if ('refused' in found) return found;
      // A sheet is the client’s to give out; the rest of what is shared is written by the team.
      if (doing.as === 'client' && sheetIn(form.what) === undefined) return refuseBecause('team-shares');
      return refuseSharing(course, found, form.what, doing) ?? [fact('SharingBegun', doing.on, form)];
    },
  }),
  stopSharing: act({
    says: says.stopSharing,
    who: ['therapist', 'client'],
    form: z.object({ beside: id, what: sharedWhat }),
    decide(course, form, doing) {
      const found = besideOf(course, form.beside);
      if (!found) return refuseBecause('no-such-beside');
      if (!found.shared.some(({ what }) => what === form.what)) {
        return refuseBecause('not-shared', { name: found.name });
      }
      return [fact('SharingStopped', doing.on, form)];
    },
  }),
  chooseSentence: act({
    says: says.chooseSentence,
    who: ['therapist', 'client'],
    reaches: 'shares',
    form: z.object({ words: line(fields.sentence) }),
    open: whileUnderWay,
    decide: (_course, form, doing) => [fact('SentenceChosen', doing.on, { ...form, as: authorOf(doing) })],
  }),
};
