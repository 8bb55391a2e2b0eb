/** What somebody who works in a service may be; one person may be several. */
export const roles = [
  'therapist',
  'facilitator',
  'supervisor',
  'manager',
  'administrator',
  'secretary',
] as const;
export type Role = (typeof roles)[number];

/** Those to whom stands open what the service says of itself. A secretary sees to hours, and is let in where hours are and nowhere else. Decision 050. */
export const rolesInside: readonly Role[] = roles.filter((role) => role !== 'secretary');

/** Those who may stand in any chart. A facilitator leads groups, is no clinician, and stands in those of their groups alone. IPT protocol reference, 7.6. */
export const isClinicianRole = (role: Role) => role === 'therapist' || role === 'supervisor';

/** Those who see to the people of the service: who works here, with which address, and who is invited. */
export const runsAccounts = (role: Role) => role === 'administrator' || role === 'manager';
