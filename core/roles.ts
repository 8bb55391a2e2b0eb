/** What somebody who works in a service may be; one person may be several. */
export const roles = ['therapist', 'supervisor', 'manager', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Those who may stand in a chart. */
export const isClinicianRole = (role: Role) => role === 'therapist' || role === 'supervisor';

/** Those who see to the people of the service: who works here, with which address, and who is invited. */
export const runsAccounts = (role: Role) => role === 'administrator' || role === 'manager';
