import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';
import { Begin } from './begin.tsx';
import { Door } from './door.tsx';
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
