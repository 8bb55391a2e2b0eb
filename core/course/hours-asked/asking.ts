import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { groupNow } from '#core/course/in-group/group-now.ts';
import { appointmentShown } from '#core/course/sessions/appointments.ts';
import { moveSession } from '#core/course/sessions/moving.ts';
import { shownAt } from '#core/course/sessions/shown-at.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { usualHourRules } from '#core/days/hour-rules.ts';
import { id, line, maybe, moment } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { asksWaiting, askWaiting, withFound } from './find.ts';
import { isFree, minutesOfNext } from './free.ts';
import { noticeOf } from './notice.ts';
import { fact } from './state.ts';
import { hoursAskedWords, mayNot } from './words.ts';

const { says, fields } = hoursAskedWords.en;
const orNone = <Field extends z.ZodType>(field: Field) => field.or(z.literal('')).default('');

/** What a client does with their own hours, by the rules of the service. IPT protocol reference, 1.9. */
const whileOwnHours = (course: Course): Refusal | undefined =>
  whileUnderWay(course) ?? (groupNow(course) ? mayNot('not-asked-here') : undefined);

const rulesOf = ({ hourRules = usualHourRules }: Pick<Doing, 'hourRules'>) => hourRules;

const moves = (found: Appointment) => ({ minutes: found.minutes, moving: found.id, room: found.room });

/** Why this hour cannot be asked for. */
function refuseToAsk(
  course: Course,
  { at, instead }: { at: string; instead: Appointment | undefined },
  doing: Doing,
): Refusal | undefined {
  const { ask, move } = rulesOf(doing);
  if (instead ? move === 'no' : ask === 'no') return mayNot('not-asked-here');
  if (asksWaiting(course).some(({ appointment }) => appointment === (instead?.id ?? '')))
    return mayNot('ask-waits');
  const asked = instead ? moves(instead) : { minutes: minutesOfNext(course) };
  return at && !isFree(course, at, asked, doing) ? mayNot('hour-not-free') : undefined;
}

export const askForHour = act({
  says: says.askForHour,
  who: ['client'],
  form: z.object({ appointment: orNone(id), at: orNone(moment('agreed')), words: maybe, shownAt }),
  asks: 'diary',
  open(course, doing) {
    const { ask, move } = rulesOf(doing);
    return whileOwnHours(course) ?? (ask === 'no' && move === 'no' ? mayNot('not-asked-here') : undefined);
  },
  decide(course, { shownAt: shown, ...form }, doing) {
    const instead = form.appointment ? appointmentShown(course, form.appointment, shown) : undefined;
    if (isRefusal(instead)) return instead;
    if (!form.at && !form.words) return mayNot('ask-empty');
    return refuseToAsk(course, { at: form.at, instead }, doing) ?? [fact('HourAsked', doing.on, form)];
  },
});

export const takeAskBack = act({
  says: says.takeAskBack,
  who: ['client'],
  form: z.object({ ask: id }),
  decide: (course, form, { on }) =>
    withFound(askWaiting(course, form.ask), () => [fact('HourAskTakenBack', on, form)]),
});

export const confirmSession = act({
  says: says.confirmSession,
  who: ['client'],
  form: z.object({ appointment: id, shownAt }),
  open: whileUnderWay,
  decide: (course, form, { on }) =>
    withFound(appointmentShown(course, form.appointment, form.shownAt), ({ id: appointment, at }) =>
      course.hoursAsked.confirmed.some((one) => one.appointment === appointment && one.at === at)
        ? mayNot('confirmed-already')
        : [fact('HourConfirmed', on, { appointment, at })],
    ),
});

export const moveOwnSession = act({
  says: says.moveOwnSession,
  who: ['client'],
  form: z.object({ appointment: id, to: moment('agreed'), why: line(fields.reason), shownAt }),
  asks: 'diary',
  open: (course, doing) =>
    whileOwnHours(course) ?? (rulesOf(doing).move === 'at_once' ? undefined : mayNot('not-asked-here')),
  decide(course, form, doing) {
    const found = appointmentShown(course, form.appointment, form.shownAt);
    if (isRefusal(found)) return found;
    if (noticeOf(found, doing) === 'late') return mayNot('notice-over', { hours: rulesOf(doing).notice });
    if (found.kind !== 'session' || !isFree(course, form.to, moves(found), doing))
      return mayNot('hour-not-free');
    const moved = moveSession.decide(course, { ...form, by: 'client', room: '', despite: '' }, doing);
    // Why not speaks of what others have booked.
    return isRefusal(moved) ? mayNot('hour-not-free') : moved;
  },
});
