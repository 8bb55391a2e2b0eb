import type { Summary } from './summary.ts';

/** The next appointment from a day on. @param today where the service is */
export const nextFrom = ({ appointments }: Pick<Summary, 'appointments'>, today: string) =>
  appointments.find((one) => one.state === 'booked' && one.at.slice(0, 10) >= today);
