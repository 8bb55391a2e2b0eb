import { useTranslation } from 'react-i18next';
import { dutiesToReview, isEased } from '#core/course/assessment/sick-role-sides.ts';
import type { EasedDuty } from '#core/course/assessment/sick-role-state.ts';
import { review as dutyReview } from '#core/course/assessment/sick-role-state.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { guide } from '#core/guide/guide.ts';
import { scaledSession } from '#core/protocols/protocol/milestone.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import css from './opening.module.css';

const outcomes = answersOf(dutyReview, 'outcome');

/** One duty looked at again: kept eased, shrunk, or taken up again (M-10). */
export function ReviewDuty({ duty, session }: { duty: EasedDuty; session: number }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course } = useCourseView();
  const form = useActForm(
    course.id,
    'reviewEasedDuty',
    { duty: duty.id, outcome: 'kept_eased', session },
    duty.id,
  );
  return (
    <div className={css.form}>
      <RadioList
        label={t('opening.sickRole.outcome')}
        layout="inline"
        options={choices('opening.sickRole.outcomeIs', outcomes)}
        value={form.form.outcome}
        onChange={(chosen) =>
          form.change({ outcome: outcomes.find((outcome) => outcome === chosen) ?? 'kept_eased' })
        }
      />
      {form.form.outcome !== 'ended' && (
        <OpenNumberField
          label={t('opening.sickRole.reviewBy')}
          optional
          minValue={1}
          maxValue={60}
          value={form.form.nextReview}
          onChange={(next) => form.change({ nextReview: next })}
          error={form.wrong('nextReview')}
        />
      )}
      <TextField
        label={t('opening.sickRole.words')}
        optional
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
      />
      <FormFoot form={form} go={t('opening.record')} onGo={() => void form.submit({ patch: { session } })} />
    </div>
  );
}

/** The duties eased for now, each to be looked at again over the course. */
export function EasedDuties({ duties }: { duties: readonly EasedDuty[] }) {
  const { t, i18n } = useTranslation();
  const { course, acts, today } = useCourseView();
  const holds = isEased(course);
  const session = guide(course, today)?.position.session ?? 1;
  const due = new Set(
    dutiesToReview(course, session, scaledSession(8, sessionsAgreed(course))).map(({ id }) => id),
  );
  if (duties.length === 0) return null;
  return (
    <ul className={css.list} aria-label={t('opening.sickRole.eased')}>
      {duties.map((duty) => (
        <li key={duty.id} className={css.duty}>
          <div className={css.head}>
            <span>
              <bdi>{duty.obligation}</bdi>
              {duty.how && <bdi className={css.faint}> {duty.how}</bdi>}
              {duty.takenOverBy && (
                <bdi className={css.faint}> {t('opening.sickRole.meanwhile', { who: duty.takenOverBy })}</bdi>
              )}
            </span>
            {due.has(duty.id) ? (
              <Badge tone="warn">{t('opening.sickRole.reviewNow')}</Badge>
            ) : (
              <Badge tone={duty.state === 'ended' ? 'good' : 'plain'}>
                {duty.state !== 'ended' && duty.reviewBySession
                  ? t('opening.sickRole.untilSession', { session: duty.reviewBySession })
                  : t(`opening.sickRole.state.${duty.state}`)}
              </Badge>
            )}
          </div>
          {duty.reviews.map((review) => (
            <p key={`${review.session}-${review.on}-${review.outcome}`} className={css.faint} dir="auto">
              {t('opening.sickRole.reviewed', {
                session: review.session,
                outcome: t(`opening.sickRole.outcomeIs.${review.outcome}`),
              })}{' '}
              {review.words}
            </p>
          ))}
          {duty.told.map(({ on, ready, words }) => (
            <p key={`${on}-${ready}-${words}`} className={css.faint} dir="auto">
              {t(`opening.sickRole.told.${ready}`, { on: dayInWords(on, i18n.language) })} {words}
            </p>
          ))}
          {duty.state !== 'ended' && holds && acts.includes('reviewEasedDuty') && (
            <Disclosure title={t('opening.sickRole.lookAgain', { duty: duty.obligation })} level={3}>
              <ReviewDuty duty={duty} session={session} />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
