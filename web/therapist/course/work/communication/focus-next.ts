/** About five seconds; a slow machine draws fewer. */
const mostFrames = 300;

/**
 * Takes the focus to the first thing marked as what comes next, once the page shows it, however long the machine takes;
 * not when the person has gone on to something else meanwhile.
 */
export function focusNext(): void {
  const from = document.activeElement;
  const look = (frame: number) => {
    const { activeElement, body } = document;
    if (activeElement !== from && activeElement !== body) return;
    const next = frame < 2 ? null : document.querySelector<HTMLElement>('[data-next] button');
    if (next) next.focus();
    else if (frame < mostFrames) requestAnimationFrame(() => look(frame + 1));
  };
  requestAnimationFrame(() => look(1));
}
