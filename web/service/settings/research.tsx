import { useTranslation } from 'react-i18next';
import type { SettingsPart } from '#web/app/settings.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

/** Whether the service does research with what is answered, and what it is for: clients are asked only then. */
export function ResearchFields({ form, change, wrong }: SettingsPart) {
  const { t } = useTranslation();
  const now = form.research ?? null;
  return (
    <Part title={t('service.settings.research.title')}>
      <RadioList
        label={t('service.settings.research.set')}
        layout="inline"
        options={(['off', 'on'] as const).map((value) => ({
          value,
          label: t(`service.settings.research.is.${value}`),
        }))}
        value={now ? 'on' : 'off'}
        onChange={(value) => change({ research: value === 'on' ? (now ?? { purpose: '' }) : null })}
      />
      {now && (
        <TextArea
          label={t('service.settings.research.purpose')}
          hint={t('service.settings.research.purposeHint')}
          rows={3}
          value={now.purpose}
          onChange={(purpose) => change({ research: { purpose } })}
          error={wrong('research.purpose')}
        />
      )}
    </Part>
  );
}
