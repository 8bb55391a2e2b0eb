import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { Closing } from '#web/therapist/course/ending/closing/closing.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { GoingOn } from './going-on.tsx';
import { Goodbye } from './goodbye.tsx';
import { InSight } from './in-sight.tsx';
import { LookingBack } from './looking-back.tsx';
import { NamedAndFelt } from './named-and-felt.tsx';
import { RelapsePlan } from './relapse-plan.tsx';
import { TaskList } from './task-list.tsx';
import { WhatFollows } from './what-follows.tsx';

/** The ending: in sight from the first session, then each of its tasks and how to do it here; the next one stands open. */
export function EndingRoom() {
  const { course } = useCourseView();
  // Of somebody who has died no ending is ahead: what was done of it can be read, and the course is closed.
  const isAhead = !hasEndedByDeath(course);
  return (
    <Stack gap="section">
      {isAhead && <InSight />}
      {isAhead && <TaskList />}
      <div>
        <NamedAndFelt />
        <LookingBack />
        <GoingOn />
        <RelapsePlan />
        <WhatFollows />
        <Goodbye />
        <Closing />
      </div>
    </Stack>
  );
}
