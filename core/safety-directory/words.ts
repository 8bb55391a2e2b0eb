/** What the directory says of a field that cannot be taken, and of a line of a file. */
export const directoryWords = {
  en: {
    name: 'Give its name, as one asks for it on the telephone.',
    reach: 'Say how to reach it: a number, or where to go.',
    tooLong: 'Say it in fewer words.',
    hours:
      'Write when it is open, such as “Mon-Fri 09:00-17:00, Sat 10:00-14:00”, or “always”; leave it empty where nobody knows.',
    tooMany: 'Keep the directory under five hundred entries: take out what is not used any more.',
    kind: (written: string, kinds: string) =>
      `“${written}” is no kind that Kith knows. Write one of: ${kinds}.`,
    holidays: (written: string) =>
      `“${written}” does not say what holidays are like. Write “open”, “closed” or nothing.`,
    readBy: (written: string) => `“${written}” does not say who reads it. Write “everybody” or “staff”.`,
    checkedOn: (written: string) =>
      `“${written}” is no day up to today. Write it as 2026-01-13, or leave it empty.`,
    twice: (line: number) => `It is the same entry as line ${line}: same kind, name and place.`,
    added: (name: string) => `${name} would be added.`,
    changed: (name: string, what: string) => `${name} would change: ${what}.`,
    same: (name: string) => `${name} stands so already.`,
  },
};
