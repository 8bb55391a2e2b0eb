import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import { runsAccounts } from '#core/roles.ts';
import { entriesFor } from '#core/safety-directory/by-place.ts';
import { isCheckDue } from '#core/safety-directory/checked.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useDirectory } from '#web/both/directory/list.ts';
import { usePlacesToTell } from '#web/both/directory/place-field.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { EntryFields } from './entry-form.tsx';
import { DirectoryFile } from './file.tsx';
import { EntriesTable } from './table.tsx';

/** Whom to reach when somebody is not safe, by place: read by all who work here, kept by who runs the service. IPT protocol reference, 9.3 and 9.5. */
export function DirectoryPage() {
  const { t } = useTranslation();
  const { data, error } = useDirectory();
  if (!data) return <PageNotReady error={error} title={t('directory.title')} />;
  return (
    <>
      <TitleOf words={t('directory.title')} />
      <PageHead title={t('directory.title')} lead={t('service.directory.lead')} />
      <Directory directory={data} />
    </>
  );
}

/** No place is called so. */
const everywhere = '*';

function Directory({ directory }: { directory: SafetyDirectory }) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const keeps = me.roles.some(runsAccounts);
  const [place, setPlace] = useState(everywhere);
  const [writing, setWriting] = useState<string>();
  const told = usePlacesToTell();
  const { entries, places, today } = directory;
  const shown = place === everywhere ? entries : entriesFor(entries, places, place);
  const due = entries.filter((one) => isCheckDue(one, today)).length;
  return (
    <Stack gap="section">
      {keeps && due > 0 && (
        <Notice kind="warn" title={t('service.directory.due', { count: due })}>
          <p>{t('service.directory.keepersLead')}</p>
        </Notice>
      )}
      {entries.length === 0 && <p>{t(keeps ? 'service.directory.none' : 'service.directory.noneRead')}</p>}
      {told.length > 0 && entries.length > 0 && (
        <Select
          label={t('service.directory.place')}
          options={[{ value: everywhere, label: t('service.directory.everyPlace') }, ...told]}
          value={place}
          onChange={setPlace}
        />
      )}
      {keeps && writing === undefined && (
        <div>
          <Button kind="primary" onPress={() => setWriting('')}>
            {t('service.directory.add')}
          </Button>
        </div>
      )}
      {writing !== undefined && (
        <Written key={writing} directory={directory} id={writing} onDone={() => setWriting(undefined)} />
      )}
      {shown.length > 0 && (
        <EntriesTable directory={directory} entries={shown} onChange={keeps ? setWriting : undefined} />
      )}
      <Disclosure title={t('service.directory.file.title')}>
        <DirectoryFile keeps={keeps ? 'keeps it' : 'reads it'} />
      </Disclosure>
    </Stack>
  );
}

/** The entry that is being written, above the list: the focus goes there. */
function Written({ directory, id, onDone }: { directory: SafetyDirectory; id: string; onDone: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const entry = directory.entries.find((one) => one.id === id);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <Stack>
        <h2 ref={heading} tabIndex={-1}>
          {entry ? t('service.directory.changing', { name: entry.name }) : t('service.directory.add')}
        </h2>
        <EntryFields {...(entry && { entry })} onDone={onDone} />
      </Stack>
    </section>
  );
}
