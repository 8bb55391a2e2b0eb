import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '#web/app/root.tsx';
import { StaffFrame } from './staff.tsx';

/** What surrounds every page of those who work in the service. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  component: StaffFrame,
});
