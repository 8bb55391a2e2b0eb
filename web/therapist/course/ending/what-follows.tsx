import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { reasonsOfReturn } from '#core/course/ending/may-return.ts';
import { afterDays } from '#core/course/maintenance/follow-ups.ts';
import { blameless, conversations } from '#core/course/reviews/check-points.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { after as afterAsking, nonResponse } from './captures.ts';
import { EndingPart } from './part.tsx';
import { Task } from './task.tsx';
import { useGuide } from './use-guide.ts';

const undecided = {
  decision: '',
  why: '',
  medication: '',
  medicationWords: '',
  followUp: '',
  boosters: [],
  referredTo: '',
  clientAgrees: 'agrees',
};

/** What comes after, E-09 and MS-22, with the follow-up of MS-24; and honesty where it has not helped enough, E-11. */
export function WhatFollows() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { after, nonResponse: told } = course.ending;
  const honesty = useGuide()?.ending.tasks.find(({ id }) => id === 'E-11')?.state;
  return (
    <EndingPart part="after">
      <Task id="E-11">
        {honesty !== 'not_needed' && <p className={shapes.remark}>{blameless}</p>}
        {told.map((one) => (
          <CaptureRead key={one.id} capture={nonResponse} text={one} />
        ))}
        <InPlace
          capture={nonResponse}
          start={{ said: '', alternatives: [], plan: '' }}
          place="ending"
          opens={t('ending.nonResponseWrite')}
          lead={
            <ul>
              {conversations.end.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          }
        />
      </Task>
      <Task id="E-09">
        <MayReturn />
        {after && <CaptureRead capture={afterAsking} text={after} />}
        <InPlace
          capture={afterAsking}
          start={after ? { ...after } : undecided}
          place="ending"
          opens={t(after ? 'ending.change' : 'ending.afterDecide')}
          spoken={t(after ? 'ending.afterChange' : 'ending.afterDecide')}
        />
        <NotBooked />
      </Task>
    </EndingPart>
  );
}

/** What in this course makes it likelier that the illness comes back (6.3). */
function MayReturn() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const reasons = reasonsOfReturn(course);
  if (reasons.length === 0) return null;
  return (
    <div className={shapes.remark}>
      <p>{t('ending.mayReturn.lead')}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.why}>
            {t(`ending.mayReturn.${reason.why}`, {
              count: reason.why === 'earlierEpisodes' ? reason.count : 0,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The days agreed for afterwards that nobody has put in the diary yet (MS-24). */
function NotBooked() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const listed = useListed();
  const days = afterDays(course).filter(({ booked }) => booked === 'not_yet');
  if (days.length === 0) return null;
  const said = listed(days.map(({ on }) => dateInWords(on, i18n.language)));
  return (
    <p className={shapes.remark}>
      {t('ending.notBooked', { days: said })}{' '}
      <Link to="/courses/$course/sessions" params={{ course: course.id }}>
        {t('ending.followUpBookGo')}
      </Link>
    </p>
  );
}
