import { useTranslation } from 'react-i18next';
import { namedTogether } from '#core/course/patterns/named.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { patternAgain as asking } from './captures.ts';
import css from './ending.module.css';

/** The patterns that the two named, read again, and what became of each (DF-3, E-02). */
export function PatternsAgain() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const named = namedTogether(course.patterns);
  if (named.length === 0) return null;
  return (
    <Stack>
      <h3>{t('work.patterns.again')}</h3>
      <p className={shapes.remark}>{t('work.patterns.againLead')}</p>
      <ul className={css.list}>
        {named.map(({ id, text, became }) => (
          <li key={id} className={css.issue}>
            <h4 dir="auto">{text.words}</h4>
            {became && <CaptureRead capture={asking} text={{ became: became.words }} />}
            <InPlace
              capture={asking}
              start={{ patternId: id, became: became?.words ?? '' }}
              place={id}
              opens={t(became ? 'work.patterns.change' : 'work.patterns.lookBack')}
              spoken={t(became ? 'work.patterns.changeOf' : 'work.patterns.lookBackOf', {
                words: text.words,
              })}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
