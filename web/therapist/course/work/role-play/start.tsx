import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { FormOf } from '#core/course/book.ts';
import { disputeWithOneOf } from '#core/course/dispute/find.ts';
import { livingOf } from '#core/course/inventory/people-named.ts';
import { RefusedError } from '#web/app/api.ts';
import { useAct } from '#web/app/course.ts';
import { nameOf } from '#web/both/people/names.ts';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface StartRolePlayProps {
  /** With whom it may be rehearsed; one button for each who is living. */
  personIds: readonly string[];
  scene: Omit<FormOf<'startRolePlay'>, 'personId' | 'session'>;
  kind?: 'primary' | 'plain';
  /** Done before the role play is started. */
  before?: () => Promise<unknown>;
}

/** Starts a role play already filled in, and goes to it. Where it is not safe, the refusal stays here (T-07). */
export function StartRolePlay({ personIds, scene, kind = 'plain', before }: StartRolePlayProps) {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course, acts } = view;
  const navigate = useNavigate();
  const act = useAct(course.id, 'startRolePlay');
  const [sentence, setSentence] = useState<string>();
  if (!acts.includes('startRolePlay')) return null;
  const living = personIds.filter((id) => livingOf(course, id) !== 'deceased' && nameOf(course, id));
  async function start(personId: string) {
    const id = newId();
    try {
      await before?.();
      await act.mutateAsync({ id, form: { ...scene, personId, session: sessionNow(view) } });
      await navigate({ to: '/courses/$course/work/role-play/$id', params: { course: course.id, id } });
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      setSentence(error.problem.title);
    }
  }
  return (
    <>
      <div data-next={kind === 'primary' ? '' : undefined}>
        <Row>
          {living.map((id) => (
            <Button key={id} kind={kind} isPending={act.isPending} onPress={() => void start(id)}>
              {living.length > 1
                ? t('work.communication.analysis.rehearseWith', { name: nameOf(course, id) })
                : t('work.communication.analysis.rehearse')}
            </Button>
          ))}
        </Row>
      </div>
      <Refused sentence={sentence}>
        {disputeWithOneOf(course, personIds) && (
          <Link to="/courses/$course/work/dispute" params={{ course: course.id }} hash="safety">
            {t('work.toSafety')}
          </Link>
        )}
      </Refused>
    </>
  );
}
