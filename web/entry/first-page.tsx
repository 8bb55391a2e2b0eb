import { Navigate } from '@tanstack/react-router';
import type { PageStart } from '#core/api-answers/service.ts';
import { useInstallation } from '#web/app/installation.ts';
import { DoorNotReady } from './door-not-ready.tsx';

/** Where each person begins. */
export function firstPageOf(me: NonNullable<PageStart['me']>) {
  if (me.roles.includes('therapist')) return '/today';
  if (me.roles.includes('facilitator')) return '/groups';
  if (me.roles.includes('supervisor')) return '/supervision';
  if (me.roles.includes('administrator')) return '/members';
  if (me.roles.includes('manager')) return '/service';
  if (me.roles.includes('secretary')) return '/reception';
  return '/home';
}

/** The bare address: each person is shown to their own first page. */
export function FirstPage() {
  const { data: installation, failureCount } = useInstallation();
  if (!installation) return <DoorNotReady failed={failureCount > 0} />;
  if (!installation.service) return <Navigate to="/begin" />;
  if (!installation.me) return <Navigate to="/sign-in" />;
  return <Navigate to={firstPageOf(installation.me)} />;
}
