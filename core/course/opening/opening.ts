import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { isMinorUnset } from '#core/course/beside/consent-rule.ts';
import { chapter } from '#core/course/chapter.ts';
import { ownProtocol } from '#core/course/protocol-followed/own-protocol.ts';
import { protocolFollowedFact as brought } from '#core/course/protocol-followed/state.ts';
import { outside } from '#core/days/ages.ts';
import { daysBetween } from '#core/days/between.ts';
import { day, id, maybe } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { type EntriesOfClient, fact, facts, type Opening, protocolChoice, start } from './state.ts';
import { openingWords, refuseBecause } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  opened: { en: 'This course is already open. Nothing needs to change.' },
});

/** A course may be entered when it is long under way; from before this its year is mistyped. */
const yearsBack = 10;

/** Moving in is planned some weeks ahead, never longer: what is to come here is not history. */
const daysAhead = 60;

function refuseMovedIn(movedIn: string | undefined, { on, today }: Doing): Refusal | undefined {
  if (movedIn === undefined) return undefined;
  if (movedIn <= on) return refuseBecause('moved-in-before-it-began', { movedIn, on });
  return daysBetween(today, movedIn) > daysAhead
    ? refuseBecause('moved-in-far-ahead', { movedIn, days: daysAhead })
    : undefined;
}

/** The course is this client’s from now on. */
const nowOf =
  (are: EntriesOfClient['are']) =>
  (state: Opening, data: { client: string; of: string }, { on }: { on: string }): Opening => ({
    opened: state.opened && { ...state.opened, client: data.client },
    entries: [...state.entries, { ...data, on, are }],
  });

export const opening = chapter({
  start,
  facts,
  permanent: ['CourseOpened', 'ClientsMerged', 'ClientsToldApart'],
  sentences: {
    en: {
      CourseOpened: 'The course was opened.',
      ClientsMerged: 'Two entries of this client were found to be one person, and became one.',
      ClientsToldApart: 'Two entries that had become one were told apart again.',
    },
  },
  fold: {
    CourseOpened: (state, data, { on }) => ({ ...state, opened: { ...data, on } }),
    ClientsMerged: nowOf('one'),
    ClientsToldApart: nowOf('two'),
  },
  acts: {
    openCourse: act({
      asks: 'protocols',
      says: openingWords.en.openCourseForClient,
      who: ['therapist'],
      form: z.object({
        client: id,
        therapist: id,
        protocol: protocolChoice.extend({ id, edition: id, preset: id }),
        referral: maybe,
        continues: id.optional(),
        alongside: id.optional(),
        despiteAge: maybe,
        /** Of a course under way: the day from which it is kept here. What lies before is history. */
        movedIn: day('agreed').optional(),
      }),
      open: (course) => (course.opening.opened ? mayNot('opened') : undefined),
      decide(course, form, doing) {
        const before = form.continues ?? form.alongside;
        if (before === course.id) {
          return refuse('continues-itself', openingWords.en.courseCannotFollowOnItself);
        }
        if (Number(doing.today.slice(0, 4)) - Number(doing.on.slice(0, 4)) > yearsBack) {
          return refuse('long-ago', openingWords.en.isMoreThanYearsAgo(doing.on, yearsBack), {
            on: doing.on,
            years: yearsBack,
          });
        }
        const early = refuseMovedIn(form.movedIn, doing);
        if (early) return early;
        const own = ownProtocol(form.protocol, doing);
        const protocol = protocolOf(form.protocol.id, form.protocol.edition) ?? own;
        if (!protocol && doing.protocols) return refuseBecause('no-such-protocol', form.protocol);
        if (isMinorUnset(doing.consentAges, doing.born, doing.on) && !before) {
          return refuseBecause('minors-off');
        }
        const age = outside(protocol?.ages, doing.born, doing.on);
        if (age !== undefined && !form.despiteAge && !before) {
          const { from = 0, to } = protocol?.ages ?? {};
          return to !== undefined && age > to
            ? refuseBecause('older-than-ages', { age, to })
            : refuseBecause('outside-ages', { age, from });
        }
        const { despiteAge, movedIn, ...opened } = form;
        return [
          fact('CourseOpened', doing.on, {
            ...opened,
            ...(despiteAge && { despiteAge }),
            ...(movedIn && { movedIn }),
          }),
          ...(own ? [brought('ProtocolBrought', doing.on, { protocol: own })] : []),
        ];
      },
    }),
  },
  /** What a referrer wrote about the client is read by clinicians. */
  seenBy(state, viewer) {
    if (viewer.as !== 'client') return toClientAndClinicians(start)(state, viewer);
    const { opened, entries } = state;
    return { entries, opened: opened && { ...opened, referral: '', despiteAge: undefined } };
  },
  paper: { in: 'standing' },
  carriesOver: 'stays_behind',
});
