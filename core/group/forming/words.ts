import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: { name: 'The name of the group', why: 'The reason', place: 'The place', words: 'How it ended' },
    says: {
      formGroup: 'Form a group by a form of therapy that is given to groups.',
      placeGroup:
        'Say in which place of the programme the group lies, by which its figures are summed up: that it moved there on that day, or that it had been put in the wrong place.',
      closeToNewcomers: 'Close the group to newcomers earlier than its form of therapy does.',
      endGroup: 'End the group: after its last meeting, or earlier with the reason.',
    },
    sentences: {
      GroupFormed: 'The group was formed.',
      GroupPlaced: 'It was said in which place of the programme the group lies.',
      ClosedToNewcomers: 'The group was closed to newcomers.',
      GroupEnded: 'The group ended.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  formed: { en: 'This group has been formed already. Nothing needs to change.' },
  'not-formed': { en: 'This group has not been formed yet: form it first.' },
  'placed-there': { en: 'The group lies in this place already. Nothing needs to change.' },
  ended: { en: 'This group ended on {{on}}, and only corrections are open now. To go on, form a new group.' },
  'no-such-form': {
    en: 'There is no form of therapy called {{id}} in edition {{edition}} here. Choose one of the list.',
  },
  'form-withdrawn': {
    en: '{{name}} is not offered here any more, so no group is formed under it. Choose another form of therapy; groups that follow it go on.',
  },
  'not-for-groups': { en: '{{name}} is not given to groups. Choose a form of therapy that is.' },
  'how-many-meetings': { en: '{{name}} has {{min}} to {{max}} meetings. Choose a number between them.' },
  'closed-already': { en: 'This group takes no newcomers any more. Nothing needs to change.' },
  'joined-since': {
    en: 'Somebody joined on {{on}}, so the group was open to newcomers until then. Give that day or a later one.',
  },
  'left-since': {
    en: 'Somebody joined or left the group on {{on}}, and it did not end before that. Give that day or a later one.',
  },
  'before-the-last': {
    en: 'Of {{meetings}} meetings {{held}} were held. Hold the others first, or end the group as stopped and say why.',
  },
  'say-why-stopped': { en: 'Say in a few words why the group was stopped.' },
  'still-members': {
    en: '{{count}} of the members are still in the group: record for each how it ended, then end the group.',
  },
});
