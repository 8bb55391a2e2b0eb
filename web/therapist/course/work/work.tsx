import { useTranslation } from 'react-i18next';
import { Columns, Stack } from '../../../ui/layout.tsx';
import { AreasAll, FocusNow } from './focus-now.tsx';
import { OpenNow } from './open-now.tsx';
import { RoomHead } from './room-head.tsx';
import { StartSomething } from './start-something.tsx';
import { ThreadsAll } from './threads-all.tsx';

/** The first page of the work: the focus and its next step, what can be started, what is open, and the threads. */
export function WorkRoom() {
  const { t } = useTranslation();
  return (
    <Stack gap="section">
      <RoomHead title={t('work.title')} />
      <FocusNow />
      <Columns>
        <StartSomething />
        <OpenNow />
      </Columns>
      <ThreadsAll />
      <AreasAll />
    </Stack>
  );
}
