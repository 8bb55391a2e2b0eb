import { useTranslation } from 'react-i18next';
import { AreasAll, FocusNow } from '#web/therapist/course/work/areas/focus.tsx';
import { WaysToStart } from '#web/therapist/course/work/start/ways-to-start.tsx';
import { ThreadsAll } from '#web/therapist/course/work/threads/threads.tsx';
import { UnfinishedWork } from '#web/therapist/course/work/threads/unfinished-work.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { RoomHead } from './room-head.tsx';

/** The first page of the work: the focus and its next step, what can be started, what is open, and the threads. */
export function WorkRoom() {
  const { t } = useTranslation();
  return (
    <Stack gap="section">
      <RoomHead title={t('work.title')} />
      <FocusNow />
      <Columns>
        <WaysToStart />
        <UnfinishedWork />
      </Columns>
      <ThreadsAll />
      <AreasAll />
    </Stack>
  );
}
