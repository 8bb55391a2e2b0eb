export default {
  needed: 'Kith needs JavaScript. Switch it on for this address and open the page again.',
};
