import { useEffect } from 'react';

const headings = 'h1, h2, h3, h4';

/** What had the focus, and all it lies within, innermost first. */
function withAllAround(one: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = one; at; at = at.parentElement) all.push(at);
  return all;
}

/** The head of what is left around it: the nearest one, or that of the page. */
function headLeft(around: readonly Element[]): HTMLElement | null {
  const left = around.filter(({ isConnected }) => isConnected);
  for (const one of left) {
    const isWholePage = one.matches('main, body') || one.querySelector('main') !== null;
    const found = [...one.querySelectorAll<HTMLElement>(isWholePage ? 'h1' : headings)].find((each) =>
      each.checkVisibility(),
    );
    if (found) return found.querySelector<HTMLElement>('button, a') ?? found;
  }
  return null;
}

/**
 * Keeps the reader’s place: where what had the focus is taken from the page, since it was sent, closed or left, the focus goes to
 * the head of what is left around it, and never to nowhere. Whatever sets it itself, as a dialog does that closes, comes first.
 */
export function useKeepsPlace(): void {
  useEffect(() => {
    let around: readonly Element[] = [];
    let look = 0;
    const isNowhere = () =>
      around[0]?.isConnected === false &&
      (document.activeElement === document.body || document.activeElement === null);
    const goThere = () => {
      look = 0;
      const head = isNowhere() ? headLeft(around) : null;
      if (!head) return;
      if (head.tabIndex < 0) head.tabIndex = -1;
      head.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(() => {
      if (look || !isNowhere()) return;
      look = requestAnimationFrame(() => {
        look = requestAnimationFrame(goThere);
      });
    });
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? withAllAround(target) : [];
    };
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
      cancelAnimationFrame(look);
    };
  }, []);
}
