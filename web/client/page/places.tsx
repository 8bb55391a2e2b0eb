import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import css from './page.module.css';

/** A list of places to go, each line a large target. */
export function Places({ children }: { children: ReactNode }) {
  return <ul className={css.doors}>{children}</ul>;
}

interface PlaceProps {
  to: string;
  name: string;
  words?: string;
  /** Why it is so, in a line of its own. */
  why?: string;
}

/** One place to go, with a few words on what is behind it. */
export function Place({ to, name, words, why }: PlaceProps) {
  const [path, hash] = to.split('#');
  return (
    <li>
      <Link to={path as '/home'} {...(hash && { hash })} className={css.door}>
        <span className={css.doorName}>{name}</span>
        {words && (
          <span className={css.doorWords} dir="auto">
            {words}
          </span>
        )}
        {why && (
          <span className={css.doorWords} dir="auto">
            {why}
          </span>
        )}
      </Link>
    </li>
  );
}
