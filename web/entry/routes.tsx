import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '#web/app/root.tsx';
import { FirstPage } from './first-page.tsx';
import { FirstVisit } from './first-visit.tsx';
import { Invitation } from './invitation.tsx';
import { NewPassword } from './new-password.tsx';
import { BesidesOwnPage } from './own-page.tsx';
import { SignIn } from './sign-in.tsx';

const getParentRoute = () => rootRoute;

export const entryRoutes = [
  createRoute({ getParentRoute, path: '/', component: FirstPage }),
  createRoute({ getParentRoute, path: '/begin', component: FirstVisit }),
  createRoute({ getParentRoute, path: '/sign-in', component: SignIn }),
  createRoute({ getParentRoute, path: '/invitation', component: Invitation }),
  createRoute({ getParentRoute, path: '/new-password', component: NewPassword }),
  createRoute({ getParentRoute, path: '/beside', component: BesidesOwnPage }),
];
