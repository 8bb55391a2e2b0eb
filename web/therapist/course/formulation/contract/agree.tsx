import { useTranslation } from 'react-i18next';
import { lastDayWithinWeeks } from '#core/course/contract/length-in-weeks.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Contract } from '#core/course/contract/state.ts';
import { terms as contractTerms } from '#core/course/contract/state.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { plannedEnd } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines, oneOf } from '#web/app/forms/filled.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Terms } from './terms.tsx';

const cadences = answersOf(contractTerms, 'cadence');
const texts = ['attendancePolicy', 'emergencyArrangements'] as const;
const rarer = ['whenAndWhere', 'confidentiality', 'recordingAndSupervision', 'fees'] as const;

/** How often the form of therapy usually meets. */
const cadenceOf = (days: number): (typeof cadences)[number] =>
  days >= 28 ? 'monthly' : days >= 14 ? 'fortnightly' : 'weekly';

/** The terms, agreed for the first time or anew; what the course knows already is filled in. */
export function AgreeContract({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const follows = followed(course);
  const now = contractNow(course);
  const isOpen = isOpenEnded(course);
  const start = {
    sessions: sessionsAgreed(course) || 16,
    minutes: now?.minutes ?? course.opening.opened?.protocol.minutes ?? 50,
    cadence: now?.cadence ?? cadenceOf(follows?.preset.cadenceDays ?? 7),
    starts: now?.starts ?? course.sessions.held[0]?.on,
    ends: (follows && plannedEnd(course, follows)) ?? (isOpen ? undefined : ''),
    attendancePolicy: now?.attendancePolicy ?? '',
    emergencyArrangements: now?.emergencyArrangements ?? '',
    whenAndWhere: now?.whenAndWhere ?? '',
    confidentiality: now?.confidentiality ?? '',
    recordingAndSupervision: now?.recordingAndSupervision ?? '',
    fees: now?.fees ?? '',
    workingRules: now?.workingRules ?? [],
    becauseOf: '',
    whyLonger: now?.whyLonger ?? '',
    version: now?.version ?? 0,
  };
  const form = useActForm(course.id, 'agreeContract', start);
  const filled = form.form;
  const within = filled.starts
    ? lastDayWithinWeeks(course, { ...filled, cadence: filled.cadence ?? 'weekly' }, filled.starts)
    : null;
  const isLong = within !== null && (filled.ends ?? '') > within;
  return (
    <Form
      form={form}
      label={t('formulation.contract.agree')}
      go={t('formulation.contract.go')}
      patch={() => ({ starts: filled.starts || undefined, workingRules: filledLines(filled.workingRules) })}
      onDone={close}
      onLeave={close}
      readNewer={(text) => <Terms terms={text as Contract} />}
    >
      <div className={shapes.fieldsBeside}>
        {(isOpen ? (['minutes'] as const) : (['sessions', 'minutes'] as const)).map((name) => (
          <NumberField
            key={name}
            label={t(`formulation.contract.${name}`)}
            minValue={1}
            value={filled[name]}
            onChange={(value) => form.change({ [name]: value })}
            error={form.wrong(name)}
          />
        ))}
        <Select
          label={t('formulation.contract.cadence')}
          options={cadences.map((value) => ({ value, label: t(`formulation.contract.cadences.${value}`) }))}
          value={filled.cadence}
          onChange={(chosen) => form.change({ cadence: oneOf(cadences, chosen) })}
        />
        {(isOpen ? (['starts'] as const) : (['starts', 'ends'] as const)).map((name) => (
          <DateField
            key={name}
            label={t(`formulation.contract.${name}`)}
            value={filled[name] ?? ''}
            asks="a whole day"
            onChange={(date) => form.change({ [name]: date })}
            error={form.wrong(name)}
          />
        ))}
      </div>
      <div className={shapes.fieldsBeside}>
        {texts.map((name) => (
          <TextArea
            key={name}
            label={t(`formulation.contract.${name}`)}
            value={filled[name]}
            onChange={(typed) => form.change({ [name]: typed })}
            error={form.wrong(name)}
            rows={2}
          />
        ))}
      </div>
      {isLong && (
        <TextArea
          label={t('formulation.contract.whyLonger')}
          value={filled.whyLonger ?? ''}
          onChange={(whyLonger) => form.change({ whyLonger })}
          rows={2}
        />
      )}
      {now && (
        <TextArea
          label={t('formulation.contract.becauseOf')}
          value={filled.becauseOf ?? ''}
          onChange={(becauseOf) => form.change({ becauseOf })}
          rows={2}
        />
      )}
      <Disclosure title={t('formulation.contract.more')} level={4}>
        <Stack>
          <div className={shapes.fieldsBeside}>
            {rarer.map((name) => (
              <TextArea
                key={name}
                label={t(`formulation.contract.${name}`)}
                value={filled[name] ?? ''}
                onChange={(typed) => form.change({ [name]: typed })}
                rows={2}
                optional
              />
            ))}
          </div>
          <ListEditor
            label={t('formulation.contract.workingRules')}
            addLabel={t('formulation.contract.addRule')}
            lines={filled.workingRules ?? []}
            onChange={(lines) => form.change({ workingRules: lines })}
            optional
          />
        </Stack>
      </Disclosure>
    </Form>
  );
}
