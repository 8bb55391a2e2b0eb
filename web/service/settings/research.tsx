import { useTranslation } from 'react-i18next';
import type { SettingsPart } from '#web/app/settings.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';

/** Whether the service does research with what is answered, and what it is for: clients are asked only then. */
export function ResearchFields({ form, change, wrong }: SettingsPart) {
  const { t } = useTranslation();
  const now = form.research ?? null;
  return (
    <FoldedPart
      id="research"
      title={t('service.settings.research.title')}
      says={t('service.settings.saidIn', {
        what: t('service.settings.research.set'),
        is: t(`service.settings.research.is.${now ? 'on' : 'off'}`),
      })}
      isDue={wrong('research') !== undefined}
    >
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
    </FoldedPart>
  );
}
