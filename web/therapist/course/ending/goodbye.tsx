import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { saidListClass } from '#web/ui/words/said-list.tsx';
import { goodbye as goodbyeAsking } from './captures.ts';
import css from './ending.module.css';
import { LeavingConfidence } from './leaving-confidence.tsx';
import { EndingPart } from './part.tsx';
import { Task } from './task.tsx';
import { TiesKept } from './ties-kept.tsx';

const unsaid = {
  clientValued: '',
  clientDisappointed: '',
  therapistValued: '',
  therapistDisappointed: '',
  handedOver: [],
  words: '',
};

/** The goodbye itself, E-10 and MS-23, with what the client says of the therapy, E-12. */
export function Goodbye() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { goodbye, feedback } = course.ending;
  return (
    <EndingPart part="goodbye">
      <Task id="E-10">
        {goodbye && <CaptureRead capture={goodbyeAsking} text={goodbye} />}
        <InPlace
          capture={goodbyeAsking}
          start={goodbye ? { ...goodbye } : unsaid}
          place="ending"
          lead={<p className={shapes.remark}>{t('ending.goodbyeLead')}</p>}
          opens={t(goodbye ? 'ending.change' : 'ending.goodbyeWrite')}
          spoken={t(goodbye ? 'ending.goodbyeChange' : 'ending.goodbyeWrite')}
        />
        <p className={shapes.remark}>
          {t('ending.lettersWhy')}{' '}
          <Link to="/courses/$course/letters" params={{ course: course.id }}>
            {t('ending.lettersGo')}
          </Link>
        </p>
      </Task>
      <Task id="E-12">
        {feedback ? (
          <dl className={classes(saidListClass, css.said)}>
            {feedback.satisfied !== null && (
              <div>
                <dt>{t('ending.feedback.satisfied')}</dt>
                <dd>{t('ending.ofTen', { count: feedback.satisfied })}</dd>
              </div>
            )}
            {(['mostHelpful', 'leastHelpful'] as const)
              .filter((key) => feedback[key])
              .map((key) => (
                <div key={key}>
                  <dt>{t(`ending.feedback.${key}`)}</dt>
                  <dd dir="auto">{feedback[key]}</dd>
                </div>
              ))}
            <div>
              <dt>{t('ending.feedback.wouldRecommend')}</dt>
              <dd>{t(`ending.goodbye.choice.wouldRecommend.${feedback.wouldRecommend}`)}</dd>
            </div>
          </dl>
        ) : (
          <p className={shapes.remark}>{t('ending.feedback.none')}</p>
        )}
        <LeavingConfidence />
        <TiesKept />
      </Task>
    </EndingPart>
  );
}
