/** A value that a spreadsheet reads as text or as a number, and never as a formula. */
const field = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Lines of values as CSV, each line ended as its standard asks. */
export const asCsv = (lines: readonly (readonly string[])[]): string =>
  lines
    .map((line) => line.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
