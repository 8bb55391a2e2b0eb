import { createContext, type ReactNode, useContext } from 'react';
import { Disclosure } from './disclosure.tsx';
import css from './folded-part.module.css';

/** Whether parts that fold on a screen stand whole here, as on paper, where nothing can be opened. */
export const PartsStand = createContext<'folded' | 'whole'>('folded');

interface FoldedPartProps {
  /** Its place on the page; a link there opens it. */
  id: string;
  title: string;
  level?: 2 | 3;
  /** What is in it, in a line, while it is folded. */
  says?: ReactNode;
  /** How it stands, beside its title. */
  stands?: ReactNode;
  /** Whether it is due now: it stands open then, until somebody folds it. */
  isDue?: boolean;
  children: ReactNode;
}

/** A part of a page that stands open while it is due, and else is one line that says what is in it. */
export function FoldedPart({ id, title, level = 2, says, stands, isDue = false, children }: FoldedPartProps) {
  const isWhole = useContext(PartsStand) === 'whole';
  const Title = `h${level}` as const;
  return (
    <section className={css.part} id={id} aria-label={title} tabIndex={-1} data-folds={!isWhole || undefined}>
      {isWhole ? (
        <>
          <div className={css.head}>
            <Title>{title}</Title>
            {stands}
          </div>
          {children}
        </>
      ) : (
        <Disclosure
          of={id}
          title={title}
          level={level}
          says={says}
          stands={stands}
          open={isDue ? 'at first' : 'on demand'}
        >
          <div className={css.inside}>{children}</div>
        </Disclosure>
      )}
    </section>
  );
}
