import { useTranslation } from 'react-i18next';
import { hasDied } from '#core/course/inventory/has-died.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { supportKinds } from '#core/course/inventory/prompts.ts';
import { whoseChanges } from '#core/course/inventory/whose-changes.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { useRings } from './choices.ts';

export interface ReadPart {
  title: string;
  lines: string[];
}

/** What more is said of one of my people, to read: the same parts as can be written. */
export function useMoreRead() {
  const { t, i18n } = useTranslation();
  const { rings } = useRings();
  const degree = (value: string | undefined) => value && t(`client.person.degree.${value}`);
  const yesNo = (value: string | undefined) => value && t(`client.person.yesNo.${value}`);
  const expectations = (all: PersonFields['myExpectations'] = []) =>
    all.map(({ text, said, met }) =>
      [
        text,
        said !== 'unknown' && `${t('client.person.said')} ${degree(said)}`,
        met !== 'unknown' && `${t('client.person.met')} ${degree(met)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    );
  const supports = (all: PersonFields['support'] = [], labelOf: (id: string, label: string) => string) =>
    supportKinds.flatMap(({ id, label }) => {
      const found = all.find(({ type }) => type === id);
      return found ? [`${labelOf(id, asKnown(label))}: ${t(`client.person.level.${found.level}`)}`] : [];
    });
  return function moreRead(fields: PersonFields): ReadPart[] {
    const { deathDate, status, ringBefore, changesWanted, linkToMood, reciprocity } = fields;
    const { conflict, strength } = fields;
    const part = (key: string, lines: (string | undefined | false)[]): ReadPart => ({
      title: t(`client.person.${key}`),
      lines: lines.filter((line) => typeof line === 'string' && line !== '') as string[],
    });
    const living = hasDied(fields) ? 'deceased' : fields.living;
    return [
      part('living', [living && t(`client.person.livings.${living}`)]),
      part('died', [deathDate && dateInWords(deathDate, i18n.language)]),
      part('stands', [status && status !== 'deceased' && t(`client.person.standings.${status}`)]),
      part('history', [fields.history]),
      part('ending', [fields.ending]),
      part('before', [rings.find(({ value }) => value === String(ringBefore))?.label]),
      part('conflict', [
        conflict?.level !== undefined && t('client.person.conflictOf', { value: conflict.level }),
        conflict && conflict.kind !== 'unknown' && t(`client.person.conflictKind.${conflict.kind}`),
        conflict?.words,
      ]),
      part('conflictTopics', conflict?.topics ?? []),
      part('lastEpisode', [conflict?.lastEpisode]),
      part(
        'recent',
        (fields.recentChanges ?? []).map(({ what, on }) =>
          on ? `${dateInWords(on, i18n.language)}: ${what}` : what,
        ),
      ),
      part('confidant', [degree(fields.confidant)]),
      part(
        'support',
        supports(fields.support, (_id, label) => label),
      ),
      part(
        'supportGiven',
        supports(fields.supportGiven, (id) => t(`client.person.given.${id}`)),
      ),
      part('couldHelp', [strength && t(`client.person.couldHelpIs.${strength.answer}`), strength?.how]),
      part('mine', expectations(fields.myExpectations)),
      part('theirs', expectations(fields.theirExpectations)),
      part('fit', [reciprocity !== undefined && t('client.person.fitOf', { value: reciprocity })]),
      part(
        'change',
        whoseChanges.map(
          (one) => changesWanted?.[one] && `${t(`client.person.changeIn.${one}`)}: ${changesWanted[one]}`,
        ),
      ),
      part('mood', [
        linkToMood?.words,
        linkToMood?.effect !== undefined && t(`client.person.effects.${linkToMood.effect}`),
      ]),
      part('knows', [degree(fields.knowsAboutProblem?.answer), fields.knowsAboutProblem?.response]),
      part('offered', [yesNo(fields.helpOffered?.answer), fields.helpOffered?.note]),
      part('accepted', [yesNo(fields.helpAccepted?.answer), fields.helpAccepted?.note]),
    ].filter(({ lines }) => lines.length > 0);
  };
}
