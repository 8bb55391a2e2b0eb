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
 * What I lack for a form of therapy, and under which supervisor I begin by it; nothing where I lack nothing. IPT protocol
 * reference, 8.4.
 */
export function UnderWhom({ form, on, value, onChange, error }: UnderWhomProps) {
  const { t } = useTranslation();
  const listed = useListed();
  const { data: asked } = useAskedOf(form, on);
  if (!asked || asked.as === 'credentialed') return null;
  const said = { form: form.name, lacks: listed(asked.lacks.map(({ called }) => called)) };
  if (asked.supervisors.length === 0)
    return (
      <Notice kind="warn" title={t('trainee.lacks', said)}>
        <p>{t('trainee.nobody')}</p>
      </Notice>
    );
  return (
    <Stack gap="tight">
      <Notice title={t('trainee.lacks', said)}>
        <p>{t('trainee.begin')}</p>
      </Notice>
      <Select
        label={t('trainee.supervisor')}
        hint={t('trainee.supervisorHint')}
        options={asked.supervisors.map(({ person, name }) => ({ value: person, label: name }))}
        value={value}
        onChange={onChange}
        error={error}
      />
    </Stack>
  );
}
