import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import type { Transition } from '#core/course/transition/state.ts';
import { transitionStrategiesUsed } from '#core/course/transition/strategies.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { EachOf } from '#web/therapist/course/work/areas/each-of.tsx';
import { AreaRoom } from '#web/therapist/course/work/areas/room.tsx';
import { startTransition } from './captures.ts';
import { TransitionWork } from './strategies.tsx';

/** The work on a change of role: the old and the new beside each other. */
export function TransitionRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { transitions } = course.transition;
  const [first] = transitions;
  const focus = activeFoci(course).find(({ area }) => roomFollowed(course, area) === 'role_transition');
  return (
    <AreaRoom area="role_transition" title={t('work.transition.title')} stage={first && stageOf(first)}>
      <EachOf
        all={transitions}
        words="transition"
        begins={startTransition}
        start={first ? {} : { oldRole: focus?.oldRole, newRole: focus?.newRole }}
        titleOf={({ change }) => change}
      >
        {(one) => <TransitionWork transition={one} />}
      </EachOf>
    </AreaRoom>
  );
}

/** Where the transition stands, by the furthest step that has something in the record. */
function stageOf(transition: Transition): string | undefined {
  const used: readonly string[] = transitionStrategiesUsed(transition);
  const reached: [string, string][] = [
    ['RT-9', 'mastery'],
    ['RT-7', 'new_role'],
    ['RT-6', 'in_between'],
    ['RT-3', 'letting_go'],
    ['RT-2', 'old_role'],
  ];
  return reached.find(([step]) => used.includes(step))?.[1];
}
