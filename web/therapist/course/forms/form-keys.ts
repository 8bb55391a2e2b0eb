import type { KeyboardEvent } from 'react';

/** Ctrl with Enter records, Escape leaves the field so that keys command again. */
export function onFormKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.currentTarget.closest('form')?.requestSubmit();
  }
  const { target } = event;
  if (event.key === 'Escape' && target instanceof HTMLElement && target.ariaExpanded !== 'true')
    target.blur();
}
