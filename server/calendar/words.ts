/** What stands in somebody’s own calendar: words that give nothing away. Another language says it in `without-app/calendar.ts` of its folder in `web/messages`. */
export const inCalendar = {
  en: {
    name: 'Appointments',
    neutral: 'Appointment',
    notes: 'Notes',
    group: 'Group',
    meeting: 'Meeting',
    away: 'Away',
  },
} as const;
export type WordsInCalendar = { readonly [Word in keyof typeof inCalendar.en]: string };

/** What is said where a calendar address cannot be as it was asked for. */
export const refusedOfCalendar = {
  en: {
    nothingBooked:
      'You have no course under way, so nothing is booked. Make the address once a course has begun.',
    called: 'Choose how your appointments are called, from what is offered.',
    often: 'This calendar asks too often. It is answered again within the hour.',
  },
} as const;
