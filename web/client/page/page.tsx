import type { ReactNode } from 'react';
import { FocusBanner } from '#web/client/work/focus-banner.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { NeutralTitle } from './neutral-title.tsx';
import { type Reads, WhoReads } from './who-reads.tsx';

interface ClientPageProps {
  title: string;
  lead?: ReactNode;
  /** That the therapist reads what is written here; always said where something can be written. Who reads it too is added. */
  reads?: Reads | undefined;
  actions?: ReactNode;
  /** A page of the course, which says what the course is about. */
  ofCourse?: boolean;
  children: ReactNode;
}

/** A page of the client's own place. */
export function ClientPage({ title, lead, reads, actions, ofCourse, children }: ClientPageProps) {
  return (
    <>
      <NeutralTitle />
      <PageHead title={title} lead={lead} actions={actions} />
      <Stack gap="section">
        {ofCourse && <FocusBanner />}
        {reads && <WhoReads {...reads} />}
        {children}
      </Stack>
    </>
  );
}
