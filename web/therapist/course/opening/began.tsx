import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { behindTold, onsetTold } from '#core/course/how-it-began/told-now.ts';
import { BehindForm } from '#web/both/how-it-began/behind-form.tsx';
import { OnsetForm } from '#web/both/how-it-began/onset-form.tsx';
import { BehindRead, beganSaid, OnsetRead, PartsRead } from '#web/both/how-it-began/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';

/** Where what lies behind it speaks for another form of the therapy (IPT protocol reference, 2.3.4 and 7.14). */
const speaksForAnother = ['anxious_with_people', 'earlier_trauma'] as const;

function Routes() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const told = behindTold(course)?.factors ?? [];
  const found = speaksForAnother.filter((one) => told.some(({ factor }) => factor === one));
  if (found.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t('howItBegan.behind.routes.title')}</strong>
      </p>
      {found.map((one) => (
        <p key={one}>{t(`howItBegan.behind.routes.${one}`)}</p>
      ))}
      {acts.includes('chooseForm') && (
        <p data-print="never">
          <Link
            to="/courses/$course/formulation"
            params={{ course: course.id }}
            hash="terms"
            className={standingLinkClass}
          >
            {t('opening.began.toForm')}
          </Link>
        </p>
      )}
    </>
  );
}

/** How it began: the four questions, what is marked, and what may lie behind it (I-09; IPT protocol reference, 2.2, 2.3.4 and 5.3). */
export function BeganPart() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course, acts } = useCourseView();
  const told = onsetTold(course);
  const behind = behindTold(course);
  return (
    <OpeningPart
      part="began"
      says={told?.answers
        .filter(({ answer }) => answer !== 'no')
        .map(({ question, words }) => words || t(`howItBegan.short.${question}`))
        .join(' · ')}
      written={beganSaid(course) ? 'something' : 'nothing'}
    >
      <OnsetRead course={course} />
      {told && <p className={css.faint}>{t(`howItBegan.saved_${told.as}`, { on: day(told.on) })}</p>}
      <PartsRead course={course} />
      <BehindRead course={course} />
      {behind && <p className={css.faint}>{t(`howItBegan.saved_${behind.as}`, { on: day(behind.on) })}</p>}
      <Routes />
      {acts.includes('tellHowItBegan') && (
        <ShutsOnceDone title={t(`howItBegan.${told ? 'again' : 'begin'}`)}>
          {(done) => <OnsetForm course={course} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {acts.includes('tellWhatLiesBehind') && (
        <ShutsOnceDone title={t(`howItBegan.behind.${behind ? 'again' : 'begin'}`)}>
          {(done) => <BehindForm course={course} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </OpeningPart>
  );
}
