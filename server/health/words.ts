/** What is said at a Kith that is not open yet at the port of its figures. */
export const words = {
  en: {
    starting: 'Kith is starting and not open yet. Try again in a moment.\n',
    notHere: 'The figures of this Kith are told under the names of this machine only.\n',
    metricsOnly: 'There is /metrics here and nothing else.\n',
  },
}.en;

/** What each figure is. */
export const meterWords = {
  en: {
    requests: 'Requests that were answered, by the shape of their route and by status.',
    durations:
      'Seconds from a request to its answer, by the shape of its route; of a stream of news, to its beginning.',
    refusals: 'Requests that were refused or failed, by why.',
    acts: 'Acts recorded by this process, by kind of chart.',
    letters: 'E-mails that wait in the outbox.',
    ready: 'Whether Kith is ready, as /health/ready says.',
    checkpoint: 'Seconds since a checkpoint was last found to stand, or written.',
    disk: 'Bytes that may still be written to the disk of the data folder.',
    full: 'Whether the disk is full, so that only reading, sign-in and alarms go on.',
    late: 'Whether a backup is late.',
    backup: 'Seconds since the last backup that is where it should be.',
    failed: 'Whether the last try to make a backup failed.',
    info: 'The version of Kith.',
  },
}.en;
