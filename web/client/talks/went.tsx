import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import type { Conversation, Saying } from '#core/course/talks-ahead/state.ts';
import { howItWent } from '#core/course/talks-ahead/went.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { TryOutTell } from '#web/client/try-outs/tell.tsx';
import { TryOutRead } from '#web/client/try-outs/told.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface WentProps {
  entry: Saying | Conversation;
  kind: 'saying' | 'conversation';
  what: string;
}

/** Where my plan stands: rehearsed, meant to be tried, told; telling how it went is here too, without a line as well. */
export function Went({ entry: { id, text }, kind, what }: WentProps) {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const agree = useAct(course.id, 'agreeTryOut');
  const { rehearsed, tried } = howItWent(course, id);
  const mode = tryOutsMode(course);
  const toTell = tried.filter(({ told }) => told.length === 0);
  const form: FormOf<'agreeTryOut'> = {
    what: what.slice(0, 300),
    personIds: text.personId ? [text.personId] : [],
    withWhom: text.withWhom,
    when: text.when,
    from: { kind, id },
  };
  /** A letter to somebody who has died is not tried out with them. */
  const isThere = !refuseNotThere(course, form.personIds ?? [], 'there', 'client', text.withWhom);
  const canMean =
    isThere && tried.length === 0 && may('agreeTryOut') && (mode === 'agreed' || mode === 'suggested');
  return (
    <>
      {rehearsed.length > 0 && <p className={css.soft}>{t('client.practice.talks.rehearsed', { who })}</p>}
      {tried
        .filter(({ told }) => told.length > 0)
        .map((one) => (
          <TryOutRead key={one.id} tryOut={one} />
        ))}
      {toTell.map((one) => (
        <TryOutTell key={one.id} tryOut={one} />
      ))}
      {canMean && (
        <div>
          <Button isPending={agree.isPending} onPress={() => agree.mutate({ form })}>
            {t('client.practice.talks.mean')}
          </Button>
        </div>
      )}
      {tried.length === 0 && isThere && !canMean && !course.closing.closed && (
        <p className={css.soft}>{t('client.practice.talks.tellThere', { who })}</p>
      )}
      <Refused sentence={agree.error?.problem?.title} />
    </>
  );
}
