import { useTranslation } from 'react-i18next';
import { interpretersIn } from '#core/course/beside/consents.ts';
import { noteOf } from '#core/course/notes/of-session.ts';
import { isBeforeKith } from '#core/course/opening/moved-in.ts';
import { isFromAfar, whereaboutsIn } from '#core/course/session-room/from-afar.ts';
import { hardWorkIn } from '#core/course/session-room/hard-work.ts';
import type { HeldSession } from '#core/course/sessions/state.ts';
import { techniquesUsed } from '#core/guide/today/work-in-session.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { techniques } from '#core/protocols/techniques.ts';
import { useTogetherSaid } from '#web/both/appointments/together.tsx';
import { useSubscalesSaid } from '#web/both/measures/subscales-said.ts';
import { useWhereaboutsSaid } from '#web/therapist/course/session/during/from-afar-said.ts';
import { useHardWorkSaid } from '#web/therapist/course/session/during/hard-work-said.ts';
import { useReviewSaid } from '#web/therapist/course/session/reviews/said.ts';
import { recordedIn } from '#web/therapist/course/session/steps/recorded.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedFacts } from './facts.tsx';
import css from './print.module.css';

const steps = ['opening', 'mood', 'scores', 'incident', 'strategy', 'focus', 'close'] as const;

function PrintedNote({ session, on: heldOn }: { session: number; on: string }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const note = noteOf(course, session);
  if (!note?.signed) {
    const stands = isBeforeKith(course, heldOn) ? 'beforeKith' : 'notSigned';
    return <p className={shapes.remark}>{t(`record.printed.${stands}`)}</p>;
  }
  return (
    <>
      <p className={shapes.asWritten} dir="auto">
        {note.text}
      </p>
      <p className={shapes.remark}>
        {t('record.printed.signedOn', { on: dateInWords(note.signed.on, i18n.language) })}
      </p>
      {note.addenda.map((one) => (
        <div key={one.id}>
          <p className={shapes.remark}>
            {t('record.printed.addedOn', { on: dateInWords(one.on, i18n.language) })}
          </p>
          <p className={shapes.asWritten} dir="auto">
            {one.text}
          </p>
        </div>
      ))}
    </>
  );
}

/** What the hour held, shortly: scores, what was marked as done; where no note tells it, what was recorded step by step. */
function PrintedHour({
  session: { n, on, minutes, format, present, appointment },
}: {
  session: HeldSession;
}) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const subscalesSaid = useSubscalesSaid();
  const hardWorkSaid = useHardWorkSaid();
  const whereaboutsSaid = useWhereaboutsSaid();
  const togetherSaid = useTogetherSaid();
  const scores = course.measures.readings
    .filter(({ session, result }) => session === n && result.total !== null)
    .map(({ instrument: id, result }) => {
      const instrument = instruments.get(id);
      const subscales = instrument ? subscalesSaid(instrument, result) : [];
      const total = `${instrument?.shortName ?? id} ${result.total}`;
      return subscales.length > 0 ? `${total} (${subscales.join('; ')})` : total;
    });
  const booked = course.sessions.appointments.find((one) => one.id === appointment);
  const together = booked ? togetherSaid(booked) : [];
  const used = techniquesUsed(course, n);
  const told = whereaboutsIn(course, n);
  const notAsked = isFromAfar(format) ? t('session.remote.notAsked') : '';
  const whereabouts = told ? whereaboutsSaid(told) : notAsked;
  const taken = course.sessionRoom.closes.findLast(({ session }) => session === n)?.takeAway;
  const isTold = Boolean(noteOf(course, n)?.signed);
  const recorded = isTold
    ? []
    : steps.map((step) => [t(`session.step.${step}`), recordedIn(step, course, n, i18n)] as const);
  return (
    <section className={css.hour}>
      <h3>{t('record.printed.sessionOn', { session: n, on: dateInWords(on, i18n.language) })}</h3>
      <PrintedFacts
        facts={[
          [
            t('record.printed.hour'),
            `${t('appointments.minutesLong', { count: minutes })}, ${t(`appointments.format.${format}`)}`,
          ],
          ...together,
          [t('record.printed.interpreted'), interpretersIn(course, present).join(', ')],
          [t('session.remote.printed'), whereabouts],
          [t('record.printed.scores'), scores.join(', ')],
          [
            t('record.printed.techniques'),
            techniques
              .filter(({ id }) => used.includes(id))
              .map(({ name }) => name)
              .join(', '),
          ],
          [t('session.hard.title'), hardWorkIn(course, n).map(hardWorkSaid)],
          ...recorded,
          [t('record.printed.taken'), isTold ? taken : ''],
        ]}
      />
      <PrintedNote session={n} on={on} />
    </section>
  );
}

/** Every session in its order with its signed note, those that were missed, and contacts between. Drafts and private notes stay out. */
export function PrintedSessions() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { held, missed, contacts } = course.sessions;
  const { reviews } = course.reviews;
  const reviewSaid = useReviewSaid();
  const { day: on } = useDaysInWords();
  return (
    <Part title={t('record.printed.notes')}>
      {held.length === 0 && <p className={shapes.remark}>{t('record.printed.noSessions')}</p>}
      {held.map((session) => (
        <PrintedHour key={session.id} session={session} />
      ))}
      <PrintedFacts
        facts={[
          ...reviews.map(
            (one) =>
              [
                t('record.printed.reviewIn', { session: one.session }),
                [
                  ...reviewSaid(one).flatMap(({ title, lines }) =>
                    lines.filter(Boolean).map((line) => `${title}: ${line}`),
                  ),
                  t('session.review.decided', { decision: t(`session.review.decisions.${one.decision}`) }),
                ],
              ] as const,
          ),
          [
            t('record.printed.missed'),
            missed.map(({ on: date, note }) => [on(date), note].filter(Boolean).join(': ')),
          ],
          [
            t('record.printed.contacts'),
            contacts.map(({ on: date, words, purpose }) =>
              [`${on(date)}, ${t(`appointments.contact.purpose.${purpose}`)}`, words]
                .filter(Boolean)
                .join(': '),
            ),
          ],
        ]}
      />
    </Part>
  );
}
