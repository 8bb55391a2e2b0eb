import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type MilestoneNow, settledStates } from '#core/guide/milestones/milestones.ts';
import { milestoneTones } from '#web/therapist/course/protocol/milestone-tones.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import css from './opening.module.css';
import type { OpeningPartId } from './order.ts';
import { useWaiting } from './waiting.ts';

interface OpeningPartProps {
  /** The name of the part, which is also its place on the page. */
  part: OpeningPartId;
  milestone?: MilestoneNow;
  /** What is known so far, to read. */
  children: ReactNode;
  /** What is known so far, in a line. */
  says?: string | null;
  /** Whether something in it is to be looked at now, whatever the protocol waits for. */
  presses?: boolean;
  /** The form, on demand. */
  form?: ReactNode;
  /** Whether anything is written yet: an empty part opens with its form one press away, named for a beginning. */
  written: 'something' | 'nothing';
}

/** One part of the opening, open while it is the next that is due: what is known, and its form on demand. */
export function OpeningPart({
  part,
  milestone,
  says,
  presses = false,
  children,
  form,
  written,
}: OpeningPartProps) {
  const { t } = useTranslation();
  const { acts, course } = useCourseView();
  const isOver = course.closing.closed !== null;
  // On paper, and for whoever only reads, an instruction to the therapist would say nothing.
  const isRead = isOver || acts.length === 0;
  const [next] = useWaiting();
  const lead = t(isRead ? 'opening.notWritten' : `opening.${part}.lead`);
  const stands = milestone && (!isOver || settledStates.includes(milestone.state));
  return (
    <FoldedPart
      id={part}
      title={t(`opening.${part}.title`)}
      says={written === 'nothing' ? lead : says}
      isDue={!isRead && (presses || part === next)}
      stands={
        stands && (
          <Badge tone={milestoneTones[milestone.state]}>
            {t(`opening.milestone.${milestone.state}`, { session: milestone.due })}
          </Badge>
        )
      }
    >
      {written === 'nothing' && <p className={css.faint}>{lead}</p>}
      {children}
      {form && (
        <Disclosure title={t(`opening.${part}.${written === 'nothing' ? 'begin' : 'again'}`)}>
          {form}
        </Disclosure>
      )}
    </FoldedPart>
  );
}
