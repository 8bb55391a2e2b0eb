import { useTranslation } from 'react-i18next';
import type { SettingsPart } from '#web/app/settings.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

/** Of whom a second step is asked at sign-in. */
export function SignInFields({ form, change }: SettingsPart) {
  const { t } = useTranslation();
  return (
    <Part title={t('service.settings.signIn.title')}>
      <RadioList
        label={t('service.settings.signIn.who')}
        options={(['optional', 'staff'] as const).map((value) => ({
          value,
          label: t(`service.settings.signIn.${value}`),
          hint: t(`service.settings.signIn.${value}Says`),
        }))}
        // A draft kept on this machine before the setting was there has none.
        value={form.signIn?.secondFactor ?? 'optional'}
        onChange={(value) => change({ signIn: { secondFactor: value === 'staff' ? 'staff' : 'optional' } })}
      />
    </Part>
  );
}
