import { useTranslation } from 'react-i18next';
import { inGroupOn } from '#core/group/observed/of-meeting.ts';
import { heardHow, type MeetingRating } from '#core/group/observed/state.ts';
import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ChooseRater } from './choose-rater.tsx';

type Rated = Record<string, { adherence: number; competence: number | null }>;

type Heard = (typeof heardHow)[number];

interface Typed {
  /** Empty until a colleague says it. */
  heard: Heard | '';
  rated: Rated;
  words: string;
  rater: string;
}

/** How whoever rates may know the meeting; a colleague says it themself, and who was not in the group that day was not there. */
function useHeard(meeting: string, isPaper: boolean): { known: readonly Heard[]; start: Heard | '' } {
  const { view } = useGroupHere();
  const { me } = useSignedIn();
  const held = view.group.meetings.held.find(({ id }) => id === meeting);
  if (isPaper) return { known: heardHow, start: '' };
  // Nobody else is taken to have been there before they say so.
  if (view.as === 'supervisor') return { known: heardHow, start: '' };
  if (!held || held.led.includes(me.id)) return { known: heardHow, start: 'was_there' };
  if (inGroupOn(view.group, held.on, me.id)) return { known: heardHow, start: '' };
  return { known: ['recording'], start: 'recording' };
}

const typedOf = (own: MeetingRating | undefined, { known, start }: ReturnType<typeof useHeard>): Typed => ({
  heard: own && known.includes(own.heard) ? own.heard : start,
  rated: Object.fromEntries((own?.ratings ?? []).map(({ domain, ...how }) => [domain, how])),
  words: own?.words ?? '',
  rater: '',
});

interface ItemProps {
  domain: FidelityDomain;
  rated: Rated[string] | undefined;
  onRate: (rated: Rated[string]) => void;
}

/** One item of the checklist: what good looks like, how far it was done, and how well where it was. */
function Item({ domain: { title, good }, rated, onRate }: ItemProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="tight">
      <Rating
        label={title}
        hint={good}
        max={3}
        lowWord={t('group.observed.scale.0')}
        highWord={t('group.observed.scale.3')}
        value={rated?.adherence}
        onChange={(adherence) =>
          onRate({ adherence, competence: adherence === 0 ? null : (rated?.competence ?? null) })
        }
      />
      {rated && rated.adherence > 0 && (
        <Rating
          label={t('group.observed.skillOf', { title })}
          optional
          max={3}
          lowWord={t('group.observed.skills.0')}
          highWord={t('group.observed.skills.3')}
          value={rated.competence ?? undefined}
          onChange={(competence) => onRate({ ...rated, competence })}
        />
      )}
    </Stack>
  );
}

interface RateProps {
  meeting: string;
  domains: readonly FidelityDomain[];
  own: MeetingRating | undefined;
  /** A colleague whose paper is written down; empty until they are chosen. */
  from?: 'paper';
  onDone: () => void;
}

/** The short checklist of the form of therapy, filled in on a phone: adherence and skill apart (8.2); kept where there is no line. */
export function Rate({ meeting, domains, own, from, onDone }: RateProps) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const heard = useHeard(meeting, from === 'paper');
  const isAsked = view.as === 'supervisor' && from !== 'paper';
  const { form, change, ...rest } = useGroupForm<Typed>({
    group: id,
    name: 'rateGroupMeeting',
    place: from === 'paper' ? `${meeting}/paper` : meeting,
    start: typedOf(own, heard),
    formOf: ({ rated, rater, heard: how, words }) => ({
      words,
      // Left open by a supervisor it is asked for; a colleague is told so by the group.
      ...((how || isAsked) && { heard: how }),
      ...(from === 'paper' && { rater }),
      meeting,
      ratings: Object.entries(rated).map(([domain, how]) => ({ domain, ...how })),
    }),
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.observed.go')}>
      {from === 'paper' && (
        <ChooseRater
          meeting={meeting}
          value={form.rater}
          onChange={(rater) => change({ rater })}
          error={rest.wrong('rater')}
        />
      )}
      <p>{t('group.observed.how')}</p>
      <RadioList
        label={t('group.observed.heard')}
        layout="inline"
        options={heard.known.map((value) => ({ value, label: t(`group.observed.heardHow.${value}`) }))}
        value={form.heard}
        onChange={(value) => change({ heard: heardHow.find((one) => one === value) ?? '' })}
        error={rest.wrong('heard')}
      />
      {domains.map((domain) => (
        <Item
          key={domain.id}
          domain={domain}
          rated={form.rated[domain.id]}
          onRate={(rated) => change((now) => ({ rated: { ...now.rated, [domain.id]: rated } }))}
        />
      ))}
      <TextArea
        label={t('group.observed.words')}
        optional
        rows={3}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words') ?? rest.wrongIn('ratings')}
      />
    </Form>
  );
}
