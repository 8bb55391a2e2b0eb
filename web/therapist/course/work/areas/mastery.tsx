import { useTranslation } from 'react-i18next';
import type { Confidence } from '#core/course/transition/state.ts';
import type { Capture } from '#web/therapist/course/captures/capture.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Row } from '#web/ui/layout/layout.tsx';
import { Sparkline } from '#web/ui/tables/sparkline.tsx';

interface MasteryProps {
  skill: string;
  ratings: readonly Confidence[];
  capture: Capture;
  where: Record<string, unknown>;
}

/** How sure of one skill, 0 to 10, from the first rating to the latest, and rating it again. */
export function Mastery({ skill, ratings, capture, where }: MasteryProps) {
  const { t } = useTranslation();
  const view = useCourseView();
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
            words={t('work.transition.sure', said)}
          />
          <span aria-hidden>{t('work.transition.sureNow', said)}</span>
        </Row>
      )}
      {ratings.length === 1 && <p>{t('work.transition.sureOnce', said)}</p>}
      {ratings.length === 0 && <p>{t('work.transition.notRated')}</p>}
      <InPlace
        capture={capture}
        start={{ ...where, session: sessionNow(view) }}
        place={`${Object.values(where).join('/')}/new`}
        kind="quiet"
        opens={t('work.transition.rate')}
        spoken={`${t('work.transition.rate')}: ${skill}`}
      />
    </>
  );
}
