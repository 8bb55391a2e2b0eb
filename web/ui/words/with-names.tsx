import { Fragment } from 'react';

interface WithNamesProps {
  /** The sentence, with a mark where each name stands: `(marks) => t('service.supervision.with', marks)`. */
  says: (marks: Record<string, string>) => string;
  names: Readonly<Record<string, string>>;
}

const firstMark = 0xe000;

/** A sentence with people's names in it, each written in its own direction, so that none turns the words around it. */
export function WithNames({ says, names }: WithNamesProps) {
  const marks = Object.keys(names).map((name, nth) => [name, String.fromCodePoint(firstMark + nth)] as const);
  const said = new Map(marks.map(([name, mark]) => [mark, names[name] ?? '']));
  const parts = says(Object.fromEntries(marks)).split(/([\ue000-\ue00f])/u);
  return parts.map((part, nth) => {
    const name = said.get(part);
    const key = `${nth} ${part}`;
    return name === undefined ? <Fragment key={key}>{part}</Fragment> : <bdi key={key}>{name}</bdi>;
  });
}
