import { useTranslation } from 'react-i18next';
import { standingBeside } from '#core/course/beside/consents.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { type SharedWhat, shareable } from '#core/protocols/protocol/person-beside.ts';
import { shareableWith } from '#core/protocols/usual-people.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSharedInWords } from '#web/both/beside/shared-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { Opens } from './opens.tsx';
import { ToldTo, useThoseBeside } from './told-to.tsx';

/** The names of those beside the client by their ids. */
export function useNamesBeside(): (ids: readonly string[]) => string {
  const { course } = useCourseView();
  return (ids) =>
    course.beside.people
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
}

/** What can be listed: what may be shared with anybody, and the sheets that somebody beside the client may come to read. */
function useWhatMayBeListed(): SharedWhat[] {
  const { course } = useCourseView();
  const those = standingBeside(course).flatMap(({ role }) => shareableWith(protocolFollowedBy(course), role));
  return [...new Set<SharedWhat>([...shareable, ...those])];
}

function ListForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const there = useThoseBeside();
  const shared = useSharedInWords(course, 'therapist');
  const may = useWhatMayBeListed();
  const before = course.beside.listings.at(-1);
  const form = useActForm(course.id, 'listSharing', {
    people: before?.people ?? [],
    share: before?.share ?? [],
    keepPrivate: before?.keepPrivate ?? [],
    told: [],
    clientTold: 'not_told',
  });
  const { people, share, keepPrivate = [], told, clientTold } = form.form;
  return (
    <Stack>
      <CheckboxList
        label={t('beside.about')}
        options={there}
        value={[...people]}
        onChange={(ids) => form.change({ people: ids })}
        error={form.wrong('people')}
      />
      <CheckboxList
        label={t('beside.mayShare')}
        options={may.map((value) => ({ value, label: shared(value) }))}
        value={[...share]}
        onChange={(chosen) => form.change({ share: may.filter((one) => chosen.includes(one)) })}
      />
      <ListEditor
        label={t('beside.keepPrivate')}
        addLabel={t('beside.addPrivate')}
        lines={keepPrivate}
        onChange={(lines) => form.change({ keepPrivate: lines })}
      />
      <ToldTo told={told} clientTold={clientTold} onChange={form.change} />
      <FormFoot form={form} go={t('beside.listGo')} onGo={async () => (await form.submit()) && onDone()} />
    </Stack>
  );
}

function Sentence({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(
    course.id,
    'chooseSentence',
    { words: course.beside.sentence?.words ?? '' },
    'sentence',
    { whileWaiting: 'stands' },
  );
  return (
    <Stack>
      <TextField
        label={t('beside.sentence')}
        value={form.form.words}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <FormFoot
        form={form}
        go={t('beside.sentenceGo')}
        onGo={async () => (await form.submit()) && onDone()}
      />
    </Stack>
  );
}

/** What is shared and what stays private, told to all concerned before anything is shared. */
export function SharingList() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const names = useNamesBeside();
  const shared = useSharedInWords(course, 'therapist');
  const listing = course.beside.listings.at(-1);
  return (
    <FoldedPart
      id="what-is-shared"
      title={t('beside.list')}
      says={t('beside.listLead')}
      isDue={listing === undefined}
    >
      <Stack>
        {listing && (
          <>
            <p>
              {t('beside.listedOn', {
                on: dateInWords(listing.on, i18n.language),
                names: names(listing.told),
              })}
            </p>
            <p>
              {t('beside.listShared', {
                what: listing.share.map(shared).join(', '),
              })}
            </p>
            <p dir="auto">{t('beside.listPrivate', { what: listing.keepPrivate.join(', ') })}</p>
          </>
        )}
        {acts.includes('listSharing') && (
          <Opens title={t('beside.listWrite')}>{(onDone) => <ListForm onDone={onDone} />}</Opens>
        )}
        {course.beside.sentence && (
          <p dir="auto">{t('beside.sentenceIs', { words: course.beside.sentence.words })}</p>
        )}
        {acts.includes('chooseSentence') && (
          <Opens title={t('beside.sentence')}>{(onDone) => <Sentence onDone={onDone} />}</Opens>
        )}
      </Stack>
    </FoldedPart>
  );
}
