import type { FocusForm } from './fields.tsx';

/** A role nobody named is left open, so that its guard can say what is missing. */
export const withOpenRoles = (form: FocusForm): FocusForm => ({
  ...form,
  oldRole: form.oldRole?.trim() || undefined,
  newRole: form.newRole?.trim() || undefined,
});
