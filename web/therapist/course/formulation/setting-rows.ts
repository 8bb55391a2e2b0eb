import { useTranslation } from 'react-i18next';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';

const chosen = [
  'entry',
  'fociMax',
  'sickRole',
  'tryOuts',
  'dnaConsumesSession',
  'griefScope',
  'pastWork',
  'relationshipUse',
] as const;
const counted = ['jointSessionsMax', 'endingNamedBySessionsLeft', 'gapDays'] as const;

/** Every setting in words, by its name: what cannot be said of it is left out. */
export function useSettingRows() {
  const { t } = useTranslation();
  return (settings: SettingsChange): { name: keyof SettingsChange; title: string; says: string }[] => {
    const { lookback, sessionMinutesAllowed: minutes, areaNames = {} } = settings;
    const says: [keyof SettingsChange, string][] = [
      ...chosen.map((name): [keyof SettingsChange, string] => [
        name,
        settings[name] === undefined ? '' : t(`formulation.settings.${name}.${settings[name]}`),
      ]),
      ...counted.map((name): [keyof SettingsChange, string] => [name, String(settings[name] ?? '')]),
      ['lookback', lookback ? t('formulation.settings.lookback.months', lookback) : ''],
      [
        'sessionMinutesAllowed',
        minutes
          ? t('formulation.settings.sessionMinutesAllowed.minutes', { least: minutes[0], most: minutes[1] })
          : '',
      ],
      ['areaNames', Object.values(areaNames).join('; ')],
    ];
    return says.flatMap(([name, words]) =>
      words ? [{ name, title: t(`formulation.settings.${name}.label`), says: words }] : [],
    );
  };
}
