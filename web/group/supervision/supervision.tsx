import { everLed } from '#core/group/facilitators/leading.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Calls } from './calls.tsx';
import { Due } from './due.tsx';
import { FiguresOfGroup } from './figures.tsx';
import { Held } from './held.tsx';
import { Observed } from './observed.tsx';

/** Supervision of one group: what is still to do, what was observed, calls, meetings with the supervisor, and its figures. */
export function SupervisionOfGroup() {
  const { view } = useGroupHere();
  const { me } = useSignedIn();
  return (
    <Stack gap="section">
      <Due />
      <Observed />
      {view.as === 'supervisor' && !everLed(view.group, me.id) && <Calls />}
      <Held />
      <FiguresOfGroup />
    </Stack>
  );
}
