import { useTranslation } from 'react-i18next';
import { form as sickRoleForm } from '#core/course/assessment/sick-role-state.ts';
import type { FormOf } from '#core/course/book.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filled, filledLines } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { withPlaces } from '#web/therapist/course/forms/with-places.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import css from './opening.module.css';

type Form = FormOf<'giveSickRole'>;
type Duty = NonNullable<Form['eased']>[number];
const modes = answersOf(sickRoleForm, 'mode');
const lists = ['kept', 'recovery', 'sharedWith'] as const;

/** One side of the sick role: what is eased, how, and by which session it is looked at again. */
function Eased({
  eased,
  onChange,
  wrong,
}: {
  eased: Duty[];
  onChange: (eased: Duty[]) => void;
  wrong: (path: string) => string | undefined;
}) {
  const { t } = useTranslation();
  const rewrite = (at: number, part: Partial<Duty>) =>
    onChange(eased.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <fieldset className={css.several}>
      <legend>{t('opening.sickRole.eased')}</legend>
      {withPlaces(eased).map(({ each, index, place }) => (
        <div className={css.beside} key={place}>
          <TextField
            label={t('opening.sickRole.obligation', { place: index + 1 })}
            value={each.obligation}
            onChange={(obligation) => rewrite(index, { obligation })}
            error={wrong(`eased.${index}.obligation`)}
          />
          <TextField
            label={t('opening.sickRole.how')}
            optional
            value={each.how ?? ''}
            onChange={(how) => rewrite(index, { how })}
          />
          <TextField
            label={t('opening.sickRole.takenOverBy')}
            optional
            value={each.takenOverBy ?? ''}
            onChange={(takenOverBy) => rewrite(index, { takenOverBy })}
          />
          <OpenNumberField
            label={t('opening.sickRole.reviewBy')}
            optional
            minValue={1}
            maxValue={60}
            value={each.reviewBySession}
            onChange={(session) => rewrite(index, { reviewBySession: session })}
            error={wrong(`eased.${index}.reviewBySession`)}
          />
        </div>
      ))}
      <div>
        <Button size="small" onPress={() => onChange([...eased, { obligation: '' }])}>
          {t('opening.sickRole.addDuty')}
        </Button>
      </div>
    </fieldset>
  );
}

/** Gives the sick role, or gives it anew from how it stands. */
export function SickRoleForm() {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course } = useCourseView();
  const now = course.sickRole.given;
  const start: Form = now
    ? {
        mode: now.mode,
        eased: now.eased
          .filter(({ state }) => state !== 'ended')
          .map(({ obligation, how, takenOverBy, reviewBySession }) => ({
            obligation,
            how,
            takenOverBy,
            reviewBySession,
          })),
        kept: now.kept,
        recovery: now.recovery,
        sharedWith: now.sharedWith,
        until: now.until,
        note: now.note,
      }
    : { mode: 'limited', eased: [{ obligation: '' }], recovery: [''] };
  const form = useActForm(course.id, 'giveSickRole', start, 'new', { whileWaiting: 'stands' });
  const eased = form.form.eased ?? [];
  const save = () => {
    const said = filled(eased, ({ obligation }) => obligation);
    const sides = Object.fromEntries(lists.map((name) => [name, filledLines(form.form[name])]));
    return form.submit({ patch: { ...sides, eased: said } });
  };
  return (
    <div className={css.form}>
      <RadioList
        label={t('opening.sickRole.mode')}
        options={choices('opening.sickRole.modeIs', modes)}
        value={form.form.mode}
        onChange={(chosen) => form.change({ mode: modes.find((mode) => mode === chosen) ?? 'limited' })}
      />
      <Eased eased={eased} onChange={(next) => form.change({ eased: next })} wrong={form.wrong} />
      {lists.map((name) => (
        <ListEditor
          key={name}
          label={t(`opening.sickRole.${name}`)}
          hint={t(`opening.sickRole.hint.${name}`)}
          addLabel={t('opening.addLine')}
          order="free"
          lines={form.form[name] ?? []}
          onChange={(lines) => form.change({ [name]: lines })}
          error={form.wrong(name)}
        />
      ))}
      <DateField
        label={t('opening.sickRole.until')}
        about="to come"
        hint={t('opening.sickRole.hint.until')}
        optional
        value={form.form.until ?? ''}
        onChange={(until) => form.change({ until: until || undefined })}
        error={form.wrong('until')}
      />
      <TextArea
        label={t('opening.sickRole.note')}
        optional
        rows={2}
        value={form.form.note ?? ''}
        onChange={(note) => form.change({ note })}
      />
      <FormFoot form={form} go={t('opening.record')} onGo={() => void save()} />
    </div>
  );
}
