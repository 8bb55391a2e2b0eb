/** Gives a calendar file to the phone's own calendar. */
export function giveToCalendar(file: string): void {
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'calendar.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
