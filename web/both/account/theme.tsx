import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, themeChosen, themes } from '#web/app/frame/theme.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';

/** Light or dark, on this machine. @param asMachine what it is called to follow the machine, or the phone */
export function ThemeChoice({ asMachine }: { asMachine: string }) {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(themeChosen);
  return (
    <RadioList
      label={t('frame.theme.label')}
      layout="inline"
      options={themes.map((value) => ({
        value,
        label: value === 'machine' ? asMachine : t(`frame.theme.${value}`),
      }))}
      value={theme}
      onChange={(value) => {
        const next = themes.find((one) => one === value) ?? 'machine';
        setTheme(next);
        chooseTheme(next);
      }}
    />
  );
}
