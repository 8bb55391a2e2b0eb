import { useTranslation } from 'react-i18next';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { settingsShape } from '#core/protocols/protocol/settings.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import type { SettingsPart } from '#web/app/settings.ts';
import css from '#web/service/service.module.css';
import { Select } from '#web/ui/fields/select.tsx';
import { Columns, Part } from '#web/ui/layout/layout.tsx';

const sickRoles = settingsShape.shape.sickRole.options;
const tryOuts = settingsShape.shape.tryOuts.options;

/** What a new course begins with. */
export function ProtocolDefaults({ form, change, wrong }: SettingsPart) {
  const { t } = useTranslation();
  const { protocol } = form;
  const put = (patch: Partial<ServiceSettings['protocol']>) =>
    change({ protocol: { ...protocol, ...patch } });
  const forms = useFormsOffered();
  const isIt = (one: { id: string; edition: string }) =>
    one.id === protocol.id && one.edition === protocol.edition;
  const chosen = forms.find(isIt) ?? forms[0];
  if (!chosen) return null;
  return (
    <Part title={t('service.settings.protocol')}>
      <p className={css.soft}>{t('service.settings.protocolSays')}</p>
      <Columns>
        <Select
          label={t('service.settings.protocolName')}
          options={forms.map((one) => ({ value: keyOfForm(one), label: one.name }))}
          value={keyOfForm(chosen)}
          onChange={(value) => {
            const next = forms.find((one) => keyOfForm(one) === value);
            if (next) put({ id: next.id, edition: next.edition, preset: next.defaultPreset });
          }}
          error={wrong('protocol.id')}
        />
        <Select
          label={t('service.settings.preset')}
          options={chosen.presets.map((one) => ({ value: one.id, label: one.name }))}
          value={presetOf(chosen, protocol.preset).id}
          onChange={(preset) => put({ preset })}
          error={wrong('protocol.preset')}
        />
        <Select
          label={t('service.settings.sickRole')}
          options={[
            {
              value: 'protocol',
              label: t('service.settings.asProtocol'),
            },
            ...sickRoles.map((value) => ({ value, label: t(`service.settings.sickRoles.${value}`) })),
          ]}
          hint={
            protocol.sickRole
              ? undefined
              : t('service.settings.protocolHas', {
                  value: t(`service.settings.sickRoles.${chosen.settings.sickRole}`),
                })
          }
          value={protocol.sickRole ?? 'protocol'}
          onChange={(value) => put({ sickRole: sickRoles.find((one) => one === value) ?? null })}
        />
        <Select
          label={t('service.settings.tryOuts')}
          options={[
            {
              value: 'protocol',
              label: t('service.settings.asProtocol'),
            },
            ...tryOuts.map((value) => ({ value, label: t(`service.settings.tryOutsModes.${value}`) })),
          ]}
          hint={
            protocol.tryOuts
              ? undefined
              : t('service.settings.protocolHas', {
                  value: t(`service.settings.tryOutsModes.${chosen.settings.tryOuts}`),
                })
          }
          value={protocol.tryOuts ?? 'protocol'}
          onChange={(value) => put({ tryOuts: tryOuts.find((one) => one === value) ?? null })}
        />
      </Columns>
    </Part>
  );
}
