/** What somebody who works in a service may be; one person may be several. */
export const roles = ['therapist', 'facilitator', 'supervisor', 'manager', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Those who may stand in any chart. A facilitator leads groups, is no clinician, and stands in those of their groups alone. IPT protocol reference, 7.6. */
export const isClinicianRole = (role: Role) => role === 'therapist' || role === 'supervisor';

/** Those who see to the people of the service: who works here, with which address, and who is invited. */
export const runsAccounts = (role: Role) => role === 'administrator' || role === 'manager';
