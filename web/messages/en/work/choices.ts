export default {
  canGive: { yes: 'Yes', partly: 'Partly', no: 'No', not_known: 'Not known' },
  said: { said: 'Said', partly: 'Partly said', unsaid: 'Not said', not_known: 'Not known' },
  result: {
    done: 'Done',
    partly: 'Partly',
    tried_differently: 'Tried differently',
    not_yet: 'Not yet',
    changed_mind: 'Changed my mind',
  },
  channel: {
    in_person: 'In person',
    phone: 'By phone',
    text: 'By text',
    video: 'By video',
    social_media: 'On social media',
    letter: 'By letter',
    silence: 'In silence',
  },
};
