export interface SaidListProps {
  /** What each is about, and the words on it, a paragraph each. What has no words is left out. */
  rows: readonly { title: string; lines: readonly (string | undefined)[] }[];
  className: string | undefined;
  titleClass?: string | undefined;
}

/** What people said, each under what it is about. */
export function SaidList({ rows, className, titleClass }: SaidListProps) {
  const said = rows
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line !== undefined && line !== '') }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <dl className={className}>
      {said.map(({ title, lines }) => (
        <div key={title}>
          <dt className={titleClass}>{title}</dt>
          {lines.map((line) => (
            <dd key={line} dir="auto">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
