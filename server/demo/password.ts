/** The password of every account of the demonstration. It opens nothing elsewhere: the demo's people are made up. */
export const demoPassword = 'otters drift past at dusk';
