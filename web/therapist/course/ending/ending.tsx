import { Stack } from '../../../ui/layout.tsx';
import { Closing } from './closing.tsx';
import { GoingOn } from './going-on.tsx';
import { GoodbyeWords } from './goodbye-words.tsx';
import { InSight } from './in-sight.tsx';
import { LookingBack } from './looking-back.tsx';
import { StayingWell } from './staying-well.tsx';
import { TaskList } from './task-list.tsx';
import { Goodbye, WhatFollows } from './what-follows.tsx';

/** The ending: in sight from the first session, then each of its tasks and how to do it here. */
export function EndingRoom() {
  return (
    <Stack gap="section">
      <InSight />
      <TaskList />
      <GoodbyeWords />
      <LookingBack />
      <GoingOn />
      <StayingWell />
      <WhatFollows />
      <Goodbye />
      <Closing />
    </Stack>
  );
}
