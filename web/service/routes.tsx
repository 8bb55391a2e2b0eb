import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '../frame/staff-route.tsx';
import { Account } from './account.tsx';
import { Emergency } from './emergency.tsx';
import { Figures } from './figures.tsx';
import { Members } from './members.tsx';
import { Outbox } from './outbox.tsx';
import { SettingsPage } from './settings.tsx';
import { Supervision } from './supervision.tsx';

const getParentRoute = () => staffRoute;

export const serviceRoutes = [
  createRoute({ getParentRoute, path: '/supervision', component: Supervision }),
  createRoute({ getParentRoute, path: '/service', component: Figures }),
  createRoute({ getParentRoute, path: '/members', component: Members }),
  createRoute({ getParentRoute, path: '/settings', component: SettingsPage }),
  createRoute({ getParentRoute, path: '/outbox', component: Outbox }),
  createRoute({ getParentRoute, path: '/account', component: Account }),
  createRoute({ getParentRoute, path: '/emergency', component: Emergency }),
];
