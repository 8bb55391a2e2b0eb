import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import type { Transition } from '#core/course/transition/state.ts';
import { transitionStrategiesUsed } from '#core/course/transition/strategies.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { AreaRoom } from '#web/therapist/course/work/areas/room.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Tabs } from '#web/ui/layout/tabs.tsx';
import { startTransition } from './captures.ts';
import { TransitionWork } from './strategies.tsx';

/** The work on a change of role: the old and the new beside each other. */
export function TransitionRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { transitions } = course.transition;
  const [first] = transitions;
  const focus = activeFoci(course).find(({ area }) => roomFollowed(course, area) === 'role_transition');
  const start = (
    <InPlace
      key={transitions.length}
      capture={startTransition}
      start={first ? {} : { oldRole: focus?.oldRole, newRole: focus?.newRole }}
      place={`new/${transitions.length}`}
      kind={first ? 'plain' : 'primary'}
      opens={first ? t('work.area.room.another') : t('work.transition.start')}
    />
  );
  return (
    <AreaRoom area="role_transition" title={t('work.transition.title')} stage={first && stageOf(first)}>
      {!first && (
        <Empty title={t('work.transition.empty')} action={start}>
          {t('work.transition.emptyWords')}
        </Empty>
      )}
      {transitions.length > 1 ? (
        <Tabs
          label={t('work.area.room.which')}
          tabs={transitions.map((one) => ({
            id: one.id,
            title: one.change,
            content: <TransitionWork transition={one} />,
          }))}
        />
      ) : (
        first && <TransitionWork transition={first} />
      )}
      {first && <Disclosure title={t('work.area.room.another')}>{start}</Disclosure>}
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
