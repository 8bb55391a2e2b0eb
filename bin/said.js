/** What is said to whoever starts Kith, by language. Plain JavaScript that any Node from 18 on can run. */
export const said = {
  en: {
    tooOld: (version) =>
      `Kith needs Node 22.18 or later and this is ${version}. Run “npm run setup” once: it brings one.`,
    notStarted: (node, why) => `Kith could not start ${node}: ${why}. Run “npm run setup” once more.`,
    notFinished: (what) =>
      `Kith could not finish “${what}” What npm says is above; mend that and run the same command again.`,
    bringingNode: 'Bringing Node 24, because this machine’s own is older than 22.18.',
    nodeNotBrought:
      'npm did not bring Node 24: what it was given could not be fetched, or was not what bin/node-24/package-lock.json says it must be. Nothing was installed. Check how this machine reaches the registry and run the same command again, or get Node 22.18 or later from nodejs.org.',
    noNodeToBring: (platform, arch) =>
      `Kith needs Node 22.18 or later, and knows none to bring for ${platform} on ${arch}. Install one from nodejs.org and run the same command again.`,
    installing: 'Installing what Kith needs (about a minute, once).',
    buildingWeb: 'Building the web app.',
    buildingServer: 'Building the server.',
    saidInEnglish: (language, lacks) =>
      `Readers of “${language}” are told this in English, since the language does not say it whole: ${lacks.join(', ')}.`,
    pageInEnglish: (page, language, keys) =>
      `${page} stays in English for readers of “${language}”, which does not say ${keys.join(', ')}.`,
  },
};
