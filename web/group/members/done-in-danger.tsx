import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { faultsInCourse } from '#web/app/forms/faults-here.ts';
import { groupKey } from '#web/app/group.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { DoneAtAlarmSaid, TellDoneAtAlarm } from '#web/both/alarms/done-at-alarm.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { SaidOnceDone } from '#web/ui/words/said-once-done.tsx';

/** What was done for a member in danger, and the place to write down more of it; the alarm waits for a clinician all the same. */
export function DoneInDanger({ member: { course, alarms } }: { member: MemberSeen }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const queries = useQueryClient();
  const [alarm] = alarms;
  const { isTyped } = useDraft(`${course}/tellDoneAtAlarm/${alarm?.id ?? ''}`, null);
  const [form, setForm] = useState<'open' | 'shut'>(isTyped ? 'open' : 'shut');
  const [times, setTimes] = useState(0);
  const opens = useRef<HTMLDivElement>(null);
  const [shuts, setShuts] = useState(0);
  const shut = () => {
    setForm('shut');
    setShuts((before) => before + 1);
  };
  useEffect(() => {
    if (shuts > 0) opens.current?.querySelector('button')?.focus();
  }, [shuts]);
  if (!alarm) return null;
  return (
    <Stack>
      <DoneAtAlarmSaid done={alarms.flatMap(({ done = [] }) => done)} />
      {form === 'open' && (
        <TellDoneAtAlarm
          course={course}
          alarm={alarm.id}
          onDone={() => {
            shut();
            setTimes((before) => before + 1);
            void queries.invalidateQueries({ queryKey: groupKey(id) });
          }}
          onCancel={shut}
          faultsHere={faultsInCourse}
        />
      )}
      {form === 'shut' && view.as === 'facilitator' && (
        <div ref={opens}>
          <Button kind="primary" onPress={() => setForm('open')}>
            {t('risk.done.open')}
          </Button>
        </div>
      )}
      <SaidOnceDone times={times} />
    </Stack>
  );
}
