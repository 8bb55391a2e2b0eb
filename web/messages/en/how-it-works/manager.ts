export default {
  lead: 'How the service does, in figures that name nobody.',
  figures: {
    title: 'Read the figures',
    text: `[Service](/service) says how many courses have begun and finished, how many got better or worse, and who came.
- Choose a year or a quarter under “Period”. Those in which few courses ended stand together.
- Each figure says of how many it is, how sure it is, and for how many the scores are incomplete.
- What a figure means and where it comes from stands behind “How it is worked out”.
A number from one to four is never shown, and where one could be worked out from the others, neither is the next.`,
  },
  file: {
    title: 'Take the figures away',
    text: `At the foot of the page press “Figures (CSV)”. “Dictionary (CSV)” explains each column. What is held back on the page is held back in the file.`,
  },
  programme: {
    title: 'Groups and places',
    text: `Where the service runs groups, [Programme](/programme) shows them by place, month and facilitator. A district’s figures can be taken away for DHIS2.`,
  },
};
