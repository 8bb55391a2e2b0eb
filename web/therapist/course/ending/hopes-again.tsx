import { useTranslation } from 'react-i18next';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Quote } from '#web/ui/words/prose.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { hope as asking } from './captures.ts';
import css from './ending.module.css';

/** What the client hoped for at the beginning (I-01), in their words, and what became of it. */
export function HopesAgain() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { hopes } = course.hopes;
  return (
    <Stack>
      <h3>{t('ending.hopes')}</h3>
      <p className={shapes.remark}>{t(hopes.length > 0 ? 'ending.hopesLead' : 'ending.hopesNone')}</p>
      <ul className={css.list}>
        {hopes.map(({ id, words, on, as }) => {
          const again = course.ending.hopes.find(({ hope }) => hope === id);
          return (
            <li key={id} className={css.issue}>
              <Quote by={t(`ending.hopeBy.${as}`, { on: dateInWords(on, i18n.language) })}>{words}</Quote>
              {again && <CaptureRead capture={asking} text={again} />}
              <InPlace
                capture={asking}
                start={{ hope: id, became: again?.became ?? '' }}
                place={id}
                opens={t(again ? 'ending.change' : 'ending.hopeAgain')}
                spoken={t(again ? 'ending.changeOf' : 'ending.hopeAgainOf', { words })}
              />
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
