/** The headers of a file that is taken away. */
export const namedFile = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
});

/** The headers of a CSV file that is taken away. */
export const csvFile = (name: string) => namedFile(name, 'text/csv; charset=utf-8');
