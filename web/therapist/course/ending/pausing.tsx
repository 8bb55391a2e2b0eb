import { useTranslation } from 'react-i18next';
import { standingOf } from '#core/course/closing/closing.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { pausing, resuming } from './askings.ts';
import css from './ending.module.css';
import { InPlace } from './in-place.tsx';

/** A pause with the day it is looked at again, and taking the course up again. */
export function Pausing() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseHere();
  const pause = course.closing.pauses.findLast(({ resumed }) => !resumed);
  if (standingOf(course) === 'paused' && pause) {
    const on = saidDate(pause.reviewBy, i18n.language);
    return (
      <Notice title={t('ending.pausedUntil', { on })}>
        <p className={css.words} dir="auto">
          {pause.why}
        </p>
        <InPlace
          asking={resuming}
          start={{ words: '' }}
          place="ending"
          opens={t('ending.resume')}
          button={t('ending.resume')}
        />
      </Notice>
    );
  }
  if (!acts.includes('pauseCourse')) return null;
  return (
    <Disclosure title={t('ending.pause')} level={3}>
      <InPlace
        asking={pausing}
        start={{ why: '', reviewBy: '' }}
        place="ending"
        opens={t('ending.pauseWrite')}
        button={t('ending.pauseGo')}
      />
    </Disclosure>
  );
}
