import { useTranslation } from 'react-i18next';
import type { Confidence } from '#core/course/transition/state.ts';
import { Row } from '../../../ui/layout.tsx';
import { Sparkline } from '../../../ui/sparkline.tsx';
import { useCourseHere } from '../course-frame.tsx';
import type { Capture } from './capture.ts';
import { InPlace } from './in-place.tsx';
import { sessionHere } from './session-here.ts';

interface MasteryProps {
  skill: string;
  ratings: readonly Confidence[];
  capture: Capture;
  where: Record<string, unknown>;
}

/** How sure of one skill, 0 to 10, from the first rating to the latest, and rating it again. */
export function Mastery({ skill, ratings, capture, where }: MasteryProps) {
  const { t } = useTranslation();
  const view = useCourseHere();
  const first = ratings[0]?.confidence;
  const latest = ratings.at(-1)?.confidence;
  const said = { skill, first, latest, count: ratings.length };
  return (
    <>
      {ratings.length > 1 && (
        <Row>
          <Sparkline
            scores={ratings.map(({ confidence }) => confidence)}
            most={10}
            words={t('work-transition.sure', said)}
          />
          <span aria-hidden>{t('work-transition.sureNow', said)}</span>
        </Row>
      )}
      {ratings.length === 1 && <p>{t('work-transition.sureOnce', said)}</p>}
      {ratings.length === 0 && <p>{t('work-transition.notRated')}</p>}
      <InPlace
        key={ratings.length}
        capture={capture}
        start={{ ...where, session: sessionHere(view) }}
        place={`${Object.values(where).join('/')}/${ratings.length}`}
        kind="quiet"
        opens={t('work-transition.rate')}
        spoken={`${t('work-transition.rate')}: ${skill}`}
      />
    </>
  );
}
