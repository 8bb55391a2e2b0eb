import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useBringProtocol } from '#web/app/forms-of-therapy.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import formsCss from '#web/service/forms/forms.module.css';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

/** A file chosen or pasted; what is typed stays until it is kept, and each fault is named with its line. */
export function BringProtocol() {
  const { t } = useTranslation();
  const { value: file, put, done } = useDraft('own-protocol', '');
  const bring = useBringProtocol();
  const submit = submits(() => bring.mutate(file, { onSuccess: done }));
  const change = (text: string) => {
    bring.reset();
    put(text);
  };
  const faults = bring.error && formSentence(bring.error, t('entry.noLine'))?.split('\n');
  const { data: kept } = bring;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div>
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={async (chosen) => {
              const text = await chosen?.[0]?.text();
              if (text !== undefined) change(text);
            }}
          >
            <Button>{t('service.forms.bring.file')}</Button>
          </FileTrigger>
        </div>
        <TextArea
          label={t('service.forms.bring.text')}
          hint={t('service.forms.bring.textHint')}
          value={file}
          onChange={change}
          rows={6}
        />
        {faults && (
          <div role="alert">
            <Notice kind="warn" title={t('service.forms.bring.notTaken')}>
              <ul className={formsCss.faults}>
                {faults.map((fault) => (
                  <li key={fault}>
                    <bdi>{fault}</bdi>
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        {kept && (
          <Notice kind="good" spoken="now">
            {t('service.forms.bring.kept', { name: kept.name, edition: kept.edition })}
          </Notice>
        )}
        <div>
          <Button type="submit" kind="primary" isPending={bring.isPending} isDisabled={file.trim() === ''}>
            {t('service.forms.bring.go')}
          </Button>
        </div>
        <p className={css.soft}>{t('service.forms.bring.command', { command: 'kith protocols add FILE' })}</p>
      </Stack>
    </form>
  );
}
