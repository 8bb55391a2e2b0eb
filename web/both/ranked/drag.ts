import { type PointerEvent, type RefObject, useState } from 'react';
import { droppedAt } from './dropped-at.ts';

interface Drag {
  from: number;
  to: number;
  /** Where on the page it was taken, and how far it has come since. */
  taken: number;
  by: number;
}

/** How near the edge of the window a finger makes the page go on. */
const edge = 56;

const onPage = (y: number) => y + window.scrollY;

/** Dragging the rows of a list by mouse, pen or thumb, each by its handle. @param onDrop the places it went from and to */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag>();
  const placeFor = (from: number, y: number): number =>
    droppedAt(
      from,
      y,
      [...(list.current?.children ?? [])].map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return top + height / 2;
      }),
    );
  const handle = (at: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: at, to: at, taken: onPage(event.clientY), by: 0 });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!drag) return;
      const { clientY } = event;
      if (clientY < edge) window.scrollBy(0, -12);
      else if (clientY > window.innerHeight - edge) window.scrollBy(0, 12);
      setDrag({ ...drag, to: placeFor(drag.from, clientY), by: onPage(clientY) - drag.taken });
    },
    onPointerUp() {
      if (drag) onDrop(drag.from, drag.to);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
  });
  return { drag, handle };
}
