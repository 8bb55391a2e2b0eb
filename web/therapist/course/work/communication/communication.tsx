import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import { stepsUnwritten } from '#core/course/communication/whole-exchange.ts';
import { listNames } from '#web/both/people/names.ts';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { AnalysisScript } from '#web/therapist/course/work/communication/script/script.tsx';
import { AnalysisWhole } from '#web/therapist/course/work/communication/whole/whole.tsx';
import { WorkNotFound } from '#web/therapist/course/work/not-found.tsx';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { ThreadPath } from '#web/therapist/course/work/threads/thread-path.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { AnalysisAlternatives } from './alternatives.tsx';
import * as ask from './captures.ts';
import { AnalysisFinish } from './finish.tsx';
import { focusNext } from './focus-next.ts';
import { AnalysisPatterns } from './patterns.tsx';

/** One exchange gone through line by line, and what it leads to (T-05). */
export function AnalysisPage() {
  const { course } = useCourseView();
  const { id } = useParams({ from: '/staff/courses/$course/work/analysis/$id' });
  const analysis = course.communication.analyses.find((one) => one.id === id);
  return analysis ? <AnalysisSheet key={id} analysis={analysis} /> : <WorkNotFound />;
}

function AnalysisSheet({ analysis }: { analysis: Analysis }) {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const navigate = useNavigate();
  const { write } = useSearch({ from: '/staff/courses/$course/work/analysis/$id' });
  const { id, title, personIds, date, state, texts } = analysis;
  const where = { analysisId: id };
  const mayWriteWhole =
    state === 'draft' && acts.includes('writeWholeExchange') && stepsUnwritten(analysis).length > 1;
  const whole = write === 'whole' && mayWriteWhole;
  const open = () => void navigate({ to: '.', search: { write: 'whole' }, replace: true });
  const close = () => void navigate({ to: '.', search: {}, replace: true });
  const done = () => {
    close();
    focusNext();
  };
  return (
    <Stack gap="section">
      <RoomHead
        above={<BackToWork />}
        title={title}
        lead={t('work.communication.analysis.with', {
          names: listNames(course, personIds),
          date: dateInWords(date, i18n.language),
        })}
      />
      <Row>
        <span>{t('work.communication.analysis.title')}</span>
        <Badge tone={state === 'finished' ? 'good' : 'plain'}>
          {t(`work.communication.analysis.state.${state}`)}
        </Badge>
      </Row>
      <ThreadPath id={id} />
      {whole ? (
        <AnalysisWhole analysis={analysis} onDone={done} onLeave={close} />
      ) : (
        <>
          {mayWriteWhole && (
            <div data-print="never">
              <Button onPress={open}>{t('work.communication.whole.open')}</Button>
            </div>
          )}
          <Part title={t('work.communication.analysis.script')}>
            <AnalysisScript analysis={analysis} />
          </Part>
          <Columns>
            <Stack gap="section">
              <Part title={t('work.communication.analysis.setting')}>
                <OneText capture={ask.setting} where={where} now={texts.setting} />
              </Part>
              <Part title={t('work.communication.analysis.goal')}>
                <OneText capture={ask.goal} where={where} now={texts.goal} />
              </Part>
              <Part title={t('work.communication.analysis.ending')}>
                <OneText capture={ask.ending} where={where} now={texts.ending} />
              </Part>
            </Stack>
            <Stack gap="section">
              <Part title={t('work.communication.analysis.messages')}>
                <OneText capture={ask.messages} where={where} now={texts.messages} />
              </Part>
              <Part title={t('work.communication.analysis.patterns')}>
                <AnalysisPatterns analysis={analysis} />
              </Part>
            </Stack>
          </Columns>
          <Columns>
            <Stack gap="section">
              <Part title={t('work.communication.analysis.expectations')}>
                <OneText capture={ask.expectations} where={where} now={texts.expectations} />
              </Part>
              <Part title={t('work.communication.analysis.alternatives')}>
                <AnalysisAlternatives analysis={analysis} />
              </Part>
            </Stack>
            <Stack gap="section">
              <Part title={t('work.communication.analysis.afterwards')}>
                <OneText capture={ask.review} where={where} now={texts.review} />
              </Part>
              <AnalysisFinish analysis={analysis} />
            </Stack>
          </Columns>
        </>
      )}
    </Stack>
  );
}
