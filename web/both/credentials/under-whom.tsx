import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProtocolCard } from '#core/protocols/protocol-card.ts';
import { useAskedOf } from '#web/app/credentials.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';

interface UnderWhomProps {
  form: Pick<ProtocolCard, 'id' | 'edition' | 'name'>;
  /** The day it began, where that is before today. */
  on?: string | undefined;
  /** The supervisor who was chosen; nobody is chosen for whoever begins. */
  value: string;
  onChange: (supervisor: string) => void;
  error?: string | undefined;
}

/**
 * What I lack for a form of therapy, and under which supervisor I begin by it; nothing where I lack nothing and am in training for nothing. IPT protocol
 * reference, 8.4.
 */
export function UnderWhom({ form, on, value, onChange, error }: UnderWhomProps) {
  const { t } = useTranslation();
  const listed = useListed();
  const { data: asked } = useAskedOf(form, on);
  // Whoever was chosen for another form is not sent along with this one.
  const isStale =
    asked !== undefined && value !== '' && !asked.supervisors.some((one) => one.person === value);
  useEffect(() => {
    if (isStale) onChange('');
  });
  if (!asked || asked.lacks.length === 0) return null;
  // Who holds a therapy in full begins a form that asks for nothing without naming anybody, too.
  const isOffered = asked.as === 'credentialed';
  if (isOffered && asked.supervisors.length === 0) return null;
  const nobody = isOffered ? [{ value: '-', label: t('trainee.notInTraining') }] : [];
  const said = { form: form.name, lacks: listed(asked.lacks.map(({ called }) => called)) };
  const title = asked.asks === 'training' ? 'trainee.training' : 'trainee.lacks';
  if (asked.supervisors.length === 0)
    return (
      <Notice kind="warn" title={t(title, said)}>
        <p>{t('trainee.nobody')}</p>
      </Notice>
    );
  return (
    <Stack gap="tight">
      <Notice title={t(title, said)}>
        <p>
          {t(
            isOffered ? 'trainee.mayBegin' : asked.asks === 'training' ? 'trainee.underOne' : 'trainee.begin',
            said,
          )}
        </p>
      </Notice>
      <Select
        label={t('trainee.supervisor')}
        optional={isOffered}
        hint={t('trainee.supervisorHint')}
        options={[
          ...nobody,
          ...asked.supervisors.map(({ person, name }) => ({ value: person, label: name })),
        ]}
        value={value || nobody[0]?.value}
        onChange={(chosen) => onChange(chosen === nobody[0]?.value ? '' : chosen)}
        error={error}
      />
    </Stack>
  );
}
