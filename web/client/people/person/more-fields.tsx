import { useTranslation } from 'react-i18next';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { type PersonFields, personFields } from '#core/course/inventory/person.ts';
import { whoseChanges } from '#core/course/inventory/whose-changes.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { CouldHelp } from './could-help.tsx';
import { PersonExpectations } from './expectations.tsx';
import type { PersonFieldsProps } from './props.ts';
import { PersonSupport } from './support.tsx';

const degrees = answersOf(personFields, 'confidant');
const yesNo = answersOf(personFields, 'helpOffered', 'answer');
const effects = ['3', '2', '1', '0', '-1', '-2', '-3'] as const;

/** The value, or undefined where every part of it is empty, so that nothing is kept of it. */
const orNothing = <Value extends object>(value: Value): Value | undefined =>
  Object.values(value).some((part) => part !== undefined && part !== '') ? value : undefined;

/** What we expect of each other and what I would change, each on demand. */
function Expected({ fields, onField }: MoreFieldsProps) {
  const { t } = useTranslation();
  const changes = fields.changesWanted ?? { me: '', them: '', us: '' };
  return (
    <Disclosure title={t('client.person.expect')}>
      <Stack gap="section">
        <PersonExpectations
          label={t('client.person.mine')}
          value={fields.myExpectations}
          onChange={(value) => onField('myExpectations', value)}
        />
        <PersonExpectations
          label={t('client.person.theirs')}
          value={fields.theirExpectations}
          onChange={(value) => onField('theirExpectations', value)}
        />
        <Rating
          label={t('client.person.fit')}
          optional
          value={fields.reciprocity}
          onChange={(value) => onField('reciprocity', value)}
          lowWord={t('client.person.fitLow')}
          highWord={t('client.person.fitHigh')}
        />
        <fieldset>
          <legend>{t('client.person.change')}</legend>
          <Stack gap="tight">
            {whoseChanges.map((one) => (
              <TextField
                key={one}
                label={t(`client.person.changeIn.${one}`)}
                optional
                value={changes[one]}
                onChange={(words) => onField('changesWanted', orNothing({ ...changes, [one]: words }))}
              />
            ))}
          </Stack>
        </fieldset>
      </Stack>
    </Disclosure>
  );
}

/** How the tie and the mood act on each other, and the help there was. */
function Mood({ fields, onField }: MoreFieldsProps) {
  const { t } = useTranslation();
  const link = fields.linkToMood ?? { words: '' };
  const { knowsAboutProblem: knows, helpOffered: offered, helpAccepted: accepted } = fields;
  const answers = yesNo.map((value) => ({ value, label: t(`client.person.yesNo.${value}`) }));
  return (
    <Disclosure title={t('client.person.mood')}>
      <Stack gap="section">
        <TextArea
          label={t('client.person.moodWords')}
          optional
          rows={2}
          value={link.words}
          onChange={(words) => onField('linkToMood', orNothing({ ...link, words }))}
        />
        <Select
          label={t('client.person.effect')}
          optional
          options={effects.map((value) => ({ value, label: t(`client.person.effects.${value}`) }))}
          value={link.effect?.toString()}
          onChange={(effect) => onField('linkToMood', { ...link, effect: Number(effect) })}
        />
        <RadioList
          label={t('client.person.knows')}
          optional
          options={degrees.map((value) => ({ value, label: t(`client.person.degree.${value}`) }))}
          value={knows?.answer ?? null}
          onChange={(value) => {
            const answer = degrees.find((one) => one === value);
            if (answer) onField('knowsAboutProblem', { response: '', ...knows, answer });
          }}
        />
        {knows && (
          <TextField
            label={t('client.person.howTheyTook')}
            optional
            value={knows.response}
            onChange={(response) => onField('knowsAboutProblem', { ...knows, response })}
          />
        )}
        <RadioList
          label={t('client.person.offered')}
          optional
          options={answers}
          value={offered?.answer ?? null}
          onChange={(value) => {
            const answer = yesNo.find((one) => one === value);
            if (answer) onField('helpOffered', { note: '', ...offered, answer });
          }}
        />
        {offered && (
          <TextField
            label={t('client.person.offeredNote')}
            optional
            value={offered.note}
            onChange={(note) => onField('helpOffered', { ...offered, note })}
          />
        )}
        {offered?.answer === 'yes' && (
          <RadioList
            label={t('client.person.accepted')}
            optional
            options={answers}
            value={accepted?.answer ?? null}
            onChange={(value) => {
              const answer = yesNo.find((one) => one === value);
              if (answer) onField('helpAccepted', { note: '', ...accepted, answer });
            }}
          />
        )}
        {accepted && (
          <TextField
            label={t('client.person.acceptedNote')}
            optional
            value={accepted.note}
            onChange={(note) => onField('helpAccepted', { ...accepted, note })}
          />
        )}
      </Stack>
    </Disclosure>
  );
}

export type MoreFieldsProps = Pick<PersonFieldsProps, 'onField'> & { fields: PersonFields };

/** What more a client may say of somebody, part by part; of the dead only what can be asked of them. */
export function MoreFields({ fields, onField }: MoreFieldsProps) {
  const { t } = useTranslation();
  if (hasDied(fields)) return <Expected fields={fields} onField={onField} />;
  return (
    <>
      <Disclosure title={t('client.person.give')}>
        <Stack gap="section">
          <RadioList
            label={t('client.person.confidant')}
            optional
            options={degrees.map((value) => ({ value, label: t(`client.person.degree.${value}`) }))}
            value={fields.confidant ?? null}
            onChange={(value) =>
              onField(
                'confidant',
                degrees.find((one) => one === value),
              )
            }
          />
          <PersonSupport
            label={t('client.person.support')}
            labelOf={({ label }) => label}
            value={fields.support}
            onChange={(value) => onField('support', value)}
          />
          <PersonSupport
            label={t('client.person.supportGiven')}
            labelOf={({ id }) => t(`client.person.given.${id}`)}
            value={fields.supportGiven}
            onChange={(value) => onField('supportGiven', value)}
          />
          <CouldHelp fields={fields} onField={onField} />
        </Stack>
      </Disclosure>
      <Expected fields={fields} onField={onField} />
      <Mood fields={fields} onField={onField} />
    </>
  );
}
