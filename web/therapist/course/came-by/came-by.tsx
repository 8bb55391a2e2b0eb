import { useTranslation } from 'react-i18next';
import { useCourseView } from '#web/therapist/course/view.ts';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useCameByRows } from './rows.ts';

/** What came with the referral, so that nothing is asked twice; nothing where the course began without one. */
export function CameByPart() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const rows = useCameByRows(course);
  if (!course.cameBy.referral) return null;
  return (
    <FoldedPart
      id="came-by"
      title={t('referrals.cameBy')}
      says={t('referrals.cameBySays')}
      isDue={course.sessions.held.length === 0}
    >
      <SaidList rows={rows} />
    </FoldedPart>
  );
}
