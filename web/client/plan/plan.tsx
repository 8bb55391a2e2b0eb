import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isEased } from '#core/course/assessment/sick-role-sides.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { thoseToChoose } from '#web/both/people/names.ts';
import { EmergencyContactRead } from '#web/both/plans/emergency-contact.tsx';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import { useEarlierCourses, useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { NetworkKept } from '#web/client/plan/staying-well/network.tsx';
import { RelapsePlanRead } from '#web/client/plan/staying-well/read.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { WhereILive } from './where-i-live.tsx';

/** Whom to call in an emergency: one of the client's own people, and their number. */
function EmergencyContact() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { contact } = course.safetyPlan;
  const { person = '', phone = '', when = '' } = contact ?? {};
  const form = useActForm(course.id, 'nameEmergencyContact', { person, phone, when }, 'mine', {
    whileWaiting: 'stands',
  });
  const nobody = contact ? [{ value: 'nobody', label: t('client.plan.emergencyNobody') }] : [];
  return (
    <Part title={t('client.plan.emergency')}>
      {may('nameEmergencyContact') && <p>{t('client.plan.emergencyLead')}</p>}
      {contact ? (
        <EmergencyContactRead course={course} />
      ) : (
        <p>{t(may('nameEmergencyContact') ? 'client.plan.emergencyNone' : 'client.finished.none')}</p>
      )}
      {may('nameEmergencyContact') && (
        <Disclosure title={t('client.plan.emergencyChange')} level={3}>
          <form noValidate onSubmit={submits(() => form.submit())}>
            <Stack>
              <Select
                label={t('client.plan.emergencyWho')}
                options={[...nobody, ...thoseToChoose(course, 'one', [person])]}
                value={form.form.person || (contact ? 'nobody' : '')}
                onChange={(chosen) => form.change({ person: chosen === 'nobody' ? '' : chosen })}
                error={form.wrong('person')}
              />
              <TextField
                label={t('client.plan.emergencyPhone')}
                value={form.form.phone ?? ''}
                onChange={(number) => form.change({ phone: number })}
                error={form.wrong('phone')}
              />
              <TextField
                label={t('client.plan.emergencyWhen')}
                optional
                value={form.form.when ?? ''}
                onChange={(words) => form.change({ when: words })}
                error={form.wrong('when')}
              />
              <FormFoot form={form} go={t('client.plan.emergencySave')} kind="plain" saved="below" />
            </Stack>
          </form>
        </Disclosure>
      )}
    </Part>
  );
}

/** What I keep: the plan for hard hours, the plan for staying well, and letters. */
export function Plan() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const earlier = useEarlierCourses();
  const safety = course.safetyPlan.plan;
  const relapse = course.relapsePlan.plan;
  const sent = course.letters.letters.filter((letter) => letter.sent.length > 0).length;
  return (
    <ClientPage
      ofCourse
      title={t('client.plan.title')}
      lead={t(hasEndedByDeath(course) ? 'client.next.endedWords' : 'client.plan.lead')}
      reads={{ says: t('client.plan.reads', { who }), by: ['writeSafetyPlan', 'writeRelapsePlan'] }}
      actions={(safety || relapse || course.deficits.texts.networkPlan) && <PrintButton />}
    >
      <Part title={t('client.plan.safety')}>
        {safety ? (
          <SafetyPlanSteps plan={safety.text} />
        ) : (
          <p>{t(may('writeSafetyPlan') ? 'client.plan.safetyNone' : 'client.finished.none')}</p>
        )}
        {safety && <p className={css.soft}>{t('client.plan.onPhone')}</p>}
        {may('writeSafetyPlan') && (
          <div data-print="never">
            <Link to="/my/plan/safety" className={buttonClass({})}>
              {t(safety ? 'client.plan.safetyChange' : 'client.plan.safetyWrite')}
            </Link>
          </div>
        )}
      </Part>
      <EmergencyContact />
      <WhereILive />
      <Part title={t('client.plan.relapse')}>
        {relapse ? (
          <RelapsePlanRead plan={relapse.text} />
        ) : (
          <p>{t(may('writeRelapsePlan') ? 'client.plan.relapseNone' : 'client.finished.none')}</p>
        )}
        <NetworkKept />
        {may('writeRelapsePlan') && (
          <div data-print="never">
            <Link to="/my/plan/staying-well" className={buttonClass({})}>
              {t(relapse ? 'client.plan.relapseChange' : 'client.plan.relapseWrite')}
            </Link>
          </div>
        )}
      </Part>
      <Part title={t('client.plan.letters')}>
        <Places>
          <Place
            to="/my/letters"
            name={t('client.plan.lettersGo')}
            words={t('client.plan.lettersCount', { count: sent })}
          />
        </Places>
      </Part>
      {(isEased(course) || earlier.length > 0 || course.ending.goodbye) && (
        <Part title={t('client.plan.besides')}>
          <Places>
            {isEased(course) && (
              <Place to="/my/for-now" name={t('client.more.forNow')} words={t('client.more.forNowWords')} />
            )}
            {earlier.length > 0 && (
              <Place to="/my/before" name={t('client.more.before')} words={t('client.more.beforeWords')} />
            )}
            {course.ending.goodbye && (
              <Place
                to="/my/finishing"
                name={t('client.plan.finishing')}
                words={t('client.plan.finishingWords')}
              />
            )}
          </Places>
        </Part>
      )}
    </ClientPage>
  );
}
