import { useTranslation } from 'react-i18next';
import { formulationFields } from '#core/course/formulation/map.ts';
import type { FormulationVersion } from '#core/course/formulation/state.ts';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { Quote } from '#web/ui/words/prose.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import storyCss from './story.module.css';

/** One version of the formulation as it is read: the client's words, the story, and the map. */
export function StoryRead({ text }: { text: unknown }) {
  const { t } = useTranslation();
  const {
    clientsWords,
    narrative,
    if: map,
    onsetLink,
    diagnosisText,
    sessions,
    endsAbout,
    reviewBy,
    language,
    workingNote,
  } = text as FormulationVersion;
  const { day } = useDaysInWords();
  const facts = [
    { title: t('formulation.text.onsetLink'), words: onsetLink },
    { title: t('formulation.text.diagnosisText'), words: diagnosisText },
    ...formulationFields.map((key) => ({ title: t(`formulation.map.${key}.label`), words: map[key] })),
    { title: t('formulation.text.sessions'), words: sessions },
    { title: t('formulation.text.endsAbout'), words: day(endsAbout) },
    { title: t('formulation.text.reviewBy'), words: reviewBy },
    { title: t('formulation.text.language'), words: language },
    { title: t('formulation.text.workingNote'), words: workingNote },
  ].map(({ title, words }) => ({ title, lines: [words ? String(words) : undefined] }));
  return (
    <div className={css.item}>
      {clientsWords && <Quote>{clientsWords}</Quote>}
      {narrative && (
        <p className={storyCss.story} dir="auto">
          {narrative}
        </p>
      )}
      <SaidList rows={facts} className={css.facts} />
    </div>
  );
}
