/** Which way a score moved, by the word under which that is said. */
export const movedWay = ({ first, last }: { first: number; last: number }) =>
  last > first ? 'risen' : last < first ? 'fallen' : 'same';
