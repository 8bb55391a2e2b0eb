import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filled } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { FactsRead } from './facts-read.tsx';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';
import { SymptomChecklist } from './symptom-checklist.tsx';

const texts = ['impairment', 'history', 'notes'] as const;

function SymptomsForm() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const last = course.symptoms.reviews.at(-1);
  const start: FormOf<'reviewSymptoms'> = last
    ? {
        began: last.began,
        worsened: last.worsened,
        pastEpisodes: last.pastEpisodes,
        checklist: last.checklist,
        impairment: last.impairment,
        history: last.history,
      }
    : { began: '', pastEpisodes: 0 };
  const form = useActForm(course.id, 'reviewSymptoms', start, 'new', { whileWaiting: 'stands' });
  const { began, worsened, pastEpisodes, checklist = [] } = form.form;
  return (
    <div className={css.form}>
      <div className={css.beside}>
        <DateField
          label={t('opening.symptoms.began')}
          about="gone by"
          value={began}
          onChange={(date) => form.change({ began: date })}
          error={form.wrong('began')}
        />
        <DateField
          label={t('opening.symptoms.worsened')}
          about="gone by"
          optional
          value={worsened ?? ''}
          onChange={(date) => form.change({ worsened: date || undefined })}
          error={form.wrong('worsened')}
        />
        <OpenNumberField
          label={t('opening.symptoms.pastEpisodes')}
          minValue={0}
          value={pastEpisodes}
          onChange={(episodes) => form.change({ pastEpisodes: episodes ?? 0 })}
          error={form.wrong('pastEpisodes')}
        />
      </div>
      <SymptomChecklist checklist={checklist} onChange={(next) => form.change({ checklist: next })} />
      {texts.map((name) => (
        <TextArea
          key={name}
          label={t(`opening.symptoms.${name}`)}
          privacy={name === 'notes' ? t('people.onlyClinicians') : undefined}
          optional
          rows={2}
          value={form.form[name] ?? ''}
          onChange={(words) => form.change({ [name]: words })}
          error={form.wrong(name)}
        />
      ))}
      <FormFoot
        form={form}
        go={t('opening.record')}
        onGo={() => void form.submit({ patch: { checklist: filled(checklist, ({ symptom }) => symptom) } })}
      />
    </div>
  );
}

/** The symptoms, their course, and what came before (I-02). */
export function SymptomsPart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const last = course.symptoms.reviews.at(-1);
  const { day: said } = useDaysInWords();
  return (
    <OpeningPart
      part="symptoms"
      says={last && t('opening.symptoms.says', { began: said(last.began), count: last.pastEpisodes })}
      written={last ? 'something' : 'nothing'}
      form={acts.includes('reviewSymptoms') && <SymptomsForm />}
    >
      {last && (
        <FactsRead
          rows={[
            [t('opening.symptoms.began'), said(last.began)],
            [t('opening.symptoms.worsened'), said(last.worsened)],
            [t('opening.symptoms.pastEpisodes'), String(last.pastEpisodes)],
            [
              t('opening.symptoms.checklist'),
              last.checklist
                .filter(({ level }) => level > 0)
                .map(({ symptom, level }) => `${symptom} (${t(`opening.level.${level}`)})`)
                .join('; '),
            ],
            ...texts.map((name) => [t(`opening.symptoms.${name}`), last[name]] as const),
          ]}
        />
      )}
    </OpeningPart>
  );
}
