import { classes } from '#web/ui/look/classes.ts';
import css from './said-list.module.css';

/** The look of a list of what was said, each under what it is about, where it is more than lines of words. */
export const saidListClass = css.list ?? '';

export interface SaidListProps {
  /** What each is about, and the words on it, a paragraph each. What has no words is left out. */
  rows: readonly { title: string; lines: readonly (string | undefined)[] }[];
  /** How it is laid out, where it is otherwise than in one column. */
  className?: string | undefined;
  titleClass?: string | undefined;
}

/** What somebody said where a heading says already what it is about: a paragraph each. */
export const SaidLines = ({ lines }: { lines: readonly string[] }) =>
  lines
    .filter((line) => line !== '')
    .map((line) => (
      <p key={line} dir="auto">
        {line}
      </p>
    ));

/** What people said, each under what it is about. */
export function SaidList({ rows, className, titleClass }: SaidListProps) {
  const said = rows
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line !== undefined && line !== '') }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <dl className={classes(css.list, className)}>
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
