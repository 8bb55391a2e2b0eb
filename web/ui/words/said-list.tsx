export interface SaidListProps {
  /** What each is about, and the words on it, a paragraph each. What has no words is left out beforehand. */
  rows: readonly { title: string; lines: readonly string[] }[];
  className: string | undefined;
  titleClass?: string | undefined;
}

/** What people said, each under what it is about. */
export function SaidList({ rows, className, titleClass }: SaidListProps) {
  return (
    <dl className={className}>
      {rows.map(({ title, lines }) => (
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
