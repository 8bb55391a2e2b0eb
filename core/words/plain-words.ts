/** A key as people say it: `tried_differently` is tried differently. */
export const inPlainWords = (key: string): string => key.replaceAll('_', ' ');
