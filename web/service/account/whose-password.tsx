import { useSignedIn } from '#web/app/frame/signed-in.tsx';

/** Tells a keeper of passwords whose the password beside it is; nobody sees it, and nobody types it. */
export function WhosePassword() {
  const { me } = useSignedIn();
  return <input type="email" autoComplete="username" value={me.email} readOnly hidden />;
}
