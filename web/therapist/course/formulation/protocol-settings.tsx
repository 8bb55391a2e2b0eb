import { useTranslation } from 'react-i18next';
import { settingsAsTheyStand } from '#core/course/contract/frozen.ts';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { focusShape } from '#core/course/focus/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { saidListClass } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './formulation.module.css';
import { useSettingRows } from './setting-rows.ts';

const chosen = {
  entry: ['diagnosis', 'distress'],
  fociMax: ['1', '2'],
  sickRole: ['full', 'limited', 'distress_frame', 'none'],
  tryOuts: ['none', 'suggested', 'agreed', 'formal'],
  dnaConsumesSession: ['true', 'false'],
  griefScope: answersOf(focusShape, 'scope'),
  pastWork: ['context_only', 'patterns', 'developmental_link', 'autobiographical'],
  relationshipUse: ['real_supportive', 'parallels', 'mentalising_transference', 'metacommunication'],
} as const;
const counted = ['jointSessionsMax', 'endingNamedBySessionsLeft', 'gapDays'] as const;
type Chosen = keyof typeof chosen;
const choices = Object.keys(chosen) as Chosen[];

function ChangeSettings({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'changeProtocolSettings', { settings: {}, why: '' });
  const { settings, why } = form.form;
  const now = { ...settingsAsTheyStand(course), ...settings };
  const areas = areasFollowed(course);
  const named = settingsAsTheyStand(course).areaNames ?? {};
  const put = (patch: SettingsChange) => form.change({ settings: { ...settings, ...patch } });
  const read = (value: string) =>
    value === 'true' || value === 'false' ? value === 'true' : /^\d$/.test(value) ? Number(value) : value;
  return (
    <Form
      form={form}
      label={t('formulation.settings.change')}
      go={t('formulation.settings.go')}
      onDone={close}
      onLeave={close}
      focus="none"
    >
      <div className={shapes.fieldsBeside}>
        {choices.map((name) => (
          <Select
            key={name}
            label={t(`formulation.settings.${name}.label`)}
            options={chosen[name].map((value) => ({
              value,
              label: t(`formulation.settings.${name}.${value}`),
            }))}
            value={now[name] === undefined ? undefined : String(now[name])}
            onChange={(value) => put({ [name]: read(value) })}
          />
        ))}
        {counted.map((name) => (
          <OpenNumberField
            key={name}
            label={t(`formulation.settings.${name}.label`)}
            minValue={0}
            value={now[name]}
            onChange={(value) => put({ [name]: value })}
            error={form.wrong(`settings.${name}`)}
          />
        ))}
      </div>
      {areas.map(({ id, name, clientLabel }) => (
        <TextField
          key={id}
          label={t('formulation.settings.areaNames.of', { area: name })}
          optional
          value={settings.areaNames?.[id] ?? named[id] ?? ''}
          hint={clientLabel}
          onChange={(typed) => {
            const { [id]: _before, ...others } = { ...named, ...settings.areaNames };
            put({ areaNames: typed === '' ? others : { ...others, [id]: typed } });
          }}
        />
      ))}
      <TextField
        label={t('formulation.why')}
        value={why}
        onChange={(typed) => form.change({ why: typed })}
        error={form.wrong('why')}
      />
    </Form>
  );
}

/** How this course uses its protocol, and where it departs from it. */
export function ProtocolSettings() {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const { course } = useCourseView();
  const rowsOf = useSettingRows();
  const own = course.protocolFollowed.settings;
  const rows = rowsOf(settingsAsTheyStand(course));
  return (
    <Stack>
      <dl className={classes(saidListClass, css.facts)}>
        {rows.map(({ name, title, says }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd>
              {says}
              {own[name] !== undefined && ` (${t('formulation.settings.changed')})`}
            </dd>
          </div>
        ))}
      </dl>
      <ul className={shapes.plainList}>
        {course.protocolFollowed.settingsChanges.map(({ id, on, why }) => (
          <li key={id} className={css.meta}>
            {said(on)}: <bdi>{why}</bdi>
          </li>
        ))}
      </ul>
      <FormOnDemand act="changeProtocolSettings" words={t('formulation.settings.change')}>
        {(close) => <ChangeSettings close={close} />}
      </FormOnDemand>
    </Stack>
  );
}
