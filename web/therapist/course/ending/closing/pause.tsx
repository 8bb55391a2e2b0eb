import { useTranslation } from 'react-i18next';
import { openPause, standingOf } from '#core/course/closing/paused-or-closed.ts';
import { meetingsAhead } from '#core/course/meetings/hours.ts';
import { bookedAhead } from '#core/course/sessions/settle.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { pausing, resuming } from '#web/therapist/course/ending/captures.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** A pause with the day it is looked at again, and taking the course up again. */
export function Pausing() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const pause = standingOf(course) === 'paused' ? openPause(course) : undefined;
  if (pause) {
    const on = dateInWords(pause.reviewBy, i18n.language);
    return (
      <Notice title={t('ending.pausedUntil', { on })}>
        <p className={shapes.asWritten} dir="auto">
          {pause.why}
        </p>
        <InPlace
          capture={resuming}
          start={{ words: '' }}
          place="ending"
          opens={t('ending.resume')}
          button={t('ending.resume')}
        />
      </Notice>
    );
  }
  if (!acts.includes('pauseCourse')) return null;
  const isBooked = [bookedAhead, meetingsAhead].some(
    (ahead) => ahead(course, new Date().toISOString()).length > 0,
  );
  return (
    <Disclosure title={t('ending.pause')} level={3}>
      {isBooked && <p className={shapes.asWritten}>{t('ending.pauseSettles')}</p>}
      <InPlace
        capture={pausing}
        start={{ why: '', reviewBy: '' }}
        place="ending"
        opens={t('ending.pauseWrite')}
        button={t('ending.pauseGo')}
      />
    </Disclosure>
  );
}
