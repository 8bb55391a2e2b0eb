import { useQueryClient } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Here } from '#core/answers/service.ts';
import { courseKey } from '#web/app/course.ts';
import { useInstallation } from '#web/app/installation.ts';
import { sendUnsent, takeUpUnsent } from '#web/app/offline/unsent.ts';
import { shown } from '#web/app/shown.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

export type Me = NonNullable<Here['me']>;
export interface SignedInPerson {
  me: Me;
  service: NonNullable<Here['service']>;
}

const context = createContext<SignedInPerson | null>(null);

/** The person signed in and their service; only inside a frame. */
export function useSignedIn(): SignedInPerson {
  const found = useContext(context);
  if (!found) throw new Error('This page is outside its frame.');
  return found;
}

const everySoOften = 15_000;

/** Sends what waits on this machine: at once, when the line comes back, and every so often. */
function useSendingUnsent(person: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!person) return;
    takeUpUnsent(person);
    const send = async () => {
      const changed = await sendUnsent({ show: (course, view) => shown(queries, courseKey(course), view) });
      for (const course of changed) await queries.invalidateQueries({ queryKey: courseKey(course) });
    };
    void send();
    const timer = setInterval(() => void send(), everySoOften);
    const back = () => void send();
    window.addEventListener('online', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', back);
    };
  }, [person, queries]);
}

/** One element, so that drawing the frame again does not set out for the door again. */
const toTheDoor = <Navigate to="/" />;

/** Shows its page to somebody signed in; others are shown to the door. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data: installation, error, refetch } = useInstallation();
  useSendingUnsent(installation?.me?.id);
  if (!installation) {
    return (
      <Page>
        {error ? (
          <Notice
            kind="warn"
            spoken="now"
            actions={
              <>
                <Button onPress={() => void refetch()}>{t('entry.again')}</Button>
                <Link to="/help-now">{t('frame.helpNow')}</Link>
              </>
            }
          >
            {t('entry.noLineYet')}
          </Notice>
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  if (!installation.service || !installation.me) return toTheDoor;
  return (
    <context.Provider value={{ me: installation.me, service: installation.service }}>
      {children}
    </context.Provider>
  );
}
