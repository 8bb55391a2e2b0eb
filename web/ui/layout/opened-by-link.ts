import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const named = (hash: string) => document.getElementById(decodeURIComponent(hash.slice(1)));

/** Opens a fold when the address, or a link that is followed on its page, leads to it or to something inside it. */
export function useOpenedByLink(
  fold: RefObject<HTMLElement | null>,
  of: string | undefined,
  open: () => void,
) {
  const opens = useRef(open);
  opens.current = open;
  useLayoutEffect(() => leadsInto(fold.current, of, location.hash, opens.current), [fold, of]);
  useEffect(() => {
    const followed = ({ target }: Event) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href*="#"]');
      if (link && link.pathname === location.pathname) leadsInto(fold.current, of, link.hash, opens.current);
    };
    const moved = () => leadsInto(fold.current, of, location.hash, opens.current);
    document.addEventListener('click', followed, { capture: true });
    window.addEventListener('hashchange', moved);
    return () => {
      document.removeEventListener('click', followed, { capture: true });
      window.removeEventListener('hashchange', moved);
    };
  }, [fold, of]);
}

function leadsInto(fold: HTMLElement | null, of: string | undefined, hash: string, open: () => void): void {
  const place = hash.length > 1 ? named(hash) : null;
  if (!place || !fold || !(place.id === of || fold.contains(place))) return;
  open();
  requestAnimationFrame(() => place.scrollIntoView());
}
