import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';
import { StaffFrame } from './staff-frame.tsx';

/** What surrounds every page of those who work in the service. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  component: StaffFrame,
});
