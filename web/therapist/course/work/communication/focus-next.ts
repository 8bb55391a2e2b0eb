/** Takes the focus to the first thing marked as what comes next, once the page shows it. */
export function focusNext(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-next] button')?.focus()),
  );
}
