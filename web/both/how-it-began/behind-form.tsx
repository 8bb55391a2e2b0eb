import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { behindIt } from '#core/course/how-it-began/state.ts';
import { behindTold } from '#core/course/how-it-began/told-now.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** What may lie behind trouble with others, each with a few words if one likes; nobody is asked to tell it anew. */
export function BehindForm({ course, onSaid }: { course: Course; onSaid: () => void }) {
  const { t } = useTranslation();
  const form = useActForm(
    course.id,
    'tellWhatLiesBehind',
    { factors: behindTold(course)?.factors ?? [] },
    'new',
    { whileWaiting: 'stands' },
  );
  const { factors } = form.form;
  const wordsOf = (factor: string) => factors.find((one) => one.factor === factor)?.words ?? '';
  return (
    <form
      noValidate
      aria-label={t('howItBegan.behind.title')}
      onSubmit={submits(async () => {
        if (await form.submit()) onSaid();
      })}
    >
      <Stack>
        <CheckboxList
          label={t('howItBegan.behind.choose')}
          options={behindIt.map((value) => ({ value, label: t(`howItBegan.behind.is.${value}`) }))}
          value={factors.map(({ factor }) => factor)}
          onChange={(chosen) =>
            form.change({
              factors: behindIt
                .filter((factor) => chosen.includes(factor))
                .map((factor) => ({ factor, words: wordsOf(factor) })),
            })
          }
          error={form.wrong('factors')}
        />
        {factors.map(({ factor, words = '' }) => (
          <TextField
            key={factor}
            label={t('howItBegan.behind.words', { what: t(`howItBegan.behind.is.${factor}`) })}
            optional
            value={words}
            onChange={(typed) =>
              form.change({
                factors: factors.map((one) => (one.factor === factor ? { ...one, words: typed } : one)),
              })
            }
          />
        ))}
        <FormFoot form={form} go={t('howItBegan.behind.save')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}
