import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CirclePerson, type Placed, placeAt, type Ring, ringsOutward } from './on-rings.ts';

export type OnPlace = (personId: string, ring: Ring, angle: number) => void;

interface Held {
  id: string;
  ring: Ring;
  angle: number;
  by: 'keys' | 'press' | 'drag';
}

const turn = (angle: number, by: number) => (Math.round(angle) + by + 360) % 360;

/**
 * Moving people on the circle: by dragging, by pressing a person and then a place, and by keys.
 * Enter picks up and puts down; up and down change the ring, left and right go round it; Escape lets go.
 */
export function useCircleMoves(placed: readonly Placed[], radius: number, onPlace: OnPlace | undefined) {
  const { t } = useTranslation();
  const svg = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<Held>();
  const [said, setSaid] = useState('');
  const [current, setCurrent] = useState<string>();
  const from = useRef<{ x: number; y: number }>(undefined);

  const nameOf = (id: string) => placed.find((at) => at.person.id === id)?.person.name ?? '';
  const ringName = (ring: Ring) => t(`pictures.circle.ring.${ring}`);

  function pickUp(person: CirclePerson, angle: number, by: Held['by']) {
    setHeld({ id: person.id, ring: person.ring, angle, by });
    setSaid(t('pictures.circle.pickedUp', { name: person.name, ring: ringName(person.ring) }));
  }
  function putDown(at: { id: string; ring: Ring; angle: number }) {
    onPlace?.(at.id, at.ring, at.angle);
    setHeld(undefined);
    setSaid(t('pictures.circle.putDown', { name: nameOf(at.id), ring: ringName(at.ring) }));
  }
  function letGo() {
    if (held) setSaid(t('pictures.circle.letGo', { name: nameOf(held.id) }));
    setHeld(undefined);
  }

  function onKey(event: KeyboardEvent, at: Placed) {
    const isHeld = held?.id === at.person.id;
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const out = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter' || event.key === ' ') {
      if (held && isHeld) putDown(held);
      else if (onPlace) pickUp(at.person, Math.round(at.angle), 'keys');
    } else if (event.key === 'Escape' && held) letGo();
    else if (held && isHeld && (side || out)) {
      const ring = ringsOutward[ringsOutward.indexOf(held.ring) + out] ?? held.ring;
      const angle = turn(held.angle, side * 10);
      setHeld({ ...held, ring, angle });
      setSaid(out ? ringName(ring) : t('pictures.circle.around', { angle }));
    } else if (side || out) {
      const index = placed.findIndex((other) => other.person.id === at.person.id);
      const next = placed[(index + (side || out) + placed.length) % placed.length];
      if (next) {
        setCurrent(next.person.id);
        svg.current?.querySelector<SVGGElement>(`[data-person="${CSS.escape(next.person.id)}"]`)?.focus();
      }
    } else return;
    event.preventDefault();
  }

  const whereIs = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    const x = event.clientX - (box ? box.left + box.width / 2 : 0);
    const y = event.clientY - (box ? box.top + box.height / 2 : 0);
    return placeAt(x, y, radius);
  };

  function onPersonDown(event: PointerEvent, at: Placed) {
    if (!onPlace || event.button !== 0) return;
    event.stopPropagation();
    from.current = { x: event.clientX, y: event.clientY };
    setCurrent(at.person.id);
    svg.current?.setPointerCapture(event.pointerId);
    if (held?.id === at.person.id) letGo();
    else pickUp(at.person, Math.round(at.angle), 'press');
  }
  function onMove(event: PointerEvent) {
    const start = from.current;
    if (!held || !start) return;
    const far = Math.hypot(event.clientX - start.x, event.clientY - start.y) > 5;
    if (held.by === 'drag' || far) setHeld({ ...held, ...whereIs(event), by: 'drag' });
  }
  function onUp() {
    from.current = undefined;
    if (held?.by === 'drag') putDown(held);
  }
  function onGround(event: PointerEvent) {
    if (held && held.by !== 'drag') putDown({ id: held.id, ...whereIs(event) });
  }

  return {
    svg,
    held,
    said,
    current: current ?? placed[0]?.person.id,
    onKey,
    onPersonDown,
    onMove,
    onUp,
    onGround,
    letGo,
  };
}
