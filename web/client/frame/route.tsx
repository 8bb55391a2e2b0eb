import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '#web/app/root.tsx';
import { ClientFrame } from './frame.tsx';

/** What surrounds every page of a client. */
export const clientRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'client',
  component: ClientFrame,
});
