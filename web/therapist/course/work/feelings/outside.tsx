import { useTranslation } from 'react-i18next';
import { type Apart, seenApart } from '#core/course/feelings/apart.ts';
import type { AffectRecord } from '#core/course/feelings/state.ts';
import { feelingLabel } from '#web/both/feelings/felt.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { reflected, talkedOver } from './captures.ts';

function SeenApart({ apart }: { apart: Apart }) {
  const { t } = useTranslation();
  const listed = useListed();
  const called = (families: readonly string[]) => ({ feelings: listed(families.map(feelingLabel)) });
  return (
    <Notice title={t('work.feelings.apart')}>
      {apart.clientAlone.length > 0 && <p>{t('work.feelings.clientAlone', called(apart.clientAlone))}</p>}
      {apart.therapistAlone.length > 0 && (
        <p>{t('work.feelings.therapistAlone', called(apart.therapistAlone))}</p>
      )}
      {apart.strength.map(({ family, client, therapist }) => (
        <p key={family}>
          {t('work.feelings.strength', { feeling: feelingLabel(family), client, therapist })}
        </p>
      ))}
    </Notice>
  );
}

/** How a feeling looked from outside, beside what the client says of it; where the two part, what they made of it (T-04). */
export function FromOutside({ record }: { record: AffectRecord }) {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  const { id, situation, reflection } = record;
  const apart = seenApart(record);
  const opens = t(reflection ? 'work.feelings.reflectAgain' : 'work.feelings.reflect');
  return (
    <Stack>
      <InPlace
        capture={reflected}
        start={{ feelingId: id, ...reflection?.text, version: reflection?.version ?? 0 }}
        place={`${id}/outside`}
        kind="quiet"
        opens={opens}
        spoken={`${opens}: ${situation}`}
      >
        {reflection && (
          <>
            <h4>{t('work.feelings.outside')}</h4>
            <CaptureRead capture={reflected} text={reflection.text} />
          </>
        )}
      </InPlace>
      {apart && <SeenApart apart={apart} />}
      {record.talkedOver.map((one) => (
        <div key={`${one.on}-${one.words}`}>
          <p className={shapes.remark}>
            {t('work.feelings.talked', { on: dateInWords(one.on, i18n.language) })}
          </p>
          <p dir="auto">{one.words}</p>
        </div>
      ))}
      {apart && (
        <InPlace
          capture={talkedOver}
          start={{ feelingId: id, session: sessionNow(view) }}
          place={`${id}/talked`}
          kind="quiet"
          opens={t('work.feelings.talkOver')}
          spoken={`${t('work.feelings.talkOver')}: ${situation}`}
        />
      )}
    </Stack>
  );
}
