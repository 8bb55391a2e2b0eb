import { useTranslation } from 'react-i18next';
import { isEased, isOverdue, missingSide } from '#core/course/assessment/sick-role-sides.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { EasedDuties } from './eased-duties.tsx';
import { FactsRead } from './facts-read.tsx';
import { useMilestone } from './milestone.ts';
import { OpeningPart } from './part.tsx';
import { SickRoleForm } from './sick-role-form.tsx';

function End({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'endSickRole', { words: '' });
  return (
    <Form form={form} label={t('opening.sickRole.end')} go={t('opening.sickRole.endGo')} onDone={onDone}>
      <p>{t('opening.sickRole.endLead')}</p>
      <TextArea
        label={t('opening.sickRole.endWords')}
        optional
        rows={2}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
    </Form>
  );
}

/** The sick role, both sides of it, and the duties eased for now (I-08, MS-06, PD-02). */
export function SickRolePart() {
  const { t } = useTranslation();
  const { course, acts, today } = useCourseView();
  const { day } = useDaysInWords();
  const { given, before, shown } = course.sickRole;
  const missing = missingSide(course.sickRole);
  return (
    <OpeningPart
      part="sickRole"
      says={
        given &&
        t('opening.sickRole.says', { mode: t(`opening.sickRole.modeIs.${given.mode}`), on: day(given.on) })
      }
      presses={given !== null && (missing !== undefined || isOverdue(course, today))}
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
              [t('opening.sickRole.until'), day(given.until)],
              [
                t('opening.sickRole.shown'),
                shown
                  .map(({ person, withWhom, by }) =>
                    t(
                      acts.length > 0
                        ? `opening.sickRole.shownBy.${by}`
                        : `opening.sickRole.shownByPaper.${by}`,
                      {
                        who: nameOf(course, person) || withWhom || t('opening.sickRole.noName'),
                      },
                    ),
                  )
                  .join('; '),
              ],
              [t('opening.sickRole.note'), given.note],
              ...before.map(
                (one) =>
                  [
                    t('opening.sickRole.givenBefore', { on: day(one.on) }),
                    [
                      ...one.eased.map(({ obligation, how, takenOverBy }) =>
                        [obligation, how, takenOverBy].filter(Boolean).join(', '),
                      ),
                      ...one.kept,
                      ...one.recovery,
                    ].join('; '),
                  ] as const,
              ),
            ]}
          />
          <EasedDuties duties={given.eased} />
          {given.ended && (
            <p dir="auto">
              {t('opening.sickRole.endedOn', { on: day(given.ended.on) })} {given.ended.words}
            </p>
          )}
          {!given.ended && !isEased(course) && <p>{t('opening.sickRole.allTaken')}</p>}
          {isOverdue(course, today) && <Notice title={t('opening.sickRole.overdue')} />}
          {acts.includes('endSickRole') && (
            <ShutsOnceDone title={t('opening.sickRole.end')}>{(done) => <End onDone={done} />}</ShutsOnceDone>
          )}
        </>
      )}
    </OpeningPart>
  );
}
