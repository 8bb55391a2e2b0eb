import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import css from './opening.module.css';

type Checklist = NonNullable<FormOf<'reviewSymptoms'>['checklist']>;

const usual = [
  'mood',
  'pleasure',
  'sleep',
  'appetite',
  'energy',
  'guilt',
  'thinking',
  'slowness',
  'anxiety',
] as const;

/** The usual symptoms and any the client adds, each by how strong it is. */
export function SymptomChecklist({
  checklist,
  onChange,
}: {
  checklist: Checklist;
  onChange: (next: Checklist) => void;
}) {
  const { t } = useTranslation();
  const choices = useChoices();
  const levels = choices('opening.level', [0, 1, 2, 3]);
  const named = usual.map((key) => t(`opening.symptoms.usual.${key}`));
  const own = checklist.flatMap((each, index) => (named.includes(each.symptom) ? [] : [{ each, index }]));
  const rate = (symptom: string, level: number) => {
    const known = checklist.some((each) => each.symptom === symptom);
    onChange(
      known
        ? checklist.map((each) => (each.symptom === symptom ? { ...each, level } : each))
        : [...checklist, { symptom, level }],
    );
  };
  const rewrite = (at: number, part: Partial<Checklist[number]>) =>
    onChange(checklist.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <fieldset className={css.several}>
      <legend>{t('opening.symptoms.checklist')}</legend>
      <div className={css.beside}>
        {named.map((symptom) => (
          <Select
            key={symptom}
            label={symptom}
            options={levels}
            value={checklist.find((each) => each.symptom === symptom)?.level.toString()}
            onChange={(level) => rate(symptom, Number(level))}
          />
        ))}
      </div>
      {own.map(({ each, index }) => (
        <div className={css.beside} key={`own-${index + 1}`}>
          <TextField
            label={t('opening.symptoms.other')}
            value={each.symptom}
            onChange={(symptom) => rewrite(index, { symptom })}
          />
          <Select
            label={t('opening.symptoms.howStrong')}
            options={levels}
            value={String(each.level)}
            onChange={(level) => rewrite(index, { level: Number(level) })}
          />
        </div>
      ))}
      <div>
        <Button size="small" onPress={() => onChange([...checklist, { symptom: '', level: 1 }])}>
          {t('opening.symptoms.add')}
        </Button>
      </div>
    </fieldset>
  );
}
