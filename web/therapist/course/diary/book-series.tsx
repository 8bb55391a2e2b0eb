import { useTranslation } from 'react-i18next';
import { awaited, sessionsLeft } from '#core/course/sessions/attendance.ts';
import { formats } from '#core/course/sessions/shapes.ts';
import { useActForm } from '../../../act-form.ts';
import { useDraft } from '../../../draft.ts';
import { useSignedIn } from '../../../frame/signed-in.tsx';
import { Row } from '../../../ui/layout.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { StepForm } from '../session/step-form.tsx';
import { asFormat, momentOf } from './appointment-words.ts';
import { MomentField } from './moment-field.tsx';

/** The weekly series: the first day and time, and how many. */
export function BookSeries() {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  const { course } = useCourseHere();
  const left = Math.max(
    1,
    sessionsLeft(course) - awaited(course).filter(({ kind }) => kind !== 'follow_up').length,
  );
  const minutes = course.opening.opened?.protocol.minutes ?? 50;
  const start = { first: '', count: left, everyDays: 7, minutes, format: 'in_person' as const };
  const { form, change, ...rest } = useActForm(course.id, 'bookSeries', start);
  const at = useDraft(`${course.id}/bookSeries/at`, { day: '', time: '' });
  const send = async () => {
    const became = await rest.submit({ patch: { first: momentOf(at.value.day, at.value.time) } });
    if (became) at.done({ day: '', time: '' });
    return became;
  };
  return (
    <StepForm {...rest} submit={send} go={t('diary.series.go', { count: form.count })}>
      <MomentField
        {...at.value}
        zone={service.zone}
        onChange={(patch) => at.put({ ...at.value, ...patch })}
        error={rest.wrong('first')}
      />
      <Row align="top">
        <NumberField
          label={t('diary.series.count')}
          minValue={1}
          maxValue={60}
          value={form.count}
          onChange={(count) => change({ count })}
          error={rest.wrong('count')}
        />
        <NumberField
          label={t('diary.series.every')}
          minValue={1}
          maxValue={60}
          value={form.everyDays ?? 7}
          onChange={(everyDays) => change({ everyDays })}
        />
        <NumberField
          label={t('diary.minutes')}
          minValue={10}
          maxValue={180}
          step={5}
          value={form.minutes}
          onChange={(to) => change({ minutes: to })}
          error={rest.wrong('minutes')}
        />
        <Select
          label={t('diary.how')}
          options={formats.map((value) => ({ value, label: t(`diary.format.${value}`) }))}
          value={form.format ?? 'in_person'}
          onChange={(value) => change({ format: asFormat(value) })}
        />
      </Row>
    </StepForm>
  );
}
