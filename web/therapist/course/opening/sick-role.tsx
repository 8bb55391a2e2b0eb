import { useTranslation } from 'react-i18next';
import { missingSide } from '#core/course/assessment/sick-role-sides.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { EasedDuties } from './eased-duties.tsx';
import { FactsRead } from './facts-read.tsx';
import { useMilestone } from './milestone.ts';
import { OpeningPart } from './part.tsx';
import { SickRoleForm } from './sick-role-form.tsx';

/** The sick role, both sides of it, and the duties eased for now (I-08, MS-06, PD-02). */
export function SickRolePart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { given } = course.sickRole;
  const missing = missingSide(course.sickRole);
  return (
    <OpeningPart
      part="sickRole"
      milestone={useMilestone('MS-06')}
      written={given ? 'something' : 'nothing'}
      form={acts.includes('giveSickRole') && <SickRoleForm />}
    >
      {given && (
        <>
          {missing && <Notice kind="warn" title={t(`opening.sickRole.missing.${missing}`)} />}
          <FactsRead
            rows={[
              [t('opening.sickRole.mode'), t(`opening.sickRole.modeIs.${given.mode}`)],
              [t('opening.sickRole.kept'), given.kept.join('; ')],
              [t('opening.sickRole.recovery'), given.recovery.join('; ')],
              [t('opening.sickRole.sharedWith'), given.sharedWith.join('; ')],
              [t('opening.sickRole.note'), given.note],
            ]}
          />
          <EasedDuties duties={given.eased} />
        </>
      )}
    </OpeningPart>
  );
}
