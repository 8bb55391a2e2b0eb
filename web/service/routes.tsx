import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { pagesOf } from '#web/app/pages-of.ts';
import { wordsOfHowItWorks } from '#web/app/words.ts';
import { readDay } from '#web/both/hours/day-in-address.ts';
import { readAsked } from '#web/both/how-it-works/asked.ts';

const page = pagesOf(() => import('./pages.ts'));
const told = pagesOf(() => import('#web/both/how-it-works/pages.tsx'), wordsOfHowItWorks);

const getParentRoute = () => staffRoute;

export const serviceRoutes = [
  createRoute({ getParentRoute, path: '/supervision', component: page('Supervision') }),
  createRoute({ getParentRoute, path: '/service', component: page('Figures') }),
  createRoute({ getParentRoute, path: '/programme', component: page('ProgrammePage') }),
  createRoute({ getParentRoute, path: '/programme/places', component: page('PlacesPage') }),
  createRoute({ getParentRoute, path: '/duty', component: page('DutyPage') }),
  createRoute({ getParentRoute, path: '/members', component: page('Members') }),
  createRoute({ getParentRoute, path: '/hands', component: page('HandsPage') }),
  createRoute({ getParentRoute, path: '/hands/$person', component: page('HandsPage') }),
  createRoute({ getParentRoute, path: '/credentials', component: page('Credentials') }),
  createRoute({ getParentRoute, path: '/portfolio', component: page('PortfolioPage') }),
  createRoute({ getParentRoute, path: '/portfolio/$person', component: page('PortfolioPage') }),
  createRoute({ getParentRoute, path: '/settings', component: page('SettingsPage') }),
  createRoute({
    getParentRoute,
    path: '/reception',
    component: page('ReceptionPage'),
    validateSearch: readDay,
  }),
  createRoute({ getParentRoute, path: '/rooms', component: page('RoomsPage') }),
  createRoute({ getParentRoute, path: '/safety-directory', component: page('DirectoryPage') }),
  createRoute({ getParentRoute, path: '/forms', component: page('FormsOfTherapy') }),
  createRoute({ getParentRoute, path: '/forms/$id/$edition', component: page('OneForm') }),
  createRoute({ getParentRoute, path: '/moving-in', component: page('MovingInPage') }),
  createRoute({ getParentRoute, path: '/same-client', component: page('SameClientPage') }),
  createRoute({ getParentRoute, path: '/research', component: page('ResearchPage') }),
  createRoute({ getParentRoute, path: '/public-pages', component: page('PublicPagesPage') }),
  createRoute({ getParentRoute, path: '/evidence', component: page('EvidencePage') }),
  createRoute({ getParentRoute, path: '/outbox', component: page('Outbox') }),
  createRoute({ getParentRoute, path: '/audit', component: page('Audit') }),
  createRoute({ getParentRoute, path: '/account', component: page('Account') }),
  createRoute({ getParentRoute, path: '/emergency', component: page('Emergency') }),
  createRoute({
    getParentRoute,
    path: '/how-it-works',
    component: told('HowItWorks'),
    validateSearch: readAsked,
  }),
];
