import { z } from 'zod';
import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { consentTo } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { dayOfSession, sessionNumbered } from '#core/course/sessions/attendance.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { heldOn } from '#core/course/transfer/therapist.ts';
import { maybe } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { sameRating } from './ratings.ts';
import { domainRating, fact, facts, heardDrift, howHeard, start } from './state.ts';
import { fidelityWords, refuseBecause } from './words.ts';

/** The first domain or drift that the protocol of this course does not have, or whose drift no ear is asked for. */
function unknownIn(
  course: Course,
  form: { ratings: readonly { domain: string }[]; drifts: readonly string[] },
): string | undefined {
  const protocol = protocolFollowedBy(course);
  if (!protocol) return undefined;
  const domains = protocol.fidelity.map(({ id }) => id);
  const heard = protocol.deviations.filter(({ found }) => found.by === 'ear').map(({ id }) => id);
  return (
    form.ratings.map(({ domain }) => domain).find((domain) => !domains.includes(domain)) ??
    form.drifts.find((drift) => !heard.includes(drift))
  );
}

/**
 * FIDELITY-IH-1: how far a session was IPT, by the therapist and, apart, by the supervisor; never seen by the client.
 * What only an ear can tell (PD-12, transference interpretation) is rated here. IPT protocol reference, 8.2.
 */

export const fidelity = chapter({
  start,
  facts,
  sentences: {
    en: {
      FidelityRated: 'Fidelity was rated.',
    },
  },
  fold: {
    FidelityRated: (state, data, fact) => ({
      ratings: [
        ...state.ratings.filter((one) => !sameRating(one, data.session, fact.by)),
        stamped(data, fact),
      ],
    }),
  },
  acts: {
    rateFidelity: act({
      says: fidelityWords.en.rateHowFarSession,
      who: ['therapist', 'supervisor'],
      form: z.object({
        session: sessionNumber,
        heard: howHeard.default('was_there'),
        ratings: z.array(domainRating).min(1, fidelityWords.en.rateAtLeastOneDomain).max(60),
        words: maybe,
        drifts: z.array(heardDrift).max(20).default([]),
      }),
      decide(course, form, doing) {
        if (!sessionNumbered(course, form.session)) {
          return refuse('not-held', fidelityWords.en.sessionIsNotRecorded(form.session), {
            session: form.session,
          });
        }
        if (doing.as === 'supervisor' && heldOn(course, doing.by, dayOfSession(course, form.session)))
          return refuseBecause('own-session');
        if (new Set(form.ratings.map((one) => one.domain)).size < form.ratings.length) {
          return refuse('rated-twice', fidelityWords.en.domainIsRatedTwiceKeep);
        }
        const strange = unknownIn(course, form);
        if (strange) return refuseBecause('not-of-this-protocol', { named: strange });
        if (form.heard === 'recording' && consentTo(course, 'recording') !== 'given')
          return refuseBecause('recording-not-agreed');
        if (form.drifts.length > 0 && form.heard === 'notes_only') return refuseBecause('not-heard');
        const undone = form.ratings.find((one) => !one.adherence && one.competence !== null);
        if (undone) {
          return refuse('competence-of-nothing', fidelityWords.en.wasNotDoneSoHow(undone.domain), {
            domain: undone.domain,
          });
        }
        const rater = doing.as === 'supervisor' ? 'supervisor' : 'therapist';
        return [fact('FidelityRated', doing.on, { ...form, rater })];
      },
    }),
  },
  seenBy: toClinicians(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
