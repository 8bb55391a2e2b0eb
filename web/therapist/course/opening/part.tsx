import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MilestoneNow } from '#core/guide/milestones/milestones.ts';
import { milestoneTones } from '#web/therapist/course/protocol/milestone-tones.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import css from './opening.module.css';

interface OpeningPartProps {
  /** The name of the part, which is also its place on the page. */
  part: string;
  milestone?: MilestoneNow;
  /** What is known so far, to read. */
  children: ReactNode;
  /** The form, on demand. */
  form?: ReactNode;
  /** Whether anything is written yet: an empty part opens with its form one press away, named for a beginning. */
  written: 'something' | 'nothing';
}

/** One part of the opening: what it is, whether it is due, what is known, and its form on demand. */
export function OpeningPart({ part, milestone, children, form, written }: OpeningPartProps) {
  const { t } = useTranslation();
  const { acts, course } = useCourseView();
  const isOver = course.closing.closed !== null;
  // On paper, and for whoever only reads, an instruction to the therapist would say nothing.
  const isRead = isOver || acts.length === 0;
  const stands = milestone && (!isOver || milestone.state === 'done' || milestone.state === 'passed');
  return (
    <section className={css.part} id={part} aria-label={t(`opening.${part}.title`)}>
      <div className={css.head}>
        <h2>{t(`opening.${part}.title`)}</h2>
        {stands && (
          <Badge tone={milestoneTones[milestone.state]}>
            {t(`opening.milestone.${milestone.state}`, { session: milestone.due })}
          </Badge>
        )}
      </div>
      {written === 'nothing' && (
        <p className={css.faint}>{t(isRead ? 'opening.notWritten' : `opening.${part}.lead`)}</p>
      )}
      {children}
      {form && (
        <Disclosure title={t(`opening.${part}.${written === 'nothing' ? 'begin' : 'again'}`)}>
          {form}
        </Disclosure>
      )}
    </section>
  );
}
