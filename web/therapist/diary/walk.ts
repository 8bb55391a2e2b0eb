import type { KeyboardEvent } from 'react';

const minuteOf = (hour: HTMLElement): number => Number(hour.dataset.minute);

const hoursIn = (day: Element | undefined): HTMLElement[] => [
  ...(day?.querySelectorAll<HTMLElement>('[data-minute]') ?? []),
];

/** In the first of these days that has any, the hour nearest to this one. */
function nearestIn(days: readonly Element[], hour: HTMLElement): HTMLElement | undefined {
  const next = days.map(hoursIn).find((hours) => hours.length > 0) ?? [];
  const away = (one: HTMLElement) => Math.abs(minuteOf(one) - minuteOf(hour));
  return next.toSorted((one, other) => away(one) - away(other))[0];
}

/** Arrow keys go up and down the hours of a day, and to the nearest hour of the next day that has one. */
export function walkWeek(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  if (!(at instanceof HTMLElement) || at.dataset.minute === undefined) return;
  const day = at.closest('[data-day]');
  const days = [...event.currentTarget.querySelectorAll('[data-day]')];
  const place = day ? days.indexOf(day) : -1;
  const own = hoursIn(day ?? undefined);
  const nth = own.indexOf(at);
  const goal = goalOf(event.key);
  if (!goal) return;
  event.preventDefault();
  goal.focus();

  function goalOf(key: string): HTMLElement | undefined {
    if (!(at instanceof HTMLElement)) return undefined;
    if (key === 'ArrowUp') return own[nth - 1];
    if (key === 'ArrowDown') return own[nth + 1];
    if (key === 'ArrowLeft') return nearestIn(days.slice(0, place).toReversed(), at);
    return key === 'ArrowRight' ? nearestIn(days.slice(place + 1), at) : undefined;
  }
}
