import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Alarm, alarmActions } from '#core/course/risk/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines } from '#web/app/forms/filled.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { NeedsLicence } from '#web/therapist/course/needs-licence.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Sheet } from '#web/ui/layout/layout.tsx';

/** A clinician's account of an alarm, in words; nothing scores it (IPT protocol reference, 9.3). */
export function AlarmAnswerForm({ alarm, onCancel }: { alarm: Alarm; onCancel: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const place = useRef<HTMLDivElement>(null);
  const start = {
    alarm: alarm.id,
    asked: '',
    said: '',
    decided: '',
    why: '',
    actions: [],
    whoInformed: [],
    nextReview: '',
  };
  const { form, change, ...rest } = useActForm(course.id, 'answerAlarm', start, alarm.id);
  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  const told = form.whoInformed ?? [];
  return (
    <Sheet>
      {alarm.urgency === 'now' && <NeedsLicence weight="danger" />}
      <div ref={place}>
        <QuickForm
          {...rest}
          submit={() => rest.submit({ patch: { whoInformed: filledLines(told) } })}
          go={t('risk.answer.go')}
          more={
            <Button kind="quiet" onPress={onCancel}>
              {t('risk.answer.later')}
            </Button>
          }
        >
          {(['asked', 'said', 'decided', 'why'] as const).map((field) => (
            <TextArea
              key={field}
              label={t(`risk.answer.${field}`)}
              rows={2}
              value={form[field]}
              onChange={(words) => change({ [field]: words })}
              error={rest.wrong(field)}
            />
          ))}
          <CheckboxList
            label={t('risk.answer.actions')}
            layout="inline"
            options={alarmActions.map((value) => ({ value, label: t(`risk.action.${value}`) }))}
            value={form.actions}
            onChange={(chosen) => change({ actions: alarmActions.filter((one) => chosen.includes(one)) })}
            error={rest.wrong('actions')}
          />
          <TextField
            label={t('risk.answer.nextReview')}
            hint={t('risk.answer.nextReviewHint')}
            value={form.nextReview}
            onChange={(nextReview) => change({ nextReview })}
            error={rest.wrong('nextReview')}
          />
          <ListEditor
            label={t('risk.answer.whoInformed')}
            optional
            order="free"
            addLabel={t('risk.answer.addInformed')}
            lines={told}
            onChange={(whoInformed) => change({ whoInformed })}
          />
        </QuickForm>
      </div>
    </Sheet>
  );
}
