import type { MemberSeen } from '#core/api-answers/groups.ts';

type Waiting = Pick<MemberSeen, 'alarm' | 'alarms'>;

/** Whether an alarm from before their death waits to be closed. */
export const hasAlarmToClose = ({ alarms }: Waiting): boolean =>
  alarms.some(({ ofWhoDied }) => ofWhoDied === true);

/** Whether they may be in danger by an alarm that waits: one that was raised since their death calls like any other. */
export const mayBeInDanger = ({ alarm, alarms }: Waiting): boolean =>
  alarm !== 'none' && (alarms.length === 0 || alarms.some(({ ofWhoDied }) => !ofWhoDied));
