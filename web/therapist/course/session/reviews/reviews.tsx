import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ReviewPoint, reviewPoints } from '#core/course/reviews/check-points.ts';
import { reviewAt } from '#core/course/reviews/latest.ts';
import type { ProgressReview } from '#core/course/reviews/state.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { ReviewProgress } from './review.tsx';
import { useReviewSaid } from './said.ts';

const asPoint = (key: string): ReviewPoint | undefined => reviewPoints.find((one) => one === key);

/** Where what was decided is carried out. */
function Follows({ decision }: { decision: ProgressReview['decision'] }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const params = { course: course.id };
  if (decision === 'change_focus' || decision === 'extend') {
    return (
      <Link to="/courses/$course/formulation" params={params}>
        {t(`session.review.to.${decision}`)}
      </Link>
    );
  }
  if (decision !== 'step_up' && decision !== 'refer' && decision !== 'finish') return null;
  return (
    <Link to="/courses/$course/ending" params={params}>
      {t('session.review.to.ending')}
    </Link>
  );
}

/** Check-points that ask for a talk now (MS-17, MS-18, 6.5), and the talks already had. */
export function ReviewsDue({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const said = useDaysInWords();
  const saidOf = useReviewSaid();
  const { course } = session.view;
  const points = session.guide?.checkPoints ?? [];
  const asking = points.filter(({ key, state, session: atSession }) => {
    const point = asPoint(key);
    const isMilestone =
      (key === 'S3' || key === 'S4' || key === 'S6' || key === 'mid') &&
      atSession !== null &&
      atSession <= session.n;
    return point && (state === 'raised' || (isMilestone && !reviewAt(course, point)));
  });
  const had = course.reviews.reviews;
  const review = session.guide?.lookAgain.find(({ key }) => key.startsWith('review:'));
  if (asking.length + had.length === 0 && !review) return null;
  return (
    <Part title={t('session.review.title')}>
      {review && (
        <div>
          <p>
            <strong>{review.title}</strong>
          </p>
          <p className={shapes.fine}>{said.rule(review.because)}</p>
          {session.may('reviewProgress') && (
            <Disclosure title={t('session.review.talk')} level={4}>
              <ReviewProgress session={session} point="any" scores={said.rule(review.because)} />
            </Disclosure>
          )}
        </div>
      )}
      {asking.map(({ key, title, state, says, because, actions, source }) => {
        const point = asPoint(key);
        return (
          <div key={key}>
            <p>
              <strong>{title}</strong>{' '}
              {state === 'raised' && <Badge tone="warn">{t('session.review.raised')}</Badge>}{' '}
              {source.id && <span className={shapes.fine}>{source.id}</span>}
            </p>
            <p className={shapes.fine}>
              {[state === 'raised' && says, because, source.from]
                .filter(Boolean)
                .map((one) => said.rule(String(one)))
                .join(' ')}
            </p>
            {state === 'raised' && actions.length > 0 && (
              <ul className={shapes.fine}>
                {actions.map((action) => (
                  <li key={action}>{action}</li>
                ))}
              </ul>
            )}
            {point && session.may('reviewProgress') && (
              <Disclosure title={t('session.review.talk')} level={4}>
                <ReviewProgress session={session} point={point} scores={said.rule(because)} />
              </Disclosure>
            )}
          </div>
        );
      })}
      {had.length > 0 && (
        <Disclosure title={t('session.review.talks', { count: had.length })}>
          {had.map((one) => (
            <div key={one.id}>
              <p>
                <strong>
                  {points.find(({ key }) => key === one.at)?.title ?? t(`session.review.at.${one.at}`)}
                </strong>{' '}
                {t('session.review.had', { session: one.session, on: said.day(one.on) })}
              </p>
              <SaidList rows={saidOf(one)} />
              <p className={shapes.fine}>
                {t('session.review.decided', { decision: t(`session.review.decisions.${one.decision}`) })}{' '}
                <Follows decision={one.decision} />
              </p>
            </div>
          ))}
        </Disclosure>
      )}
    </Part>
  );
}
