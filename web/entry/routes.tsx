import { createRoute } from '@tanstack/react-router';
import { pagesOf, saidAtFirst } from '#web/app/pages-of.ts';
import { rootRoute } from '#web/app/root.tsx';
import { FirstPage } from './first-page.tsx';

const door = pagesOf(() => import('./doors.ts'), saidAtFirst);
// Seen once in the life of a service: nobody who signs in is sent it, or its words.
const setUp = pagesOf(() => import('./first-visit.tsx'));
const card = pagesOf(() => import('./close-card.tsx'));
const beside = pagesOf(() => import('./own-page.tsx'));

const getParentRoute = () => rootRoute;

export const entryRoutes = [
  createRoute({ getParentRoute, path: '/', component: FirstPage }),
  createRoute({ getParentRoute, path: '/begin', component: setUp('FirstVisit') }),
  createRoute({ getParentRoute, path: '/sign-in', component: door('SignIn') }),
  createRoute({ getParentRoute, path: '/invitation', component: door('Invitation') }),
  createRoute({ getParentRoute, path: '/new-password', component: door('NewPassword') }),
  createRoute({ getParentRoute, path: '/beside', component: beside('BesidesOwnPage') }),
  createRoute({ getParentRoute, path: '/card', component: card('CloseCard') }),
];
