import { useTranslation } from 'react-i18next';
import { hasDied, type PersonFields } from '#core/course/inventory/person.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { Rating } from '../ui/rating.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PersonExpectations } from './person-expectations.tsx';
import type { PersonFieldsProps } from './person-fields.tsx';
import { PersonSupport } from './person-support.tsx';

const degrees = ['yes', 'partly', 'no'] as const;
const yesNo = ['yes', 'no'] as const;
const effects = ['3', '2', '1', '0', '-1', '-2', '-3'] as const;
const whose = ['me', 'them', 'us'] as const;

/** The value, or undefined where every part of it is empty, so that nothing is kept of it. */
const orNothing = <Value extends object>(value: Value): Value | undefined =>
  Object.values(value).some((part) => part !== undefined && part !== '') ? value : undefined;

/** What we expect of each other and what I would change, each on demand. */
function Expected({ fields, onField }: DepthProps) {
  const { t } = useTranslation();
  const changes = fields.changesWanted ?? { me: '', them: '', us: '' };
  return (
    <Disclosure title={t('clientPerson.expect')}>
      <Stack gap="section">
        <PersonExpectations
          label={t('clientPerson.mine')}
          value={fields.myExpectations}
          onChange={(value) => onField('myExpectations', value)}
        />
        <PersonExpectations
          label={t('clientPerson.theirs')}
          value={fields.theirExpectations}
          onChange={(value) => onField('theirExpectations', value)}
        />
        <Rating
          label={t('clientPerson.fit')}
          optional
          value={fields.reciprocity}
          onChange={(value) => onField('reciprocity', value)}
          lowWord={t('clientPerson.fitLow')}
          highWord={t('clientPerson.fitHigh')}
        />
        <fieldset>
          <legend>{t('clientPerson.change')}</legend>
          <Stack gap="tight">
            {whose.map((one) => (
              <TextField
                key={one}
                label={t(`clientPerson.changeIn.${one}`)}
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
function Mood({ fields, onField }: DepthProps) {
  const { t } = useTranslation();
  const link = fields.linkToMood ?? { words: '' };
  const { knowsAboutProblem: knows, helpOffered: offered, helpAccepted: accepted } = fields;
  const answers = yesNo.map((value) => ({ value, label: t(`clientPerson.yesNo.${value}`) }));
  return (
    <Disclosure title={t('clientPerson.mood')}>
      <Stack gap="section">
        <TextArea
          label={t('clientPerson.moodWords')}
          optional
          rows={2}
          value={link.words}
          onChange={(words) => onField('linkToMood', orNothing({ ...link, words }))}
        />
        <Select
          label={t('clientPerson.effect')}
          optional
          options={effects.map((value) => ({ value, label: t(`clientPerson.effects.${value}`) }))}
          value={link.effect?.toString()}
          onChange={(effect) => onField('linkToMood', { ...link, effect: Number(effect) })}
        />
        <RadioList
          label={t('clientPerson.knows')}
          optional
          options={degrees.map((value) => ({ value, label: t(`clientPerson.degree.${value}`) }))}
          value={knows?.answer ?? null}
          onChange={(value) => {
            const answer = degrees.find((one) => one === value);
            if (answer) onField('knowsAboutProblem', { response: '', ...knows, answer });
          }}
        />
        <RadioList
          label={t('clientPerson.offered')}
          optional
          options={answers}
          value={offered?.answer ?? null}
          onChange={(value) => {
            const answer = yesNo.find((one) => one === value);
            if (answer) onField('helpOffered', { note: '', ...offered, answer });
          }}
        />
        {offered?.answer === 'yes' && (
          <RadioList
            label={t('clientPerson.accepted')}
            optional
            options={answers}
            value={accepted?.answer ?? null}
            onChange={(value) => {
              const answer = yesNo.find((one) => one === value);
              if (answer) onField('helpAccepted', { note: '', ...accepted, answer });
            }}
          />
        )}
      </Stack>
    </Disclosure>
  );
}

export type DepthProps = Pick<PersonFieldsProps, 'onField'> & { fields: PersonFields };

/** What more a client may say of somebody, part by part; of the dead only what can be asked of them. */
export function PersonDepth({ fields, onField }: DepthProps) {
  const { t } = useTranslation();
  if (hasDied(fields)) return <Expected fields={fields} onField={onField} />;
  return (
    <>
      <Disclosure title={t('clientPerson.give')}>
        <Stack gap="section">
          <RadioList
            label={t('clientPerson.confidant')}
            optional
            options={degrees.map((value) => ({ value, label: t(`clientPerson.degree.${value}`) }))}
            value={fields.confidant ?? null}
            onChange={(value) =>
              onField(
                'confidant',
                degrees.find((one) => one === value),
              )
            }
          />
          <PersonSupport
            label={t('clientPerson.support')}
            labelOf={({ label }) => label}
            value={fields.support}
            onChange={(value) => onField('support', value)}
          />
          <PersonSupport
            label={t('clientPerson.supportGiven')}
            labelOf={({ id }) => t(`clientPerson.given.${id}`)}
            value={fields.supportGiven}
            onChange={(value) => onField('supportGiven', value)}
          />
        </Stack>
      </Disclosure>
      <Expected fields={fields} onField={onField} />
      <Mood fields={fields} onField={onField} />
    </>
  );
}
