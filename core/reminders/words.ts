/** What is said of a choice of reminders that cannot be read. */
export const choiceWords = { en: { time: 'Give a time of day, such as 20:00.' } };
