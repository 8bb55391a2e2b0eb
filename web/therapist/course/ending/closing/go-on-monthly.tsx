import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { CourseContinued } from '#core/api-answers/courses.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { iptMaintenance } from '#core/protocols/ipt-maintenance/ipt-maintenance.ts';
import { isMaintenance } from '#core/protocols/maintenance-forms.ts';
import type { ProtocolCard } from '#core/protocols/protocol-card.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { RefusedError, send } from '#web/app/api.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { UnderWhom } from '#web/both/credentials/under-whom.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** Monthly maintenance after a finished course, with its people, focus and plans. IPT protocol reference, 6.7. */
export function GoOnMonthly() {
  const { t, i18n } = useTranslation();
  const { course, as } = useCourseView();
  const { after } = course.ending;
  const isDecided = after?.decision === 'maintenance';
  const forms = useFormsOffered().filter(isMaintenance);
  if (as !== 'therapist' || isMonthlyCourse(course) || hasEndedByDeath(course)) return null;
  return (
    <Stack>
      <h3>{t('ending.monthly')}</h3>
      {after && (
        <p className={shapes.asWritten}>
          {isDecided
            ? t('ending.monthlyDecided', { on: dateInWords(after.on, i18n.language) })
            : t('ending.monthlyNotDecided', {
                decision: t(`ending.whatFollows.choice.decision.${after.decision}`),
              })}
        </p>
      )}
      <p className={shapes.asWritten}>{t('ending.monthlyLead')}</p>
      <OpenMonthly forms={forms} kind={isDecided ? 'primary' : 'plain'} go={t('ending.monthlyGo')} />
    </Stack>
  );
}

/** Monthly sessions beside this course, which goes on: counted apart, with a contract of their own. IPT protocol reference, 12.1. */
export function MonthlyAlongside() {
  const { t } = useTranslation();
  const { course, as } = useCourseView();
  const forms = useFormsOffered().filter(({ stands }) => stands === 'alongside');
  if (as !== 'therapist' || isMonthlyCourse(course) || hasEndedByDeath(course)) return null;
  if (!course.opening.opened) return null;
  return (
    <Disclosure title={t('ending.alongside')} level={3}>
      <Stack>
        <p className={shapes.asWritten}>{t('ending.alongsideLead')}</p>
        <OpenMonthly forms={forms} kind="plain" go={t('ending.alongsideGo')} />
      </Stack>
    </Disclosure>
  );
}

/** Whether the course is itself a monthly one, after which no other is opened here. */
const isMonthlyCourse = (course: Course): boolean => {
  const protocol = protocolFollowedBy(course);
  return protocol !== undefined && isMaintenance(protocol);
};

interface Opening {
  forms: readonly ProtocolCard[];
  kind: 'primary' | 'plain';
  go: string;
}

/** By which monthly form, for how long, and what could not be taken along. */
function OpenMonthly({ forms, kind, go }: Opening) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const navigate = useNavigate();
  const [id] = useState(() => newId());
  const [chosen, setChosen] = useState('');
  const form = forms.find((one) => keyOfForm(one) === chosen) ?? forms[0] ?? iptMaintenance;
  const [supervisor, setSupervisor] = useState('');
  const [length, setLength] = useState('');
  const preset = (form.presets.find((one) => one.id === length) ?? presetOf(form, form.defaultPreset)).id;
  const protocol = { id: form.id, edition: form.edition };
  const open = useMutation<CourseContinued>({
    mutationFn: () =>
      send<CourseContinued>(`courses/${course.id}/continue`, {
        id,
        protocol,
        preset,
        supervisor: supervisor || undefined,
      }),
    onSuccess: async ({ leftBehind }) => {
      if (leftBehind.length === 0) await navigate({ to: '/courses/$course/session', params: { course: id } });
    },
  });
  const sentence =
    open.error && (open.error instanceof RefusedError ? open.error.problem.title : t('entry.noLine'));
  return (
    <Stack>
      {forms.length > 1 && (
        <RadioList
          label={t('ending.monthlyForm')}
          options={forms.map((one) => ({ value: keyOfForm(one), label: one.name, hint: one.says }))}
          value={keyOfForm(form)}
          onChange={setChosen}
        />
      )}
      <UnderWhom form={form} value={supervisor} onChange={setSupervisor} />
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
          <Button kind={kind} isPending={open.isPending} onPress={() => open.mutate()}>
            {go}
          </Button>
        </div>
      )}
    </Stack>
  );
}
