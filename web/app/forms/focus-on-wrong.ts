import { useEffect, useRef } from 'react';

/** The form whose first wrong field is gone to when it was refused; give it this reference. */
export function useFocusOnWrong(error: unknown) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return form;
}
