import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import type { Confidence } from '#core/course/transition/state.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';

interface Skill {
  id: string;
  skill: string;
  /** What I managed with it. */
  words: string;
}

interface HowSureProps {
  act: 'rateRoleSkill' | 'rateContactSkill';
  /** The piece of work that the skills belong to. */
  where: Record<string, string>;
  skills: readonly Skill[];
  confidence: Record<string, Confidence[]>;
}

function Rate({ act, where, skill, onSaid }: Pick<HowSureProps, 'act' | 'where'> & RateProps) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const rate = useAct(course.id, act);
  const [chosen, setChosen] = useState<number>();
  const session = lastNumber(course);
  const keep = (confidence: number) => {
    const form = { ...where, skillId: skill.id, confidence, ...(session > 0 && { session }) };
    rate.mutate({ form: form as FormOf<typeof act> }, { onSuccess: onSaid });
  };
  return (
    <Stack>
      <Rating
        label={t('client.work.inHand.sureNow')}
        value={chosen}
        onChange={setChosen}
        lowWord={t('client.work.inHand.sureLow')}
        highWord={t('client.work.inHand.sureHigh')}
      />
      <WhoReads says={t('client.work.fitReads', { who })} />
      {chosen !== undefined && (
        <div>
          <Button isPending={rate.isPending} onPress={() => keep(chosen)}>
            {t('client.work.inHand.sureKeep', { count: chosen })}
          </Button>
        </div>
      )}
      <Refused sentence={rate.error?.problem?.title} />
    </Stack>
  );
}

interface RateProps {
  skill: Skill;
  onSaid: () => void;
}

/** What I practise, how sure I am of it, 0 to 10, since when, and how sure I am today (RT-7, DF-5). */
export function HowSure({ act, where, skills, confidence }: HowSureProps) {
  const { t } = useTranslation();
  const { may } = useMyCourse();
  if (skills.length === 0) return null;
  return (
    <ul className={css.items}>
      {skills.map((skill) => {
        const said = confidence[skill.id] ?? [];
        const [first, latest] = [said[0], said.at(-1)];
        return (
          <li key={skill.id} className={shapes.ruledItem}>
            <h3 dir="auto">{skill.skill}</h3>
            {skill.words && <p dir="auto">{skill.words}</p>}
            {first && latest && (
              <p className={css.soft}>
                {said.length > 1
                  ? t('client.work.inHand.sureMoved', { first: first.confidence, latest: latest.confidence })
                  : t('client.work.inHand.sureOnce', { latest: latest.confidence })}
              </p>
            )}
            {may(act) && (
              <ShutsOnceDone
                title={t(latest ? 'client.work.inHand.sureAgain' : 'client.work.inHand.sureSay')}
                level={4}
                there="once opened"
              >
                {(done) => <Rate act={act} where={where} skill={skill} onSaid={done} />}
              </ShutsOnceDone>
            )}
          </li>
        );
      })}
    </ul>
  );
}
