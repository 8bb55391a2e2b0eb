import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { CourseContinued } from '#core/api-answers/courses.ts';
import { iptMaintenance } from '#core/protocols/ipt-maintenance/ipt-maintenance.ts';
import { isMaintenance } from '#core/protocols/maintenance-forms.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { RefusedError, send } from '#web/app/api.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import css from '#web/therapist/course/ending/ending.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** Monthly maintenance after a finished course, with its people, focus and plans. IPT protocol reference, 6.7. */
export function GoOnMonthly() {
  const { t, i18n } = useTranslation();
  const { course, as } = useCourseView();
  const { after } = course.ending;
  const isDecided = after?.decision === 'maintenance';
  const navigate = useNavigate();
  const [id] = useState(() => newId());
  const forms = useFormsOffered().filter(isMaintenance);
  const [chosen, setChosen] = useState(keyOfForm(iptMaintenance));
  const form = forms.find((one) => keyOfForm(one) === chosen) ?? iptMaintenance;
  const [length, setLength] = useState('');
  const preset = (form.presets.find((one) => one.id === length) ?? presetOf(form, form.defaultPreset)).id;
  const protocol = { id: form.id, edition: form.edition };
  const open = useMutation<CourseContinued>({
    mutationFn: () => send<CourseContinued>(`courses/${course.id}/continue`, { id, protocol, preset }),
    onSuccess: async ({ leftBehind }) => {
      if (leftBehind.length === 0) await navigate({ to: '/courses/$course/session', params: { course: id } });
    },
  });
  if (as !== 'therapist' || course.opening.opened?.protocol.id === iptMaintenance.id) return null;
  const sentence =
    open.error && (open.error instanceof RefusedError ? open.error.problem.title : t('entry.noLine'));
  return (
    <Stack>
      <h3>{t('ending.monthly')}</h3>
      {after && (
        <p className={css.words}>
          {isDecided
            ? t('ending.monthlyDecided', { on: dateInWords(after.on, i18n.language) })
            : t('ending.monthlyNotDecided', {
                decision: t(`ending.whatFollows.choice.decision.${after.decision}`),
              })}
        </p>
      )}
      <p className={css.words}>{t('ending.monthlyLead')}</p>
      {forms.length > 1 && (
        <RadioList
          label={t('ending.monthlyForm')}
          options={forms.map((one) => ({ value: keyOfForm(one), label: one.name }))}
          value={keyOfForm(form)}
          onChange={setChosen}
        />
      )}
      <RadioList
        label={t('ending.monthlyLength')}
        layout="inline"
        options={form.presets.map((one) => ({ value: one.id, label: one.name }))}
        value={preset}
        onChange={setLength}
      />
      <Refused sentence={sentence ?? undefined} />
      {open.data ? (
        <Notice title={t('ending.monthlyLeft')}>
          <ul>
            {open.data.leftBehind.map(({ what, because }) => (
              <li key={what}>{because}</li>
            ))}
          </ul>
          <Button onPress={() => void navigate({ to: '/courses/$course/session', params: { course: id } })}>
            {t('ending.monthlyTo')}
          </Button>
        </Notice>
      ) : (
        <div>
          <Button
            kind={isDecided ? 'primary' : 'plain'}
            isPending={open.isPending}
            onPress={() => open.mutate()}
          >
            {t('ending.monthlyGo')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
