import { useTranslation } from 'react-i18next';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { confidence as asking } from './captures.ts';

/** How confident the client leaves, as they rated it, and again at a follow-up (S004-93). */
export function LeavingConfidence() {
  const { t, i18n } = useTranslation();
  const { confidence } = useCourseView().course.ending;
  return (
    <Stack>
      <h4>{t('ending.confidence')}</h4>
      <p className={shapes.remark}>{t('ending.confidenceLead')}</p>
      {confidence.map((one) => (
        <div key={one.id}>
          <p className={shapes.remark}>
            {t(`ending.confidenceOn.${one.as}`, { on: dateInWords(one.on, i18n.language) })}
          </p>
          <CaptureRead capture={asking} text={one} />
        </div>
      ))}
      <InPlace
        capture={asking}
        start={{ words: '' }}
        place="ending"
        opens={t('ending.confidenceRate')}
        spoken={t('ending.confidence')}
      />
    </Stack>
  );
}
