import { useTranslation } from 'react-i18next';
import type { Returning } from '#core/course/try-outs/returning.ts';
import { tryOutResults } from '#core/course/try-outs/state.ts';
import { useAct } from '#web/app/course.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { listWithWhom } from '#web/both/people/names.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

const inTheWay = ['too_hard', 'not_wanted', 'not_safe', 'no_moment', 'other'] as const;

interface Telling {
  result: (typeof tryOutResults)[number] | '';
  words: string;
  inTheWay: (typeof inTheWay)[number] | '';
}

const nothingTyped: Telling = { result: '', words: '', inTheWay: '' };

/** One try-out that comes back: told if it has not been, then gone through; what came of it is never marked. */
export function TryOutBack({
  session,
  returning: { tryOut, stands },
}: {
  session: SessionView;
  returning: Returning;
}) {
  const { t } = useTranslation();
  const { n } = session;
  const { course } = session.view;
  const told = tryOut.told.at(-1);
  const tell = useAct(course.id, 'tellTryOut');
  const goneThrough = useAct(course.id, 'reviewTryOut');
  const typed = useDraft<Telling>(`${course.id}/tellTryOut/${tryOut.id}-${n}`, nothingTyped);
  const { result, words, inTheWay: gotInTheWay = '' } = typed.value;
  const how = result || told?.result;
  const wasHard = how === 'not_yet' || how === 'changed_mind' || how === 'partly';
  const goThrough = async (next: 'closed' | 'keep_trying') => {
    try {
      if (result) await tell.mutateAsync({ form: { tryOutId: tryOut.id, result, whatHappened: words } });
      const more = result ? '' : words;
      const review = { tryOutId: tryOut.id, session: n, words: more, next };
      const why = (wasHard && gotInTheWay) || undefined;
      await goneThrough.mutateAsync({ form: { ...review, gotInTheWay: why } });
      typed.done();
    } catch {
      // the sentence stands below, and what was typed with it
    }
  };
  const who = listWithWhom(course, tryOut.personIds, tryOut.withWhom);
  const needsTelling = stands !== 'told';
  const notSafe = wasHard && gotInTheWay === 'not_safe';
  const put = (some: Partial<Telling>) => typed.put({ ...typed.value, ...some });
  return (
    <li>
      <p>
        <bdi>{tryOut.what}</bdi>
        {who && (
          <>
            {' '}
            · <bdi>{who}</bdi>
          </>
        )}
      </p>
      {told && (
        <p className={shapes.fine}>
          {t(`session.back.result.${told.result}`)}{' '}
          <bdi>{[told.whatHappened, told.learned].filter(Boolean).join(' ')}</bdi>
        </p>
      )}
      {session.may('reviewTryOut') && (
        <Disclosure title={t('session.back.goThrough')} level={3}>
          <Stack>
            {needsTelling && (
              <RadioList
                label={t('session.back.how')}
                layout="inline"
                options={tryOutResults.map((value) => ({ value, label: t(`session.back.result.${value}`) }))}
                value={result}
                onChange={(value) => put({ result: tryOutResults.find((one) => one === value) ?? '' })}
              />
            )}
            {wasHard && (
              <RadioList
                label={t('session.back.inTheWay')}
                optional
                layout="inline"
                options={inTheWay.map((value) => ({
                  value,
                  label: t(`work.tryOuts.choice.gotInTheWay.${value}`),
                }))}
                value={gotInTheWay}
                onChange={(value) => put({ inTheWay: inTheWay.find((one) => one === value) ?? '' })}
              />
            )}
            {notSafe && <Notice kind="warn">{t('session.back.notSafe')}</Notice>}
            <TextField
              label={t('session.back.words')}
              optional
              value={words}
              onChange={(text) => put({ words: text })}
            />
            <Refused sentence={tell.error?.problem?.title ?? goneThrough.error?.problem?.title} />
            <Row>
              <Button isDisabled={needsTelling && !result} onPress={() => void goThrough('closed')}>
                {t('session.back.closed')}
              </Button>
              {!notSafe && (
                <Button
                  kind="quiet"
                  isDisabled={needsTelling && !result}
                  onPress={() => void goThrough('keep_trying')}
                >
                  {t('session.back.keep')}
                </Button>
              )}
            </Row>
          </Stack>
        </Disclosure>
      )}
    </li>
  );
}
