import { useTranslation } from 'react-i18next';
import { lifeCircles, type Network } from '#core/course/inventory/network-state.ts';
import { inventoryPrompts } from '#core/course/inventory/prompts.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import type { Newer } from '#web/app/forms/newer-text.tsx';
import { asKnown } from '#web/app/spoken/known.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import css from './person/person.module.css';

const texts = ['standsOut', 'socialActivities', 'languages'] as const;

/** The whole picture in my words: what strikes me, who is missing, what I do with others (IPT protocol reference, 4.2, 4.6). */
export function WholePicture() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { lastBy: _by, lastOn: _on, ...now } = course.network;
  const form = useActForm(course.id, 'describeNetwork', now, 'network');
  const { absentRoles = [], coverage = [] } = form.form;
  const labels = {
    standsOut: asKnown(inventoryPrompts.closing[0]),
    socialActivities: t('client.people.activities'),
    languages: t('client.people.languages'),
  };
  const rowsOf = (read: Pick<Network, (typeof texts)[number] | 'absentRoles' | 'coverage'>) => [
    {
      title: t('client.people.asked'),
      lines: read.coverage.map((circle) => t(`client.people.circles.${circle}`)),
    },
    ...texts.map((name) => ({ title: labels[name], lines: [read[name]] })),
    { title: t('client.people.missing'), lines: read.absentRoles },
  ];
  if (!may('describeNetwork')) {
    const said = rowsOf(now).filter(({ lines }) => lines.some(Boolean));
    if (said.length === 0) return null;
    return (
      <Disclosure title={t('client.people.whole')} level={2}>
        <SaidList rows={said} className={css.facts} />
      </Disclosure>
    );
  }
  const save = (more: Partial<Network> = {}) => {
    const absent = filledLines(absentRoles);
    void form.submit({ patch: { absentRoles: absent, patternNotes: '', ...more } });
  };
  /** What is not asked here stays as it was written meanwhile. */
  const overwrite = ({ text, version }: Newer) => {
    save({ version, familyMap: (text as Network).familyMap });
  };
  return (
    <Disclosure title={t('client.people.whole')} level={2}>
      <form noValidate aria-label={t('client.people.whole')} onSubmit={submits(() => save())}>
        <Stack>
          <CheckboxList
            label={t('client.people.asked')}
            hint={t('client.people.askedHint')}
            options={lifeCircles.map((value) => ({ value, label: t(`client.people.circles.${value}`) }))}
            value={[...coverage]}
            onChange={(values) =>
              form.change({ coverage: lifeCircles.filter((each) => values.includes(each)) })
            }
          />
          {texts.map((name) => (
            <TextArea
              key={name}
              label={labels[name]}
              optional
              rows={2}
              value={form.form[name] ?? ''}
              onChange={(words) => form.change({ [name]: words })}
              error={form.wrong(name)}
            />
          ))}
          <ListEditor
            label={t('client.people.missing')}
            hint={t('client.people.missingHint')}
            optional
            order="free"
            addLabel={t('client.people.missingAdd')}
            lines={absentRoles}
            onChange={(lines) => form.change({ absentRoles: lines })}
          />
          <FormFoot
            form={form}
            go={t('client.people.save')}
            kind="plain"
            newer={{
              read: (text) => <SaidList rows={rowsOf(text as Network)} className={css.facts} />,
              overwrite,
            }}
            saved="below"
          />
        </Stack>
      </form>
    </Disclosure>
  );
}
