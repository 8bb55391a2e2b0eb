/** What days-in-forms.ts says. */
export const daysInFormsWords = {
  en: {
    isBeforeClientWasBorn: (day: string, born: string) =>
      `${day} is before the client was born (${born}). Check the year.`,
    hasNotComeYetGive: (day: string) => `${day} has not come yet. Give the day it happened, up to today.`,
    isOverAlreadyGiveDay: (day: string, on: string) => `${day} is over already. Give a day from ${on} on.`,
    isBeforeCourseWasOpened: (day: string, opened: string) =>
      `${day} is before the course was opened (${opened}). Check the date.`,
    isMoreThanYearsAhead: (day: string, years: number) =>
      `${day} is more than ${years} years ahead. Check the year.`,
  },
};
