/**
 * Prints one element alone, under whatever says whose it is (`data-print-head`): all that does not hold either is left
 * off the paper, and what holds them gives them the whole sheet.
 */
export function printAlone(alone: Element): void {
  const onPaper = [...document.querySelectorAll('[data-print-head]'), alone];
  const leave = (within: Element): void => {
    for (const child of within.children) {
      if (onPaper.includes(child)) continue;
      const holds = onPaper.some((one) => child.contains(one));
      child.setAttribute('data-printing', holds ? 'around' : 'beside');
      if (holds) leave(child);
    }
  };
  leave(document.body);
  const back = () => {
    for (const one of document.querySelectorAll('[data-printing]')) one.removeAttribute('data-printing');
  };
  window.addEventListener('afterprint', back, { once: true });
  window.print();
}
