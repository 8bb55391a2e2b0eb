import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { BroughtFile, TrialRun } from '#core/api-answers/moving-in.ts';
import { addressOf } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import {
  type Answered,
  bringFiles,
  type Chosen,
  csvKinds,
  kinds,
  nothingAnswered,
  tryFiles,
} from './files.ts';
import { Outcome } from './outcome.tsx';
import { Runs, runsKey } from './runs.tsx';

const csvFiles = ['.csv', '.txt', 'text/csv'];
const fhirFiles = ['.json', '.ndjson', 'application/json', 'application/fhir+json'];

/** Brings clients and courses along from files: a trial run, what is put right, the run, and taking it out again. */
export function MovingInPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>({});
  const [answered, setAnswered] = useState<Answered>(nothingAnswered);
  const [shown, setShown] = useState<{ trial: TrialRun; by: Answered }>();
  const trying = useMutation({
    mutationFn: (by: Answered) => tryFiles(chosen, by),
    onSuccess: (trial, by) => setShown({ trial, by }),
  });
  const bring = useMutation({
    mutationFn: ({ trial, by }: NonNullable<typeof shown>) => bringFiles(chosen, by, trial.shown),
    onSuccess: async () => {
      setShown(undefined);
      setChosen({});
      setAnswered(nothingAnswered);
      await client.invalidateQueries({ queryKey: runsKey });
    },
  });
  const choose = (kind: BroughtFile, file: File | undefined) => {
    if (!file) return;
    setChosen({ ...chosen, [kind]: file });
    // Another file has other lines.
    setAnswered(nothingAnswered);
    setShown(undefined);
    trying.reset();
    bring.reset();
  };
  const sentence = formSentence(trying.error ?? bring.error, t('entry.noLine'));
  const hasFile = kinds.some((kind) => chosen[kind]);
  return (
    <>
      <TitleOf words={t('service.movingIn.title')} />
      <PageHead title={t('service.movingIn.title')} lead={t('service.movingIn.lead')} />
      <Stack gap="chapter">
        <p>
          <Link to="/same-client" className={standingLinkClass}>
            {t('service.sameClient.link')}
          </Link>
        </p>
        <Part title={t('service.movingIn.templates')}>
          <p className={shapes.remark}>{t('service.movingIn.templatesSay')}</p>
          <Row>
            {csvKinds.map((kind) => (
              <a
                key={kind}
                href={addressOf(`moving-in/templates/${kind}`)}
                download
                className={buttonClass({ size: 'small' })}
              >
                {t(`service.movingIn.template.${kind}`)}
              </a>
            ))}
          </Row>
        </Part>
        <Part title={t('service.movingIn.files')}>
          <ul className={shapes.lines}>
            {kinds.map((kind) => (
              <li key={kind}>
                <Row>
                  <FileTrigger
                    acceptedFileTypes={kind === 'bundle' ? fhirFiles : csvFiles}
                    onSelect={(files) => choose(kind, files?.[0])}
                  >
                    <Button>{t(`service.movingIn.choose.${kind}`)}</Button>
                  </FileTrigger>
                  <span className={shapes.fine} dir="auto">
                    {chosen[kind]?.name ?? t('service.movingIn.none')}
                  </span>
                </Row>
              </li>
            ))}
          </ul>
          <p className={shapes.remark}>{t('service.movingIn.limits')}</p>
          <Refused sentence={sentence} />
          <div>
            <Button
              kind="primary"
              isDisabled={!hasFile}
              isPending={trying.isPending}
              onPress={() => trying.mutate(answered)}
            >
              {t('service.movingIn.tryIt')}
            </Button>
          </div>
          {bring.isSuccess && !shown && (
            <Notice kind="good" spoken="now">
              {t('service.movingIn.broughtNow')}
            </Notice>
          )}
        </Part>
        {shown && (
          <Outcome
            trial={shown.trial}
            answered={answered}
            isChanged={shown.by !== answered}
            change={setAnswered}
            onTry={() => trying.mutate(answered)}
            isTrying={trying.isPending}
            onBring={() => bring.mutate(shown)}
            isBringing={bring.isPending}
          />
        )}
        <Runs />
      </Stack>
    </>
  );
}
