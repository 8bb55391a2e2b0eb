import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { choiceNow } from '#core/course/choice/choice-now.ts';
import { options } from '#core/course/choice/state.ts';
import type { Course } from '#core/course/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const start: FormOf<'recordChoice'> = { talkedOver: ['ipt'], chosen: [], why: '', otherwise: '' };

/** Which treatment was chosen, out of which, and why. */
export function ChoiceForm({ course, onSaid }: { course: Course; onSaid: () => void }) {
  const { t } = useTranslation();
  const form = useActForm(course.id, 'recordChoice', choiceNow(course) ?? start, 'new', {
    whileWaiting: 'stands',
  });
  const { talkedOver, chosen, why, otherwise } = form.form;
  const choices = (of: readonly (typeof options)[number][]) =>
    of.map((value) => ({ value, label: t(`choice.option.${value}`) }));
  return (
    <form
      noValidate
      aria-label={t('choice.decided.record')}
      onSubmit={submits(async () => {
        if (await form.submit()) onSaid();
      })}
    >
      <Stack>
        <CheckboxList
          label={t('choice.decided.talkedOver')}
          options={choices(options)}
          value={[...talkedOver]}
          onChange={(values) => {
            const next = options.filter((one) => values.includes(one));
            form.change({ talkedOver: next, chosen: next.filter((one) => chosen.includes(one)) });
          }}
          error={form.wrong('talkedOver')}
        />
        {talkedOver.length > 0 && (
          <CheckboxList
            label={t('choice.decided.chosen')}
            options={choices(talkedOver)}
            value={[...chosen]}
            onChange={(values) => form.change({ chosen: options.filter((one) => values.includes(one)) })}
            error={form.wrong('chosen')}
          />
        )}
        <TextArea
          label={t('choice.decided.why')}
          rows={2}
          value={why}
          onChange={(words) => form.change({ why: words })}
          error={form.wrong('why')}
        />
        <TextArea
          label={t('choice.decided.otherwise')}
          optional
          rows={2}
          value={otherwise ?? ''}
          onChange={(words) => form.change({ otherwise: words })}
        />
        <FormFoot form={form} go={t('choice.decided.save')} saved="below" />
      </Stack>
    </form>
  );
}
