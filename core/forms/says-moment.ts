/** What is said of a moment that lacks its day or its time. */
export const saysMoment = 'Give a day and time such as 2026-01-13T10:00.';
