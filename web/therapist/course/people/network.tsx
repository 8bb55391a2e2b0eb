import { useTranslation } from 'react-i18next';
import { lifeCircles, type Network } from '#core/course/inventory/network-state.ts';
import { inventoryPrompts } from '#core/course/inventory/prompts.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './people.module.css';

const texts = ['standsOut', 'socialActivities', 'languages', 'familyMap'] as const;

/** The network as a whole: which circles were asked about, who is missing, what stands out. */
export function NetworkForm() {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course, acts } = useCourseView();
  const now: Network = course.network;
  const form = useActForm(course.id, 'describeNetwork', now, 'network');
  const { coverage = [], absentRoles = [], patternNotes = '' } = form.form;
  const newer = form.newer;
  const { day } = useDaysInWords();
  const hints: Partial<Record<(typeof texts)[number], string>> = {
    standsOut: inventoryPrompts.closing[0],
    familyMap: t('people.networkHint.familyMap'),
  };
  const canWrite = acts.includes('describeNetwork');
  const save = (version = form.form.version) =>
    form.submit({
      patch: { version, absentRoles: absentRoles.filter((line) => line.trim() !== '') },
    });
  return (
    <div className={css.questions}>
      {now.lastBy && (
        <p className={css.faint}>{t(`people.networkBy.${now.lastBy}`, { on: day(now.lastOn) })}</p>
      )}
      <CheckboxList
        label={t('people.coverage')}
        hint={t('people.coverageHint')}
        layout="inline"
        options={choices('people.circle', lifeCircles)}
        value={[...coverage]}
        onChange={(values) => form.change({ coverage: lifeCircles.filter((each) => values.includes(each)) })}
      />
      <ListEditor
        label={t('people.absentRoles')}
        hint={t('people.absentRolesHint')}
        addLabel={t('people.addAbsent')}
        order="free"
        optional
        lines={absentRoles}
        onChange={(lines) => form.change({ absentRoles: lines })}
        error={form.wrong('absentRoles')}
      />
      {texts.map((name) => (
        <TextArea
          key={name}
          label={t(`people.network.${name}`)}
          hint={hints[name]}
          optional
          rows={2}
          value={form.form[name] ?? ''}
          onChange={(words) => form.change({ [name]: words })}
          error={form.wrong(name)}
        />
      ))}
      <TextArea
        label={t('people.network.patternNotes')}
        hint={t('people.networkHint.patternNotes')}
        privacy={t('people.onlyClinicians')}
        optional
        rows={3}
        value={patternNotes}
        onChange={(words) => form.change({ patternNotes: words })}
        error={form.wrong('patternNotes')}
      />
      {newer && (
        <Notice
          kind="warn"
          title={t('people.newer')}
          actions={
            <>
              <Button size="small" onPress={() => void save(newer.version)}>
                {t('people.keepMine')}
              </Button>
              <Button size="small" kind="quiet" onPress={() => form.reset()}>
                {t('people.takeTheirs')}
              </Button>
            </>
          }
        />
      )}
      <Refused sentence={newer ? undefined : form.sentence} />
      {canWrite && (
        <div className={css.saveRow}>
          <Button kind="primary" isPending={form.isSending} onPress={() => void save()}>
            {t('people.saveNetwork')}
          </Button>
          <SaveState state={form.saving} />
        </div>
      )}
    </div>
  );
}
