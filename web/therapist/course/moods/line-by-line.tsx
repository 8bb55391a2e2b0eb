import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { useAnalyseMoment } from '#web/therapist/course/work/communication/from-moment.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** The way from a moment of the diary to its exchange, gone through line by line: begun here, or gone on with. IPT protocol reference, 3.4, T-05; S001-05 of the seeds. */
export function MomentLineByLine({ link }: { link: MoodLink }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { analyse, isStarting, sentence } = useAnalyseMoment();
  const begun = course.communication.analyses.filter(({ momentId }) => momentId === link.id);
  if (begun.length === 0 && !acts.includes('startAnalysis')) return null;
  return (
    <div data-print="never">
      <Row>
        {begun.map(({ id, title }) => (
          <Link
            key={id}
            to="/courses/$course/work/analysis/$id"
            params={{ course: course.id, id }}
            className={standingLinkClass}
          >
            <bdi>{t('session.mood.apart', { title })}</bdi>
          </Link>
        ))}
        {begun.length === 0 && (
          <Button
            size="small"
            kind="quiet"
            isPending={isStarting}
            onPress={() => analyse(link)}
            aria-label={t('session.mood.takeApart', { what: link.event.what })}
          >
            {t('moods.lineByLine')}
          </Button>
        )}
      </Row>
      <Refused sentence={sentence} />
    </div>
  );
}
