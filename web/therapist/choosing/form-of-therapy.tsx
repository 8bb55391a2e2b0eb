import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { calledIn } from '#core/credentials/who-may-give.ts';
import type { ProtocolCard } from '#core/protocols/protocol-card.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { Conditions } from '#web/both/grounds/conditions.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import css from './choosing.module.css';

interface FormOfTherapyProps {
  /** The one that is chosen, as `id/edition`. */
  value: string;
  change: (form: ProtocolCard) => void;
  /** Not among those to choose from, such as the one that is followed already. */
  without?: string;
  error?: string | undefined;
}

/** Which form of therapy, with what it is, who may give it, and whether it is experimental. */
export function FormOfTherapy({ value, change, without, error }: FormOfTherapyProps) {
  const { t } = useTranslation();
  const forms = useFormsOffered().filter((one) => keyOfForm(one) !== without);
  const chosen = forms.find((one) => keyOfForm(one) === value);
  const sameName = (name: string) => forms.filter((one) => one.name === name).length > 1;
  return (
    <Stack gap="tight">
      <Select
        label={t('choosing.form')}
        options={forms.map((one) => ({
          value: keyOfForm(one),
          label: sameName(one.name) ? `${one.name} (${one.edition})` : one.name,
        }))}
        value={chosen && keyOfForm(chosen)}
        onChange={(key) => {
          const next = forms.find((one) => keyOfForm(one) === key);
          if (next) change(next);
        }}
        error={error}
      />
      {chosen && (
        <p className={css.soft}>
          <bdi>{chosen.says}</bdi>
        </p>
      )}
      {chosen?.about?.experimental && <p className={css.strong}>{t('choosing.experimental')}</p>}
      {chosen && chosen.credentials.length > 0 && (
        <p className={css.soft}>
          {t('choosing.credentials', { who: chosen.credentials.map(calledIn).join(', ') })}
        </p>
      )}
      {chosen && <Conditions form={chosen.id} />}
      <p>
        <Link to="/forms" className={standingLinkClass}>
          {t('service.forms.all')}
        </Link>
      </p>
      <p>
        <Link to="/evidence" className={standingLinkClass}>
          {t('service.evidence.go')}
        </Link>
      </p>
    </Stack>
  );
}
