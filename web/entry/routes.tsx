import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '#web/app/root.tsx';
import { Door } from './first-page.tsx';
import { Begin } from './first-visit.tsx';
import { Invitation } from './invitation.tsx';
import { NewPassword } from './new-password.tsx';
import { SignIn } from './sign-in.tsx';

const getParentRoute = () => rootRoute;

export const entryRoutes = [
  createRoute({ getParentRoute, path: '/', component: Door }),
  createRoute({ getParentRoute, path: '/begin', component: Begin }),
  createRoute({ getParentRoute, path: '/sign-in', component: SignIn }),
  createRoute({ getParentRoute, path: '/invitation', component: Invitation }),
  createRoute({ getParentRoute, path: '/new-password', component: NewPassword }),
];
