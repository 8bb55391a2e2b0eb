import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import { useAct } from '#web/app/course.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { StartRolePlay } from '#web/therapist/course/work/role-play/start.tsx';
import css from '#web/therapist/course/work/work.module.css';
import { Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { alternatives as capture } from './captures.ts';

/** Other ways to say it; each can be taken straight into a rehearsal, which marks it as the one chosen. */
export function AnalysisAlternatives({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const choose = useAct(course.id, 'writeAlternatives');
  const { id: analysisId, title, personIds, texts } = analysis;
  const now = texts.alternatives;
  const version = now?.version ?? 0;
  const written = now?.text.alternatives ?? [];
  const chosen = now?.text.chosen;
  const mark = (place: number) =>
    chosen === place
      ? Promise.resolve()
      : choose.mutateAsync({ form: { analysisId, alternatives: written, chosen: place, version } });
  return (
    <Stack>
      {written.length > 0 && (
        <ol className={classes(shapes.plainList, captureCss.cards)}>
          {written.map(({ words, tone, timing, channel, likelyResponse }, place) => (
            <li key={`way-${String(place)}`} className={captureCss.card}>
              <p dir="auto" className={css.spoken}>
                {words}
              </p>
              <p className={shapes.remark} dir="auto">
                {[tone, timing, channel && t(`work.choices.channel.${channel}`), likelyResponse]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {chosen === place && <Badge tone="good">{t('work.communication.analysis.chosen')}</Badge>}
              <StartRolePlay
                personIds={personIds}
                kind={chosen === place || (chosen === undefined && place === 0) ? 'primary' : 'plain'}
                before={() => mark(place)}
                scene={{
                  scenario: title,
                  goal: texts.goal?.text.goalBefore ?? '',
                  openingLine: words,
                  analysisId,
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <InPlace
        capture={capture}
        start={{ analysisId, ...now?.text, version }}
        place={analysisId}
        opens={now ? t('work.change') : t('work.write')}
        spoken={`${now ? t('work.change') : t('work.write')}: ${t('work.communication.analysis.alternatives')}`}
      />
    </Stack>
  );
}
