import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LetterToOther } from '#core/course/letters-to-others/state.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { NewLetterToOther } from './new.tsx';
import { standsAs } from './state.ts';

function OneOfThem({ letter }: { letter: LetterToOther }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const state = standsAs(letter);
  const last = letter.gone.at(-1) ?? letter.signed.at(-1) ?? letter.draft;
  const on = dateInWords(last?.on ?? '', i18n.language);
  return (
    <li className={shapes.writtenLine}>
      <Badge tone={state === 'gone' ? 'good' : 'plain'}>{t(`letters.toOthers.state.${state}`)}</Badge>
      <span>
        <bdi>{letter.whom}</bdi>: {t(`letters.toOthers.subject.${letter.subject}`)}, {on}
      </span>
      <Link
        to="/courses/$course/letters/to/$letter"
        params={{ course: course.id, letter: letter.id }}
        aria-label={t('letters.toOthers.openOf', { whom: letter.whom, on })}
      >
        {t('letters.open')}
      </Link>
    </li>
  );
}

/** Letters about the client to somebody else, and a new one. */
export function LettersToOthers() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { letters } = course.lettersToOthers;
  return (
    <Part title={t('letters.toOthers.title')} id="to-others">
      <p className={shapes.lead}>{t('letters.toOthers.lead')}</p>
      {letters.length > 0 && (
        <ul className={shapes.plainList}>
          {letters.map((letter) => (
            <OneOfThem key={letter.id} letter={letter} />
          ))}
        </ul>
      )}
      {acts.includes('writeLetterToOther') && <NewLetterToOther />}
    </Part>
  );
}
