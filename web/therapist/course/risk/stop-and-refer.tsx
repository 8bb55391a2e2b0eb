import { useTranslation } from 'react-i18next';
import type { StopFlag } from '#core/course/risk/state.ts';
import { type StopRule, stopAndRefer, stopRules } from '#core/course/risk/stop-rules.ts';
import { placeToday } from '#core/course/session-room/from-afar.ts';
import { kindsUnderRule } from '#core/safety-directory/what-fits.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useFitting } from '#web/both/directory/fitting.ts';
import { PickFromDirectory } from '#web/both/directory/pick.tsx';
import { listNames } from '#web/both/people/names.ts';
import { PeoplePicker } from '#web/therapist/course/forms/people-picker.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { NeedsLicence } from '#web/therapist/course/needs-licence.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

const asRule = (value: string): StopRule => stopRules.find((one) => one === value) ?? 'SR-01';

function Settle({ flag }: { flag: StopFlag }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { form, change, ...rest } = useActForm(
    course.id,
    'settleStopAndRefer',
    { flag: flag.id, what: '' },
    flag.id,
  );
  return (
    <Disclosure title={t('risk.stop.settle')} level={4}>
      <QuickForm {...rest} go={t('risk.stop.settleGo')}>
        <TextArea
          label={t('risk.stop.settled')}
          rows={2}
          value={form.what}
          onChange={(what) => change({ what })}
          error={rest.wrong('what')}
        />
      </QuickForm>
    </Disclosure>
  );
}

function Raise() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const start = { rule: 'SR-05' as StopRule, what: '', action: '', referredTo: '', people: [] };
  const { form, change, ...rest } = useActForm(course.id, 'flagStopAndRefer', start);
  const fit = useFitting(placeToday(course, today), kindsUnderRule(form.rule));
  return (
    <QuickForm {...rest} go={t('risk.stop.go')}>
      <Select
        label={t('risk.stop.rule')}
        options={stopRules.map((value) => ({ value, label: `${value} ${stopAndRefer[value].about}` }))}
        value={form.rule}
        onChange={(value) => change({ rule: asRule(value) })}
      />
      <p className={shapes.fine}>{t(`risk.stop.soon.${stopAndRefer[form.rule].soon}`)}</p>
      <TextArea
        label={t('risk.stop.what')}
        rows={2}
        value={form.what}
        onChange={(what) => change({ what })}
        error={rest.wrong('what')}
      />
      <TextArea
        label={t('risk.stop.action')}
        rows={2}
        value={form.action}
        onChange={(action) => change({ action })}
        error={rest.wrong('action')}
      />
      <PickFromDirectory
        entries={fit}
        onPick={({ name, reach }) => change({ referredTo: `${name}, ${reach}` })}
      />
      <TextField
        label={t('risk.stop.referredTo')}
        optional
        value={form.referredTo ?? ''}
        onChange={(referredTo) => change({ referredTo })}
      />
      <PeoplePicker
        course={course}
        label={t('risk.asked.people')}
        people={form.people ?? []}
        onChange={(people) => change({ people })}
      />
    </QuickForm>
  );
}

/** Reasons to stop and refer, SR-01 to SR-17 (9.5): those open, those settled, and a new one. */
export function StopAndRefer() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course, acts } = useCourseView();
  const flags = course.risk.flags.toReversed();
  return (
    <>
      {flags.length === 0 && <p>{t('risk.stop.none')}</p>}
      {flags.map((flag) => (
        <div key={flag.id}>
          <p>
            <Badge tone={flag.settled ? 'plain' : 'danger'}>{flag.rule}</Badge>{' '}
            <strong>{stopAndRefer[flag.rule].about}</strong>{' '}
            <span className={shapes.fine}>
              {day(flag.on)} {listNames(course, flag.people)}
            </span>
          </p>
          <p dir="auto">{[flag.what, flag.action, flag.referredTo].filter(Boolean).join(' ')}</p>
          {flag.settled ? (
            <p dir="auto">
              {t('risk.stop.wasSettled', { on: day(flag.settled.on), what: flag.settled.what })}{' '}
              {flag.settled.licence && t('signOffs.licence.ranOut')}
            </p>
          ) : acts.includes('settleStopAndRefer') ? (
            <Settle flag={flag} />
          ) : (
            <NeedsLicence />
          )}
        </div>
      ))}
      {acts.includes('flagStopAndRefer') && (
        <Disclosure title={t('risk.stop.raise')}>
          <Raise />
        </Disclosure>
      )}
    </>
  );
}
