import { useTranslation } from 'react-i18next';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Quote } from '#web/ui/words/prose.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { feelings, naming, sadness } from './captures.ts';
import { EndingPart } from './part.tsx';
import { Task } from './task.tsx';

/** Said aloud, felt, and told apart from depression coming back: E-01, E-03, E-08. */
export function NamedAndFelt() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { named, feelings: felt, sadness: told } = course.ending;
  const { day: on } = useDaysInWords();
  return (
    <EndingPart part="words">
      <Task id="E-01">
        {named.map((one) => (
          <p key={one.id} className={shapes.asWritten} dir="auto">
            {t('ending.namedOn', { on: on(one.on), count: one.left })} {one.words}
          </p>
        ))}
        <InPlace
          capture={naming}
          start={{ words: '' }}
          place="ending"
          opens={t(named.length > 0 ? 'ending.nameAgain' : 'ending.name')}
          button={t('ending.nameGo')}
          kind={named.length > 0 ? 'plain' : 'primary'}
        />
      </Task>
      <Task id="E-03">
        {felt.map((one) => (
          <Stack key={one.id} gap="tight">
            {one.words ? (
              <Quote by={t(`ending.toldBy.${one.toldBy}`, { on: on(one.on) })}>{one.words}</Quote>
            ) : (
              <p className={shapes.remark}>{t(`ending.toldBy.${one.toldBy}`, { on: on(one.on) })}</p>
            )}
            <CaptureRead capture={feelings} text={one} hide={['words']} />
          </Stack>
        ))}
        <InPlace
          capture={feelings}
          start={{ feelings: [], words: '', goodbyesBefore: '' }}
          place="ending"
          opens={t('ending.feelingsWrite')}
        />
      </Task>
      <Task id="E-08">
        <p className={shapes.remark}>{t('ending.sadnessHelp')}</p>
        {told.map((one) => (
          <CaptureRead key={one.id} capture={sadness} text={one} />
        ))}
        <InPlace
          capture={sadness}
          start={{ judged: '', words: '' }}
          place="ending"
          opens={t('ending.sadnessWrite')}
        />
      </Task>
    </EndingPart>
  );
}
