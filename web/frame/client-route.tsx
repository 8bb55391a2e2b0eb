import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';
import { ClientFrame } from './client-frame.tsx';

/** What surrounds every page of a client. */
export const clientRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'client',
  component: ClientFrame,
});
