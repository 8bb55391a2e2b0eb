import { useTranslation } from 'react-i18next';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { entryBy } from '#core/course/protocol-followed/entry.ts';
import { settingsShape } from '#core/protocols/protocol/settings.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import type { SettingsPart } from '#web/app/settings.ts';
import css from '#web/service/service.module.css';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Columns } from '#web/ui/layout/layout.tsx';

const sickRoles = settingsShape.shape.sickRole.options;
const tryOuts = settingsShape.shape.tryOuts.options;
const entries = settingsShape.shape.entry.unwrap().options;
const foci = ['1', '2'] as const;

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
    <FoldedPart
      id="begins-with"
      title={t('service.settings.protocol')}
      says={t('service.settings.saidIn', {
        what: chosen.name,
        is: presetOf(chosen, protocol.preset).name,
      })}
      isDue={wrong('protocol') !== undefined}
    >
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
        <OwnOrProtocols
          label={t('service.settings.sickRole')}
          choices={sickRoles}
          inWords={(choice) => t(`service.settings.sickRoles.${choice}`)}
          ofProtocol={chosen.settings.sickRole}
          value={protocol.sickRole ?? null}
          onChange={(sickRole) => put({ sickRole })}
        />
        <OwnOrProtocols
          label={t('service.settings.tryOuts')}
          choices={tryOuts}
          inWords={(choice) => t(`service.settings.tryOutsModes.${choice}`)}
          ofProtocol={chosen.settings.tryOuts}
          value={protocol.tryOuts ?? null}
          onChange={(mode) => put({ tryOuts: mode })}
        />
        <OwnOrProtocols
          label={t('service.settings.entry')}
          choices={entries}
          inWords={(choice) => t(`service.settings.entries.${choice}`)}
          ofProtocol={entryBy(chosen.settings)}
          value={protocol.entry ?? null}
          onChange={(entry) => put({ entry })}
        />
        <OwnOrProtocols
          label={t('service.settings.fociMax')}
          choices={foci}
          inWords={(choice) => t(`service.settings.fociOf.${choice}`)}
          ofProtocol={chosen.foci?.max === 1 ? '1' : '2'}
          value={protocol.fociMax === 1 ? '1' : protocol.fociMax === 2 ? '2' : null}
          onChange={(chosen) => put({ fociMax: chosen === null ? null : chosen === '1' ? 1 : 2 })}
        />
      </Columns>
      <AreaNames
        areas={chosen.foci?.areas ?? []}
        names={protocol.areaNames ?? {}}
        onChange={(areaNames) => put({ areaNames })}
        wrong={wrong}
      />
    </FoldedPart>
  );
}

/** What clients read for each problem area; left empty, the words of the form of therapy. */
function AreaNames({
  areas,
  names,
  onChange,
  wrong,
}: {
  areas: readonly { id: string; clientLabel: string }[];
  names: Record<string, string>;
  onChange: (names: Record<string, string>) => void;
  wrong: (path: string) => string | undefined;
}) {
  const { t } = useTranslation();
  if (areas.length === 0) return null;
  return (
    <Disclosure title={t('service.settings.areaNames')}>
      <p className={css.soft}>{t('service.settings.areaNamesSays')}</p>
      <Columns>
        {areas.map(({ id, clientLabel }) => (
          <TextField
            key={id}
            label={t('service.settings.areaName', { area: clientLabel })}
            optional
            value={names[id] ?? ''}
            onChange={(typed) => {
              const { [id]: _before, ...others } = names;
              onChange(typed === '' ? others : { ...others, [id]: typed });
            }}
            error={wrong(`protocol.areaNames.${id}`)}
          />
        ))}
      </Columns>
    </Disclosure>
  );
}

/** A setting that the service makes itself, or leaves to the form of therapy, which is then named. */
function OwnOrProtocols<Choice extends string>({
  label,
  choices,
  inWords,
  ofProtocol,
  value,
  onChange,
}: {
  label: string;
  choices: readonly Choice[];
  inWords: (choice: Choice) => string;
  ofProtocol: Choice;
  value: Choice | null;
  onChange: (value: Choice | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select
      label={label}
      options={[
        { value: 'protocol', label: t('service.settings.asProtocol') },
        ...choices.map((choice) => ({ value: choice, label: inWords(choice) })),
      ]}
      hint={value ? undefined : t('service.settings.protocolHas', { value: inWords(ofProtocol) })}
      value={value ?? 'protocol'}
      onChange={(next) => onChange(choices.find((one) => one === next) ?? null)}
    />
  );
}
