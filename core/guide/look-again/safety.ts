import type { Course } from '#core/course/course.ts';
import { disputeWithOneOf } from '#core/course/dispute/find.ts';
import { safetyWith } from '#core/course/dispute/safety.ts';
import { safetyToldOf } from '#core/course/dispute/safety-told.ts';
import type { SafetyEntry } from '#core/course/dispute/state.ts';
import { nameOf, presentPeople } from '#core/course/inventory/people.ts';
import { isSafetyLeftUnsaid } from '#core/course/inventory/person.ts';
import { reviewsAsking } from '#core/course/risk/asked-directly.ts';
import { ofViolence } from '#core/course/risk/state.ts';
import { unsafeEntries } from '#core/course/risk/unsafe-with.ts';
import { dayOfSession } from '#core/course/sessions/attendance.ts';
import { violenceLastAsked } from '#core/course/suitability/decided.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';

import { scaledSession } from '#core/protocols/protocol/milestone.ts';
import { safetyWords } from './words.ts';

const called = ({ inventory }: Course, person: string) => nameOf(inventory, person) || 'this person';

const isAskedAlone = (entry: SafetyEntry) => entry.kind === 'checked' && entry.asked === 'alone';

const words = {
  en: {
    notSaidAtScreening: (on: string) =>
      `On ${on}, when suitability was decided, the client would rather not say whether there is violence at home. Leave the door open, and ask again when you are alone.`,
  },
};

const askAlone = [safetyWords.en.askClientAlone, safetyWords.en.recordAnswer];

/** Somebody among the people is not safe to be with, and safety was not gone through since. IPT protocol reference, 4.2 INV.safety, 9.5 SR-05. */
export function goThroughSafety(course: Course): LookAgain[] {
  const told = unsafeEntries(course).at(-1)?.on;
  if (told === undefined) return [];
  const asked = course.dispute.safety.filter(isAskedAlone);
  if ([...reviewsAsking(course, ofViolence), ...asked].some(({ on }) => on >= told)) return [];
  return [
    {
      key: `danger:${told}`,
      severity: 'warn',
      title: safetyWords.en.goThroughSafety,
      because: safetyWords.en.onItWasTold(told),
      actions: [...askAlone, safetyWords.en.makeSafetyPlanWhere],
      at: 'safety',
      source: { id: 'SR-05', from: 'IPT protocol reference, 4.2 and 9.5' },
    },
  ];
}

/** The client would rather not say whether they are safe with somebody: asked again, alone. IPT protocol reference, 4.2. */
export function safetyNotSaid(course: Course): LookAgain[] {
  return [...notSaidAtScreening(course), ...notSaidOfPeople(course)];
}

const notSaid = {
  severity: 'info',
  title: safetyWords.en.safetyWasNotSaid,
  actions: askAlone,
  at: 'safety',
} as const;

function notSaidAtScreening(course: Course): LookAgain[] {
  const screened = violenceLastAsked(course);
  if (screened?.screen.violenceAtHome !== 'prefer_not_to_say') return [];
  const asked = course.dispute.safety.filter(isAskedAlone);
  if ([...reviewsAsking(course, ofViolence), ...asked].some(({ on }) => on > screened.on)) return [];
  return [
    {
      ...notSaid,
      key: 'not-said:screening',
      because: words.en.notSaidAtScreening(screened.on),
      source: { id: 'SU-21', from: 'IPT protocol reference, 9.1' },
    },
  ];
}

function notSaidOfPeople(course: Course): LookAgain[] {
  return presentPeople(course.inventory).flatMap(({ id, fields }): LookAgain[] => {
    const said = course.inventory.entries.findLast(
      (one) => one.person === id && isSafetyLeftUnsaid(one.fields),
    );
    if (!isSafetyLeftUnsaid(fields) || !said) return [];
    const asked = safetyToldOf(course.dispute.safety, id).filter(isAskedAlone);
    if ([...reviewsAsking(course, ofViolence), ...asked].some(({ on }) => on > said.on)) return [];
    return [
      {
        ...notSaid,
        key: `not-said:${id}`,
        because: safetyWords.en.onClientWouldRatherNot(said.on, called(course, id)),
        source: { id: 'SR-05', from: 'IPT protocol reference, 4.2' },
      },
    ];
  });
}

/** Safety with the other side of a dispute: asked at selection, and again half-way. IPT protocol reference, 2.3.2 safety. */
export function safetyToAsk(course: Course, { preset }: Followed, { session }: Position): LookAgain[] {
  const midpoint = scaledSession(8, preset.sessions);
  const from = dayOfSession(course, midpoint);
  return course.dispute.disputes.flatMap(({ id, personId }): LookAgain[] => {
    const stands = safetyWith(course, personId);
    const name = called(course, personId);
    const prompt = {
      severity: 'warn' as const,
      actions: askAlone,
      at: 'dispute' as const,
      source: { id: 'RD-2', from: 'IPT protocol reference, 2.3.2' },
    };
    if (stands === 'not_asked') {
      const because = safetyWords.en.nobodyHasAskedYetWhether(name);
      return [
        { ...prompt, key: `safety-asked:${id}`, title: safetyWords.en.askWhetherClientIsSafe, because },
      ];
    }
    const again = safetyToldOf(course.dispute.safety, personId).some(
      (entry) =>
        entry.kind === 'checked' &&
        entry.asked === 'alone' &&
        (entry.when === 'mid_point' || (entry.session ?? 0) >= midpoint || entry.on >= from),
    );
    if (session < midpoint || stands === 'unsafe' || again) return [];
    const because = safetyWords.en.halfSessionsAreOverSafety(name);
    return [{ ...prompt, key: `safety-again:${id}`, title: safetyWords.en.askAgainWhetherClient, because }];
  });
}

/** A try-out that was not done because it was not safe, until safety has been asked about. IPT protocol reference, 3.9, 9.3. */
export function triedAndNotSafe(course: Course): LookAgain[] {
  return course.tryOuts.tryOuts.flatMap(({ id, what, personIds, reviews }): LookAgain[] => {
    const review = reviews.findLast(({ gotInTheWay }) => gotInTheWay === 'not_safe');
    if (!review) return [];
    const isAbout = (person: string | null) =>
      person === null || personIds.length === 0 || personIds.includes(person);
    const asked =
      course.dispute.safety.some(
        (entry) => isAskedAlone(entry) && entry.on >= review.on && isAbout(entry.personId),
      ) || reviewsAsking(course, ofViolence).some(({ on }) => on >= review.on);
    if (asked) return [];
    return [
      {
        key: `not-safe:${id}`,
        severity: 'warn',
        title: safetyWords.en.somethingWasNotSafe,
        because: safetyWords.en.wasNotTriedBecause(what),
        actions: askAlone,
        at: disputeWithOneOf(course, personIds) ? 'dispute' : 'safety',
        source: { id: 'T-11', from: 'IPT protocol reference, 3.9 and 9.3' },
      },
    ];
  });
}
