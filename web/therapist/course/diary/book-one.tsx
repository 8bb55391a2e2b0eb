import { useTranslation } from 'react-i18next';
import { formats, kinds } from '#core/course/sessions/shapes.ts';
import { useActForm } from '../../../act-form.ts';
import { useDraft } from '../../../draft.ts';
import { useSignedIn } from '../../../frame/signed-in.tsx';
import { Row } from '../../../ui/layout.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { RadioList } from '../../../ui/radio-list.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { PeoplePicked } from '../session/people-picked.tsx';
import { StepForm } from '../session/step-form.tsx';
import { asFormat, momentOf } from './appointment-words.ts';
import { MomentField } from './moment-field.tsx';

/** One appointment: an ordinary session, one with somebody close (T-16), or a follow-up. */
export function BookOne() {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  const { course } = useCourseHere();
  const minutes = course.opening.opened?.protocol.minutes ?? 50;
  const start = {
    at: '',
    minutes,
    format: 'in_person' as const,
    kind: 'session' as const,
    with: [],
    aim: '',
  };
  const { form, change, ...rest } = useActForm(course.id, 'bookSession', start);
  const at = useDraft(`${course.id}/bookSession/at`, { day: '', time: '' });
  const send = async () => {
    const became = await rest.submit({ patch: { at: momentOf(at.value.day, at.value.time) } });
    if (became) at.done({ day: '', time: '' });
    return became;
  };
  return (
    <StepForm {...rest} submit={send} go={t('diary.one.go')}>
      <MomentField
        {...at.value}
        zone={service.zone}
        onChange={(patch) => at.put({ ...at.value, ...patch })}
        error={rest.wrong('at')}
      />
      <RadioList
        label={t('diary.one.kind')}
        layout="inline"
        options={kinds.map((value) => ({ value, label: t(`diary.kind.${value}`) }))}
        value={form.kind ?? 'session'}
        onChange={(value) => change({ kind: kinds.find((one) => one === value) ?? 'session' })}
      />
      {form.kind === 'joint' && (
        <>
          <PeoplePicked
            course={course}
            label={t('diary.one.with')}
            people={form.with ?? []}
            onChange={(people) => change({ with: people })}
          />
          <TextArea
            label={t('diary.one.aim')}
            rows={2}
            value={form.aim ?? ''}
            onChange={(aim) => change({ aim })}
            error={rest.wrong('aim')}
          />
        </>
      )}
      <Row align="top">
        <NumberField
          label={t('diary.minutes')}
          minValue={10}
          maxValue={180}
          step={5}
          value={form.minutes}
          onChange={(to) => change({ minutes: to })}
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
