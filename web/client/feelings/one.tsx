import { useTranslation } from 'react-i18next';
import { seenApart } from '#core/course/feelings/apart.ts';
import type { AffectRecord } from '#core/course/feelings/state.ts';
import { useAct } from '#web/app/course.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { sayFeltAs } from '#web/both/feelings/felt.ts';
import { namesOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { StillMine } from '#web/client/page/still-mine.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { Refused } from '#web/ui/words/notice.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

const said = (felt: Parameters<typeof sayFeltAs>[1]) =>
  sayFeltAs((label) => asKnown(label, 'feelings'), felt);

/** One feeling as I named it, whether it is still only mine, and beside it how it looked to my therapist. */
export function OneFeeling({ record }: { record: AffectRecord }) {
  const { t, i18n } = useTranslation();
  const { course, who } = useMyCourse();
  const share = useAct(course.id, 'shareFeeling');
  const listed = useListed();
  const { situation, emotions, bodyCues = [], bodyCue, message, reflection, talkedOver } = record;
  const { feltThen, feltTelling, expression } = record;
  const shown = expression?.text;
  const body = [...bodyCues.map((cue) => t(`work.feelings.choice.bodyCue.${cue}`)), bodyCue].filter(Boolean);
  return (
    <li className={shapes.ruledItem}>
      <p className={css.soft}>{dayInWords(record.on, i18n.language)}</p>
      <h3 dir="auto">{situation}</h3>
      <SaidList
        rows={[
          {
            title: t('client.practice.feelings.withWhom'),
            lines: [listed(namesOf(course, record.personIds))],
          },
          { title: t('client.practice.feelings.inBody'), lines: [listed(body)] },
          { title: t('client.practice.feelings.mine'), lines: emotions.map(said) },
          { title: t('client.practice.feelings.atTheTime'), lines: [feltThen] },
          { title: t('client.practice.feelings.telling'), lines: [feltTelling] },
          { title: t('client.practice.feelings.message'), lines: [message] },
          {
            title: t('client.practice.feelings.shown'),
            lines: shown
              ? [
                  t(`client.practice.feelings.showed.${shown.expressed}`),
                  shown.how,
                  shown.response && t('client.practice.feelings.they', { words: shown.response }),
                  shown.wishHadExpressed &&
                    t('client.practice.feelings.wish', { words: shown.wishHadExpressed }),
                ]
              : [],
          },
          {
            title: t('client.practice.feelings.theirs', { who }),
            lines: reflection ? [...reflection.text.emotions.map(said), reflection.text.noticed] : [],
          },
          { title: t('client.practice.feelings.madeOfIt'), lines: talkedOver.map(({ words }) => words) },
        ]}
      />
      {seenApart(record) && talkedOver.length === 0 && (
        <p className={css.soft}>{t('client.practice.feelings.apart', { who })}</p>
      )}
      {record.privacy === 'private' && (
        <StillMine
          by="shareFeeling"
          share={{
            isPending: share.isPending,
            press: () => share.mutate({ form: { feelingId: record.id } }),
          }}
          of={t('client.practice.feelings.shareOf', { who, what: situation })}
        />
      )}
      <SeenOfMine written={{ personIds: record.personIds, situation, message, bodyCue }} />
      <Refused sentence={share.error?.problem?.title} />
    </li>
  );
}
