import { useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { languageChosen } from '#web/app/spoken/chosen.ts';
import { onlyEnglishIn, spoken } from '#web/app/words.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Row } from '#web/ui/layout/layout.tsx';

const useWanted = () => useSyncExternalStore(spoken.hears, spoken.wanted, spoken.wanted);

function choose(folder: string): void {
  languageChosen.write(folder);
  void spoken.choose(folder);
}

/** The other languages that this page can be read in, each called as it calls itself. */
export function LanguageHere() {
  const { i18n } = useTranslation();
  const page = useRouterState({ select: ({ matches }) => String(matches.at(-1)?.fullPath ?? '') });
  const now = i18n.language.split('-')[0];
  const others = spoken.choices(page).filter(([folder]) => folder !== now);
  if (others.length === 0) return null;
  return (
    <Row>
      {others.map(([folder, name]) => (
        <Button key={folder} kind="quiet" onPress={() => choose(folder)}>
          <span lang={folder}>{name}</span>
        </Button>
      ))}
    </Row>
  );
}

/** Which language I would rather read; pages that are not there in it yet are in English. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const wanted = useWanted();
  return (
    <RadioList
      label={t('frame.language')}
      layout="inline"
      options={spoken.choices().map(([value, label]) => ({ value, label }))}
      value={wanted}
      onChange={choose}
    />
  );
}

/** On a page that is not there in the language its reader would rather have: that it is not, in that language. */
export function InEnglishAlone() {
  const { i18n } = useTranslation();
  const wanted = useWanted();
  const says = onlyEnglishIn(wanted);
  if (!says || i18n.language.split('-')[0] === wanted) return null;
  return <p lang={wanted}>{says}</p>;
}
