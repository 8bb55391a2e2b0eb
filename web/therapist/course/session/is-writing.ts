/** Whether a key pressed there is writing, so that it commands nothing. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="listbox"], [contenteditable="true"]'))
    return true;
  const field = target.closest('input, textarea, select');
  return field !== null && !['radio', 'checkbox'].includes(field.getAttribute('type') ?? '');
}
