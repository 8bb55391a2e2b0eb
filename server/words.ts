/** What failure.ts says. */
export const failureWords = {
  en: {
    notError: (part: string) => `not an error: ${part}`,
  },
};

/** What main.ts says. */
export const mainWords = {
  en: {
    portIsTakenStop: (port: number) =>
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=8485 npm start.`,
    metricsPortIsTaken: (port: number) =>
      `Port ${port} for the figures is taken. Stop what uses it, or choose another: KITH_METRICS_PORT=9465.`,
    portNeedsMoreRightsChoose: (port: number) => `Port ${port} needs more rights. Choose one above 1023.`,
    thisMachineHasNoAddress: (host: string) => `This machine has no address ${host}. Check HOST.`,
  },
};

/** What settings.ts says. */
export const settingsWords = {
  en: {
    hostMustBeAddressSuch: 'HOST must be an address, such as 127.0.0.1.',
    hostMustBeAddressSuchAs:
      'HOST must be an address, such as 127.0.0.1, or a name that this machine goes by.',
    port: {
      notNumber: 'PORT must be a number from 0 to 65535.',
      notWhole: 'PORT must be a whole number.',
    },
    metricsPort: {
      notNumber: 'KITH_METRICS_PORT must be a number from 0 to 65535.',
      notWhole: 'KITH_METRICS_PORT must be a whole number.',
    },
    metricsHostMustBeAddress: 'KITH_METRICS_HOST must be an address, such as 127.0.0.1 or 0.0.0.0.',
    kithDataMustNameFolder: 'KITH_DATA must name a folder.',
    kithUrlMustBeWhole: 'KITH_URL must be a whole address such as https://kith.example.org.',
    kithSmtpUrlMustLook: 'KITH_SMTP_URL must look like smtp://name:password@host:587.',
    settingIsNotRight: 'A setting is not right.',
  },
};
