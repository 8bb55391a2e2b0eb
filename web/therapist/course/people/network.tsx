import { useTranslation } from 'react-i18next';
import { lifeCircles, type Network } from '#core/course/inventory/network-state.ts';
import { inventoryPrompts } from '#core/course/inventory/prompts.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './people.module.css';

const texts = ['standsOut', 'socialActivities', 'languages', 'familyMap'] as const;

/** What is written of the network as a whole, line by line. */
export function useNetworkRead() {
  const { t } = useTranslation();
  return (read: Network) => [
    {
      title: t('people.network.coverage'),
      lines: read.coverage.map((circle) => t(`people.circle.${circle}`)),
    },
    { title: t('people.network.absentRoles'), lines: read.absentRoles },
    ...([...texts, 'patternNotes'] as const).map((name) => ({
      title: t(`people.network.field.${name}`),
      lines: [read[name]],
    })),
  ];
}

/** The network as a whole: which circles were asked about, who is missing, what stands out. */
export function NetworkForm() {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course, acts } = useCourseView();
  const now: Network = course.network;
  const form = useActForm(course.id, 'describeNetwork', now, 'network');
  const { coverage = [], absentRoles = [], patternNotes = '' } = form.form;
  const { day } = useDaysInWords();
  const hints: Partial<Record<(typeof texts)[number], string>> = {
    standsOut: inventoryPrompts.closing[0],
    familyMap: t('people.network.hint.familyMap'),
  };
  const rowsOf = useNetworkRead();
  const canWrite = acts.includes('describeNetwork');
  const save = (version = form.form.version) =>
    form.submit({
      patch: { version, absentRoles: filledLines(absentRoles) },
    });
  if (!canWrite) return <SaidList rows={rowsOf(now)} className={captureCss.told} />;
  return (
    <div className={classes(shapes.column, css.questions)}>
      {now.lastBy && (
        <p className={css.faint}>{t(`people.network.by.${now.lastBy}`, { on: day(now.lastOn) })}</p>
      )}
      <CheckboxList
        label={t('people.network.coverage')}
        hint={t('people.network.coverageHint')}
        layout="inline"
        options={choices('people.circle', lifeCircles)}
        value={[...coverage]}
        onChange={(values) => form.change({ coverage: lifeCircles.filter((each) => values.includes(each)) })}
      />
      <ListEditor
        label={t('people.network.absentRoles')}
        hint={t('people.network.absentRolesHint')}
        addLabel={t('people.network.addAbsent')}
        order="free"
        optional
        lines={absentRoles}
        onChange={(lines) => form.change({ absentRoles: lines })}
        error={form.wrong('absentRoles')}
      />
      {texts.map((name) => (
        <TextArea
          key={name}
          label={t(`people.network.field.${name}`)}
          hint={hints[name]}
          optional
          rows={2}
          value={form.form[name] ?? ''}
          onChange={(words) => form.change({ [name]: words })}
          error={form.wrong(name)}
        />
      ))}
      <TextArea
        label={t('people.network.field.patternNotes')}
        hint={t('people.network.hint.patternNotes')}
        privacy={t('people.onlyClinicians')}
        optional
        rows={3}
        value={patternNotes}
        onChange={(words) => form.change({ patternNotes: words })}
        error={form.wrong('patternNotes')}
      />
      <FormFoot
        form={form}
        go={t('people.network.save')}
        onGo={() => void save()}
        newer={{
          read: (text) => <SaidList rows={rowsOf(text as Network)} className={captureCss.told} />,
          overwrite: ({ version }) => void save(version),
          take: form.reset,
        }}
      />
    </div>
  );
}
