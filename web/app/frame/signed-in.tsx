import { useQueryClient } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageStart } from '#core/api-answers/service.ts';
import { orderIn } from '#core/days/figure-order.ts';
import { courseKey } from '#web/app/course.ts';
import { anyGroupKey, showGroup } from '#web/app/group.ts';
import { useInstallation } from '#web/app/installation.ts';
import { useAskBeforeClosing } from '#web/app/offline/ask-before-closing.ts';
import { useHowKept } from '#web/app/offline/how-kept.ts';
import { useKeepSending } from '#web/app/offline/keep-sending.ts';
import { OpenPhone } from '#web/app/offline/phrase/open-phone.tsx';
import { shown } from '#web/app/page-has-read.ts';
import { useWhyPageIsOver } from '#web/app/whose-page.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateOrder, DateZone } from '#web/ui/fields/date-order.ts';
import { Page } from '#web/ui/layout/layout.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useInside } from './inside.ts';
import { useOwnLanguage } from './own-language.ts';
import { PageOver } from './page-over.tsx';

export type Me = NonNullable<PageStart['me']>;
export interface SignedInPerson {
  me: Me;
  service: NonNullable<PageStart['service']>;
  /** Where the disk of the service is short of room. */
  room?: PageStart['room'];
  /** Where a backup is late or failed, and this is an administrator. */
  backups?: PageStart['backups'];
}

const context = createContext<SignedInPerson | null>(null);

/** What stands inside is drawn for this person. */
export const SignedInAs = context.Provider;

/** The person signed in and their service; only inside a frame. */
export const useSignedIn = (): SignedInPerson => useInside(context);

/** The service’s own clock; UTC where a page is drawn outside its frame, as on paper. */
export const useServiceZone = (): string => useContext(context)?.service.zone ?? 'UTC';

/** One element, so that drawing the frame again does not set out for the door again. */
const toTheDoor = <Navigate to="/" />;

/** Shows its page to somebody signed in; others are shown to the door. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data: installation, failureReason, refetch } = useInstallation();
  const queries = useQueryClient();
  useOwnLanguage(installation?.me);
  const over = useWhyPageIsOver();
  const kept = useHowKept();
  useAskBeforeClosing();
  useKeepSending(installation?.me?.id, {
    show: (act, view) =>
      act.to ? showGroup(queries, act.course, view) : shown(queries, courseKey(act.course), view),
    refresh: async (chart) => {
      await queries.invalidateQueries({ queryKey: courseKey(chart) });
      // What was told of a member in their own course stands in the page of their group.
      await queries.invalidateQueries({ queryKey: anyGroupKey });
    },
  });
  if (over) return <PageOver why={over} />;
  if (kept === 'locked') return <OpenPhone />;
  if (!installation) {
    return (
      <Page>
        {failureReason ? (
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
    <context.Provider
      value={{
        me: installation.me,
        service: installation.service,
        room: installation.room,
        backups: installation.backups,
      }}
    >
      <DateOrder value={orderIn(installation.service.country)}>
        <DateZone value={installation.service.zone}>{children}</DateZone>
      </DateOrder>
    </context.Provider>
  );
}
