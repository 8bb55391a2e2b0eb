import { useTranslation } from 'react-i18next';
import { suggestFocus } from '#core/course/focus/suggest.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

/** What the ratings suggest, with every reason; the clinician decides. */
export function Suggestion() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { nameOf, toneOf } = useAreaWords(course);
  const { state, primary, secondary, scores, reasons } = suggestFocus(course);
  const why = (
    <ul className={shapes.plainList}>
      {reasons.map(({ rule, because }) => (
        <li key={`${rule}-${because}`}>
          {because} <span className={css.rule}>{rule}</span>
        </li>
      ))}
    </ul>
  );
  if (state === 'safety_first') {
    return (
      <Notice kind="warn" title={t('formulation.suggestion.safety')}>
        {why}
      </Notice>
    );
  }
  if (state === 'held_back') {
    return (
      <Stack gap="tight">
        <p>{t('formulation.suggestion.heldBack')}</p>
        {why}
      </Stack>
    );
  }
  if (state === 'not_rated') return <p className={css.faint}>{t('formulation.suggestion.notRated')}</p>;
  return (
    <Stack gap="tight">
      <Row gap="tight">
        <span>{t('formulation.suggestion.points')}</span>
        {primary && <Badge tone={toneOf(primary)}>{nameOf(primary)}</Badge>}
        {secondary && <span>{t('formulation.suggestion.second')}</span>}
        {secondary && <Badge tone={toneOf(secondary)}>{nameOf(secondary)}</Badge>}
      </Row>
      {why}
      <p className={css.meta}>
        {scores
          .toSorted((a, b) => b.score - a.score)
          .map(({ area, score }) => t('formulation.suggestion.score', { area: nameOf(area), score }))
          .join(' · ')}
      </p>
      <p className={css.faint}>{t('formulation.suggestion.youDecide')}</p>
    </Stack>
  );
}
