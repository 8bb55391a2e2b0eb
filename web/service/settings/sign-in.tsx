import { useTranslation } from 'react-i18next';
import type { SettingsPart } from '#web/app/settings.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';

/** Of whom a second step is asked at sign-in. */
export function SignInFields({ form, change }: SettingsPart) {
  const { t } = useTranslation();
  // A draft kept on this machine before the setting was there has none.
  const asked = form.signIn?.secondFactor ?? 'optional';
  return (
    <FoldedPart
      id="sign-in"
      title={t('service.settings.signIn.title')}
      says={t('service.settings.saidIn', {
        what: t('service.settings.signIn.who'),
        is: t(`service.settings.signIn.${asked}`),
      })}
    >
      <RadioList
        label={t('service.settings.signIn.who')}
        options={(['optional', 'staff'] as const).map((value) => ({
          value,
          label: t(`service.settings.signIn.${value}`),
          hint: t(`service.settings.signIn.${value}Says`),
        }))}
        value={asked}
        onChange={(value) => change({ signIn: { secondFactor: value === 'staff' ? 'staff' : 'optional' } })}
      />
    </FoldedPart>
  );
}
