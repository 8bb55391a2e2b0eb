import type { FormEvent } from 'react';

/** Sends a form by what it does here, and never by the browser. */
export const submits = (go: () => unknown) => (event: FormEvent) => {
  event.preventDefault();
  void go();
};
