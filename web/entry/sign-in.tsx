import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { somebodyCameIn, useInstallation } from '#web/app/installation.ts';
import { DoorNotReady } from './door-not-ready.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** The sign-in within the app, where a page that somebody was signed out of leads. */
export function SignIn() {
  const { data: installation, failureCount } = useInstallation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  if (!installation) return <DoorNotReady failed={failureCount > 0} />;
  if (!installation.service) return <Navigate to="/begin" />;
  if (installation.me) return <Navigate to="/" />;
  const comeIn = async () => {
    await somebodyCameIn(queries);
    await navigate({ to: '/' });
  };
  return <SignInPage service={installation.service} here={installation} comeIn={comeIn} />;
}
