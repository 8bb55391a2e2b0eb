import type { MemberSeen } from '#core/api-answers/groups.ts';

type Left = Pick<MemberSeen, 'left'>;

/** Whether a member has died, whichever day the meeting was. */
export const hasDied = ({ left }: Left): boolean => left?.why === 'died';

/**
 * Whether a meeting of that day has a turn for them: of one before their death what was said is still told; from that day on they
 * are asked nothing, and what stands of them is sent. IPT protocol reference, 7.6; decision 041.
 */
export const isStillAsked = ({ left }: Left, on: string): boolean => left?.why !== 'died' || on < left.on;
